import type { Fault } from './faults.ts'
import type { PlainRequest, PlainResponse } from './http.ts'
import { performUnder } from './perform.ts'
import type { Exchange, ExchangeNote, ProtocolName } from './protocol.ts'
import type { Target } from './target.ts'
import type { World } from './world.ts'

/** What is known of an exchange once it is over: the journal's matter. */
export interface ExchangeRecord {
  commands: readonly string[]
  objectId?: number
  outcome?: string
  readonly warnings: string[]
  fault?: Fault
}

/** Called before a command is carried out, with all commands of the request; undefined when there is nothing to wait for. */
export type BeforeCommand = (protocol: ProtocolName, commands: readonly string[]) => Promise<void> | undefined

/** What an exchange needs of the simulator. */
export interface ExchangeSurroundings {
  readonly world: World<unknown>
  readonly beforeCommand?: BeforeCommand | undefined
}

/** An exchange, and the record it leaves. */
export class RecordedExchange implements Exchange {
  readonly request: PlainRequest
  readonly path: string
  readonly record: ExchangeRecord = { commands: [], warnings: [] }
  readonly #target: Target
  readonly #protocol: ProtocolName
  readonly #surroundings: ExchangeSurroundings

  constructor(
    surroundings: ExchangeSurroundings,
    protocol: ProtocolName,
    request: PlainRequest,
    target: Target,
  ) {
    this.request = request
    this.path = target.path
    this.#target = target
    this.#protocol = protocol
    this.#surroundings = surroundings
  }

  get query(): URLSearchParams {
    return this.#target.query
  }

  note({ commands, objectId, outcome, warning }: ExchangeNote): void {
    const { record } = this
    if (commands !== undefined) record.commands = commands
    if (objectId !== undefined) record.objectId = objectId
    if (outcome !== undefined) record.outcome = outcome
    if (warning !== undefined) record.warnings.push(warning)
  }

  async perform(
    commands: string | readonly string[],
    execute: () => PlainResponse | Promise<PlainResponse>,
  ): Promise<PlainResponse> {
    const { record } = this
    const { world, beforeCommand } = this.#surroundings
    record.commands = typeof commands === 'string' ? [commands] : commands
    const before = beforeCommand?.(this.#protocol, record.commands)
    if (before) await before
    const faults = world.faults.strike(this.#protocol, record.commands)
    const last = faults.at(-1)
    if (last === undefined) return execute()
    record.fault = last
    return performUnder(faults, world.clock, this.request.signal, execute)
  }
}
