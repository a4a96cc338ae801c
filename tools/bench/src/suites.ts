import type { Row } from './table.ts'

export interface Options {
  /** Of one run in a race. */
  readonly seconds: number
  readonly rounds: number
  /** In process, for the memory. */
  readonly requests: number
}

export interface Suite {
  readonly title: string
  measure(options: Options): Promise<readonly Row[]>
}

const warmUpSeconds = 4

/** What can be measured, by name. Each is loaded when it is asked for. */
export const suites: Readonly<Record<string, Suite>> = {
  start: {
    title: 'Start: milliseconds from spawning the process to the first answer, median of 7',
    measure: async () => (await import('./start.ts')).measureStart(7),
  },
  xml: {
    title: 'XML door against Express routes that validate by the same schemas, 32 connections',
    measure: async (options) => (await import('./doors/xml.ts')).measureXml({ ...options, warmUpSeconds }),
  },
  'white-server': {
    title: 'White Server door against an Express route that checks by the same schemas, 32 connections',
    measure: async (options) =>
      (await import('./doors/white-server.ts')).measureWhiteServer({ ...options, warmUpSeconds }),
  },
  others: {
    title: 'Licensing and Delivery against an Express route that does nothing, 32 connections',
    measure: async (options) =>
      (await import('./doors/others.ts')).measureOthers({ ...options, warmUpSeconds }),
  },
  'in-process': {
    title: 'Calls a second without a network, one after the other: plain objects, and Request and Response',
    measure: async ({ seconds, rounds }) =>
      (await import('./in-process/index.ts')).measureCalls(seconds, rounds),
  },
  memory: {
    title: 'Memory after each tenth of the requests in process, garbage collected',
    measure: async ({ requests }) => (await import('./in-process/index.ts')).measureMemory(requests),
  },
  reset: {
    title: 'Reset: milliseconds, after orders were made',
    measure: async () => (await import('./in-process/index.ts')).measureReset(),
  },
  decode: {
    title: 'Decode: typed values of an answer; JSON.parse reads the same data as JSON',
    measure: async () => (await import('./codec/decode.ts')).measureDecode([1, 10, 50]),
  },
  encode: {
    title: 'Encode: SaveOrder',
    measure: async () => (await import('./codec/encode.ts')).measureEncode([5, 1000]),
  },
  stream: {
    title: 'Peak memory of a process that reads a collection with referenceItems over HTTP',
    measure: async () => (await import('./codec/memory.ts')).measureMemory([10, 50]),
  },
  validate: {
    title: 'Validation of a 1 MB answer of GetOrderList: parse and validate',
    measure: async () => (await import('./codec/validation.ts')).measureValidation(),
  },
}
