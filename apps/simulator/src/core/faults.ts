import { type ProtocolName, protocolNames } from './protocol.ts'

export const faultKinds = [
  'delay',
  'status',
  'drop-before',
  'drop-after',
  'duplicate',
  'truncate',
  'malform',
  'hang',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** A fault as asked for. */
export interface FaultInput {
  readonly kind: FaultKind
  /** Absent: every protocol. */
  readonly protocol?: ProtocolName
  /** Absent: every command. Case does not matter. */
  readonly command?: string
  /** How often it strikes; null, the default: until it is removed. */
  readonly times?: number | null
  /** How many matching requests pass first; default 0. */
  readonly after?: number
  /** Chance of striking, from 0 to 1; default 1. */
  readonly probability?: number
  /** `delay`: simulated milliseconds. */
  readonly ms?: number
  /** `status`: the HTTP status answered. */
  readonly status?: number
  /** `status`: the body answered. */
  readonly body?: string
  /** `status`: headers of the answer, names in lower case. */
  readonly headers?: Readonly<Record<string, string>>
  /** `duplicate`: which of the two answers the caller gets; default `second`. */
  readonly answer?: 'first' | 'second'
  /** `truncate`: how many bytes of the body still arrive. */
  readonly bytes?: number
}

/** A fault that is set, with what has become of it. */
export interface Fault extends FaultInput {
  readonly id: string
  readonly times: number | null
  readonly after: number
  readonly probability: number
  /** Requests that matched. */
  readonly seen: number
  /** How often it struck. */
  readonly fired: number
  /** How often it still may; null: without end. */
  readonly left: number | null
}

export interface FaultsState {
  nextId: number
  faults: Fault[]
}

/** Faults that are set from the start. */
export function initialFaults(inputs: readonly FaultInput[] = []): FaultsState {
  const state: FaultsState = { nextId: 1, faults: [] }
  for (const input of inputs) addFault(state, input)
  return state
}

function addFault(state: FaultsState, input: FaultInput): Fault {
  const times = input.times ?? null
  const fault: Fault = {
    id: `fault-${state.nextId}`,
    ...input,
    times,
    after: input.after ?? 0,
    probability: input.probability ?? 1,
    seen: 0,
    fired: 0,
    left: times,
  }
  state.nextId += 1
  state.faults.push(fault)
  return fault
}

export interface Faults {
  add(input: FaultInput): Fault
  list(): readonly Fault[]
  /** Removes one fault; false when there is none with that id. */
  remove(id: string): boolean
  clear(): void
  /**
   * The faults that strike a request now, counted as fired: any number of delays, then at most one of another kind.
   */
  strike(protocol: ProtocolName, commands: readonly string[]): readonly Fault[]
}

/** Other names under which callers know the protocols. */
const aliases: Readonly<Record<string, ProtocolName>> = {
  whiteserver: 'white-server',
  ws: 'white-server',
  'rk7-xml': 'rk7',
  rk7xml: 'rk7',
  xml: 'rk7',
  'xml-interface': 'rk7',
  'licensing-server': 'licensing',
  licensingserver: 'licensing',
  ls: 'licensing',
}

/** The protocol somebody means by a name or an alias; undefined when there is none. Case does not matter. */
export function protocolOf(name: string): ProtocolName | undefined {
  const lower = name.toLowerCase()
  return protocolNames.find((each) => each === lower) ?? aliases[lower]
}

export function createFaults(state: () => FaultsState, random: () => number): Faults {
  const matching = (protocol: ProtocolName, commands: readonly string[]) => (fault: Fault) =>
    (fault.protocol === undefined || fault.protocol === protocol) &&
    (fault.command === undefined ||
      commands.some((each) => each.toLowerCase() === fault.command?.toLowerCase()))

  return {
    add: (input) => addFault(state(), input),
    list: () => state().faults,
    remove(id) {
      const current = state()
      const before = current.faults.length
      current.faults = current.faults.filter((fault) => fault.id !== id)
      return current.faults.length < before
    },
    clear() {
      state().faults = []
    },
    strike(protocol, commands) {
      const current = state()
      if (current.faults.length === 0) return []
      const struck: Fault[] = []
      const isMatch = matching(protocol, commands)
      let ended = false
      current.faults = current.faults.map((fault) => {
        if (ended || !isMatch(fault)) return fault
        const seen = { ...fault, seen: fault.seen + 1 }
        if (fault.left === 0 || fault.seen < fault.after) return seen
        if (fault.probability < 1 && random() >= fault.probability) return seen
        const fired = { ...seen, fired: fault.fired + 1, left: fault.left === null ? null : fault.left - 1 }
        struck.push(fired)
        ended = fault.kind !== 'delay'
        return fired
      })
      return struck
    },
  }
}
