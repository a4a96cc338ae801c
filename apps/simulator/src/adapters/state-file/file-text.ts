import type { StoreDump } from '../../core/store.ts'

/** What a state file says of itself. */
export interface FileHead {
  /** Version of the simulator: the form of the state changes with it. */
  readonly simulator: string
  /** The scenario that it belongs to. */
  readonly scenario: string
}

interface FileBody<S> extends FileHead, StoreDump<S> {
  readonly kind: typeof kind
}

const kind = 'state of rkeeper-simulator'

/** A state file that cannot be used. */
export class StateFileError extends Error {
  override readonly name = 'StateFileError'
}

/** Stands for the restaurant of the scenario, which is large and known without the file. */
const sameRestaurant = '$restaurant of the scenario'

export function writeStateText<S>(head: FileHead, dump: StoreDump<S>, restaurant: object): string {
  const body: FileBody<S> = { kind, ...head, ...dump }
  return JSON.stringify(body, (_, value) => (value === restaurant ? sameRestaurant : value))
}

/** @throws {StateFileError} when the text is none of ours, or of another version or scenario */
export function readStateText<S>(
  file: string,
  text: string,
  head: FileHead,
  restaurant: object,
): StoreDump<S> {
  const body = parse<S>(file, text, restaurant)
  const fix = `Remove ${file} to begin anew`
  if (body.simulator !== head.simulator)
    throw new StateFileError(
      `The state in ${file} was saved by version ${body.simulator} of the simulator; this is ${head.simulator}. ${fix}.`,
    )
  if (body.scenario !== head.scenario)
    throw new StateFileError(
      `The state in ${file} belongs to the scenario "${body.scenario}", not to "${head.scenario}". Start with --scenario ${body.scenario}, or name another --state-file. ${fix}.`,
    )
  return { state: body.state, snapshots: body.snapshots }
}

function parse<S>(file: string, text: string, restaurant: object): FileBody<S> {
  let body: Partial<FileBody<S>> | null = null
  try {
    body = JSON.parse(text, (_, value) => (value === sameRestaurant ? restaurant : value))
  } catch {
    // said below, as for JSON of somebody else
  }
  if (body?.kind === kind) return body as FileBody<S>
  throw new StateFileError(`${file} is not a state file of the simulator, so it is left alone. Name another.`)
}
