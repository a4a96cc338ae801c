import type { Fault } from './faults.ts'
import type { PlainRequest, PlainResponse } from './http.ts'
import { performUnder } from './perform.ts'
import type { Exchange, ExchangeNote, ProtocolName } from './protocol.ts'
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

/** An exchange together with the record it leaves. */
export function createExchange(
  world: World<unknown>,
  protocol: ProtocolName,
  request: PlainRequest,
  target: { readonly path: string; readonly query: URLSearchParams },
  beforeCommand?: BeforeCommand,
): { exchange: Exchange; record: ExchangeRecord } {
  const record: ExchangeRecord = { commands: [], warnings: [] }
  const exchange: Exchange = {
    request,
    path: target.path,
    get query() {
      return target.query
    },
    note({ commands, objectId, outcome, warning }: ExchangeNote) {
      if (commands !== undefined) record.commands = commands
      if (objectId !== undefined) record.objectId = objectId
      if (outcome !== undefined) record.outcome = outcome
      if (warning !== undefined) record.warnings.push(warning)
    },
    async perform(commands, execute): Promise<PlainResponse> {
      record.commands = typeof commands === 'string' ? [commands] : commands
      const before = beforeCommand?.(protocol, record.commands)
      if (before) await before
      const faults = world.faults.strike(protocol, record.commands)
      const last = faults.at(-1)
      if (last === undefined) return execute()
      record.fault = last
      return performUnder(faults, world.clock, request.signal, execute)
    },
  }
  return { exchange, record }
}
