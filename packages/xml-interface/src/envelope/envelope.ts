import type { RawElement } from '../types.ts'

/** How a command went. */
export type Status =
  | 'Ok'
  | 'No changes'
  | 'Execution Started'
  | 'Query Parse Error'
  | 'Bad Query Parameters'
  | 'Query Executing Error'
  | 'Result Writing Error'

/** One error of an error stack. */
export interface StackError {
  readonly code: number | undefined
  /** `Printer`, `Authorization terminal`, `PDS` or `Rights`. */
  readonly component: string | undefined
  readonly text: string
}

/** What every answer says besides the payload. Old servers leave some of it out. */
export interface Envelope {
  /** One of {@link Status}; servers may know more. */
  readonly status: string
  /** RK7ErrorN. */
  readonly errorCode: number | undefined
  /** In the language of the server; empty when all went well. */
  readonly errorText: string
  readonly errors: readonly StackError[]
  readonly command: string | undefined
  /** Version of the program that answered, for example `7.26.8.2001`. */
  readonly serverVersion: string | undefined
  readonly xmlVersion: number | undefined
  /** Network name of the program that executed. */
  readonly netName: string | undefined
  /** Milliseconds. */
  readonly workTime: number | undefined
  readonly dateTime: string | undefined
  readonly arrivalDateTime: string | undefined
  /** Number of commands that were processed. */
  readonly processed: number | undefined
}

/** Attributes and elements of a result that are not payload. */
export const envelopeParts = {
  attributes: new Set([
    'ServerVersion',
    'XmlVersion',
    'NetName',
    'CMD',
    'Status',
    'RK7ErrorN',
    'ErrorText',
    'WorkTime',
    'DateTime',
    'Processed',
    'ArrivalDateTime',
  ]),
  elements: new Set(['Errors', 'SourceCommand']),
} as const

/** The envelope of an answer, or of one result of a batch, as it is written. */
export interface WrittenEnvelope {
  readonly attributes: ReadonlyMap<string, string>
  readonly elements: readonly RawElement[]
}

const elementsOf = ({ children }: RawElement): RawElement[] =>
  children.filter((child) => typeof child !== 'string')

const textOf = ({ children }: RawElement): string =>
  children.filter((child) => typeof child === 'string').join('')

/** Reads the envelope of `RK7QueryResult`, or of a `CommandResult` inside of it. */
export function readEnvelope(result: WrittenEnvelope, root: WrittenEnvelope = result): Envelope {
  const own = (name: string): string | undefined => result.attributes.get(name)
  const shared = (name: string): string | undefined => own(name) ?? root.attributes.get(name)
  return {
    status: own('Status') ?? '',
    errorCode: numberOf(own('RK7ErrorN')),
    errorText: own('ErrorText') ?? '',
    errors: result.elements
      .filter((element) => element.name === 'Errors')
      .flatMap(elementsOf)
      .map((error) => ({
        code: numberOf(error.attributes.RK7ErrorN),
        component: error.attributes.Component,
        text: textOf(error),
      })),
    command: own('CMD'),
    serverVersion: shared('ServerVersion'),
    xmlVersion: numberOf(shared('XmlVersion')),
    netName: shared('NetName'),
    workTime: numberOf(own('WorkTime')),
    dateTime: own('DateTime'),
    arrivalDateTime: shared('ArrivalDateTime'),
    processed: numberOf(shared('Processed')),
  }
}

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined
