import { encodeElement, type FurtherAttributes, furtherAttributes } from '../codec/encode.ts'
import type { AnyCommand } from '../command.ts'
import type { StackError, Status } from '../envelope/envelope.ts'
import { escapeText } from '../xml/text.ts'

/** What the server says of itself and of the exchange. */
export interface ServerFacts {
  readonly serverVersion: string
  readonly xmlVersion: number
  /** Network name of the program that executed. */
  readonly netName?: string
  /** Local time of the server: `2026-03-02T12:00:05`. */
  readonly dateTime: string
  readonly arrivalDateTime?: string
}

/** How one command went. */
export interface CommandOutcome {
  /** Name of the command, absent where none was understood. */
  readonly name?: string
  readonly status: Status
  readonly errorCode?: number
  readonly errorText?: string
  readonly errors?: readonly (StackError & { readonly code: number })[]
  /** Milliseconds. */
  readonly workTime: number
  /** Time of this result; default: that of the answer. */
  readonly dateTime?: string
  /** The command, where `data` is given: its table writes the payload. */
  readonly command?: AnyCommand
  readonly data?: unknown
  /** For the form `RK7Command2`: the command's element as it was received. */
  readonly source?: string
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n'

/**
 * The answer to a request with `RK7CMD`, and to one that was not understood at all.
 *
 * @param processed - number of commands that were processed: 0 where the command was refused
 */
export function encodeResult(facts: ServerFacts, outcome: CommandOutcome, processed: number): string {
  const attributes: FurtherAttributes = {
    ServerVersion: facts.serverVersion,
    XmlVersion: facts.xmlVersion,
    NetName: facts.netName,
    Status: outcome.status,
    CMD: outcome.name,
    RK7ErrorN: outcome.errorCode,
    ErrorText: outcome.errorText ?? '',
    DateTime: outcome.dateTime ?? facts.dateTime,
    WorkTime: outcome.workTime,
    Processed: processed,
    ArrivalDateTime: facts.arrivalDateTime,
  }
  return declaration + result('RK7QueryResult', attributes, outcome, '')
}

/** The answer to a request with `RK7Command` or `RK7Command2`: a `CommandResult` for each command. */
export function encodeBatchResult(
  facts: ServerFacts,
  status: Status,
  outcomes: readonly CommandOutcome[],
  processed: number,
): string {
  const inner = outcomes.map((outcome) => {
    const attributes: FurtherAttributes = {
      CMD: outcome.name,
      Status: outcome.status,
      RK7ErrorN: outcome.errorCode,
      ErrorText: outcome.errorText ?? '',
      DateTime: outcome.dateTime ?? facts.dateTime,
      WorkTime: outcome.workTime,
    }
    const source = outcome.source === undefined ? '' : `<SourceCommand>${outcome.source}</SourceCommand>`
    return result('CommandResult', attributes, outcome, source)
  })
  const root = furtherAttributes({
    ServerVersion: facts.serverVersion,
    XmlVersion: facts.xmlVersion,
    NetName: facts.netName,
    Status: status,
    Processed: processed,
    ArrivalDateTime: facts.arrivalDateTime,
  })
  return `${declaration}<RK7QueryResult${root}>${inner.join('')}</RK7QueryResult>`
}

/** The answer to a message without `RK7Query` (ETPC): the payload alone. */
export function encodeBareResult(command: AnyCommand, data: unknown): string {
  return declaration + encodeElement('RK7CMD', command.response, data, answer(command))
}

function result(tag: string, attributes: FurtherAttributes, outcome: CommandOutcome, before: string): string {
  const children = before + errorStack(outcome.errors)
  if (!outcome.command || outcome.data === undefined) {
    const head = `${tag}${furtherAttributes(attributes)}`
    return children === '' ? `<${head}/>` : `<${head}>${children}</${tag}>`
  }
  return encodeElement(tag, outcome.command.response, outcome.data, {
    ...answer(outcome.command),
    before: attributes,
    children,
  })
}

const answer = (command: AnyCommand) => ({ command: `${command.name} answer`, direction: 'answer' as const })

function errorStack(errors: CommandOutcome['errors']): string {
  if (!errors || errors.length === 0) return ''
  const inner = errors.map(
    (error) =>
      `<Error${furtherAttributes({ RK7ErrorN: error.code, Component: error.component })}>${escapeText(error.text)}</Error>`,
  )
  return `<Errors>${inner.join('')}</Errors>`
}
