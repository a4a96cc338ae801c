import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { scenarioSchema } from '../domain/scenario/schema.ts'
import { extend } from './extend.ts'
import { type Located, type Place, readLocated } from './located.ts'
import { defaultName, defaultParts, readyFile, readyNames } from './ready-files.ts'

/** A scenario put together from the files that it extends. */
export interface Layers {
  readonly file: string
  /** What the files say beside the restaurant. */
  readonly layers: Located
  /** The restaurant in whole; undefined for the default one, which is built beforehand. */
  readonly restaurant?: Located
}

/**
 * Reads a scenario and all that it extends.
 * @throws {Error} when a file is missing, is not YAML, holds a list, or extends itself
 */
export function readLayers(nameOrFile: string): Layers {
  const { file, whole, onDefault } = readChain(fileOf(nameOrFile), [])
  if (file === readyFile(defaultName)) return { file, layers: { value: defaultParts, place: whole.place } }
  const [parts, restaurant] = split(whole)
  if (Object.keys(restaurant.value as object).length === 0) return { file, layers: parts }
  const base = split(readLocated(readyFile(defaultName)))[1]
  return { file, layers: parts, restaurant: onDefault ? extend(base, restaurant) : restaurant }
}

interface Chain {
  readonly file: string
  /** All files but the default one. */
  readonly whole: Located
  readonly onDefault: boolean
}

function readChain(file: string, above: readonly string[]): Chain {
  if (above.includes(file)) throw new Error(`The scenario ${file} extends itself: ${above.join(', ')}.`)
  const own = readLocated(file)
  if (typeof own.value !== 'object' || Array.isArray(own.value))
    throw new Error(`The scenario ${file} is not valid. line 1, the top: expected names with values.`)
  const { extends: base } = own.value as { readonly extends?: unknown }
  if (typeof base !== 'string') return { file, whole: own, onDefault: false }
  if (base === defaultName) return { file, whole: own, onDefault: true }
  const chain = readChain(fileOf(base, dirname(file)), [...above, file])
  return { file, whole: extend(chain.whole, own), onDefault: chain.onDefault }
}

/** A name is a ready scenario; what has a dot or a slash is a file. */
function fileOf(nameOrFile: string, folder = '.'): string {
  if (readyNames().includes(nameOrFile)) return readyFile(nameOrFile)
  const file = resolve(folder, nameOrFile)
  if (/[./\\]/.test(nameOrFile) || existsSync(file)) return folder === '.' ? nameOrFile : file
  throw new Error(
    `There is no scenario "${nameOrFile}". Ready ones: ${readyNames().join(', ')}; or name a file.`,
  )
}

/** Parts the keys of the restaurant from the rest. */
function split({ value, place }: Located): readonly [parts: Located, restaurant: Located] {
  const pick = (wanted: (key: string) => boolean): Located => {
    const of = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
      Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)))
    return {
      value: of(value as Record<string, unknown>),
      place: { ...place, inside: of<Place>(place.inside) },
    }
  }
  const ofRestaurant = (key: string): boolean => Object.hasOwn(scenarioSchema.shape, key)
  return [pick((key) => !ofRestaurant(key)), pick(ofRestaurant)]
}
