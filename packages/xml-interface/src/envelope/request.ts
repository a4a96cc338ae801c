import { encodeElement } from '../codec/encode.ts'
import type { AnyCommand, CommandForm } from '../command.ts'
import { escapeAttribute } from '../xml/text.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

export interface RenderOptions {
  /** Default: the first form that the command knows, `RK7CMD` for nearly all. */
  readonly form?: CommandForm
  /** Attributes of `RK7Query`, for example `UserID`, `UserGUID` and `UserPass` of SetRefData. */
  readonly query?: Readonly<Record<string, string>>
}

/**
 * The document of one command. The same command and parameters always give the same bytes.
 *
 * @throws InvalidRequestError naming the place, the value and what is expected
 */
export function renderRequest(command: AnyCommand, params: unknown, options: RenderOptions = {}): string {
  if (command.bare)
    return declaration + encodeElement('RK7CMD', command.request, params, { command: command.name })
  const form = options.form ?? command.forms?.[0] ?? 'RK7CMD'
  return wrap(renderCommand(command, params, form), options.query)
}

/** The document of several commands; they run in order. */
export function renderBatch(
  commands: readonly (readonly [AnyCommand, unknown])[],
  form: 'RK7Command' | 'RK7Command2' = 'RK7Command2',
): string {
  return wrap(commands.map(([command, params]) => renderCommand(command, params, form)).join(''))
}

function renderCommand(command: AnyCommand, params: unknown, form: CommandForm): string {
  return encodeElement(form, command.request, params ?? {}, {
    command: command.name,
    before: { CMD: command.name },
  })
}

function wrap(commands: string, query: Readonly<Record<string, string>> = {}): string {
  const attributes = Object.entries(query).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
  return `${declaration}<RK7Query${attributes.join('')}>${commands}</RK7Query>`
}
