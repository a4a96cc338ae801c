import { accessSync, constants, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Clock, systemClock } from '@rkeeper-kit/core'
import type { PlainHandler } from '../../core/http.ts'
import type { Store } from '../../core/store.ts'
import { type FileHead, readStateText, StateFileError, writeStateText } from './file-text.ts'

/** A store that outlives the process. */
export interface StateFile {
  /** After a request: resolves at once and saves soon, or once all that must be kept is in the file. */
  after(): Promise<void> | undefined
  /** Resolves when everything is in the file. Rejects when it cannot be written. */
  saved(): Promise<void>
}

export interface StateFileOptions<S> {
  readonly file: string
  readonly head: FileHead
  /** The restaurant of the scenario: in the file its name stands for it. */
  readonly restaurant: object
  readonly store: Store<S>
  /** Called when saving soon has failed. */
  readonly onFailure: (error: Error) => void
  /** Real time; the machine's by default. */
  readonly clock?: Clock
}

/** How long changes are collected before they are saved, in milliseconds. */
const pause = 200

/**
 * Loads the file where there is one, and saves the store from then on: into a new file, which then takes the place of the old one, so
 * that at every moment there is a whole one.
 * @throws {StateFileError} when there is a file that cannot be used, or none can be written there
 */
export function openStateFile<S>(options: StateFileOptions<S>): StateFile {
  const { file, head, restaurant, store, onFailure, clock = systemClock } = options
  const found = read(file)
  checkFolder(file)
  if (found !== undefined) store.load(readStateText<S>(file, found, head, restaurant))

  let text = found
  let covered = store.kept
  let running = Promise.resolve()
  let next: Promise<void> | undefined
  let soon = false

  const save = async (): Promise<void> => {
    const { kept } = store
    const wanted = writeStateText(head, store.dump(), restaurant)
    if (wanted !== text) {
      await writeFile(`${file}.new`, wanted)
      await rename(`${file}.new`, file)
      text = wanted
    }
    covered = kept
  }

  /** Whoever comes while a save is under way shares the next one. */
  const saved = (): Promise<void> => {
    next ??= running.then(() => {
      next = undefined
      const work = save()
      running = work.catch(() => {})
      return work
    })
    return next
  }

  const saveSoon = async (): Promise<void> => {
    soon = true
    await clock.sleep(pause)
    soon = false
    await saved()
  }

  return {
    saved,
    after() {
      if (store.kept > covered) return saved().catch(onFailure)
      if (!soon) void saveSoon().catch(onFailure)
      return undefined
    },
  }
}

/** Saves after each request; what must be kept is in the file before it is answered. */
export function savingHandler(handle: PlainHandler, file: StateFile): PlainHandler {
  return async (request) => {
    const response = await handle(request)
    const wait = file.after()
    if (wait) await wait
    return response
  }
}

/** A folder that takes no file is better said before hours of work than after them. */
function checkFolder(file: string): void {
  try {
    accessSync(dirname(file), constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such folder' : `its folder cannot be written to (${code})`
    throw new StateFileError(
      `The state file ${file} cannot be made: ${why}. Create the folder, or name another file.`,
    )
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new StateFileError(`The state file ${file} cannot be read: ${code}.`)
  }
}
