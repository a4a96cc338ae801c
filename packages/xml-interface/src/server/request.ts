import { decodeElement, type Problem } from '../codec/decode.ts'
import type { AnyCommand, CommandForm } from '../command.ts'
import { applyEdits, blank, type Edit, tidy } from '../leniency/apply.ts'
import type { LeniencyUse } from '../leniency/leniencies.ts'
import { respelt, schemaSpelling } from '../leniency/spelling.ts'
import { positionAt } from '../xml/syntax-error.ts'
import { attributeOf, elementsOf, parseXml, type XmlElement } from '../xml/tree.ts'

/** A well-formed document that is no request. */
export class RequestFormError extends Error {
  override readonly name = 'RequestFormError'
  readonly line: number

  constructor(problem: string, line: number) {
    super(`${problem} (line ${line})`)
    this.line = line
  }
}

/** One command of a request. */
export interface DecodedCommand {
  readonly name: string
  /** Undefined where nothing is known by this name. */
  readonly command: AnyCommand | undefined
  /** The command's element as it was received. */
  readonly source: string
  /** The command alone as a document to be validated: leniencies tidied, lines where they were received. */
  readonly document: string
  /** Parameters by the command's table; parts that do not fit are missing. Cast it to `DecodedRequest<typeof Command>`. */
  readonly params: unknown
  /** What does not fit the table. The schema says it better; these serve a lenient server. */
  readonly problems: readonly Problem[]
  readonly leniencies: readonly LeniencyUse[]
}

/** A request, taken apart. */
export interface DecodedRequestDocument {
  /** `bare`: a message without `RK7Query`. */
  readonly form: CommandForm | 'bare'
  readonly commands: readonly DecodedCommand[]
  /** Attributes of `RK7Query`. */
  readonly query: Readonly<Record<string, string>>
}

/**
 * Takes a request apart, as a server does.
 *
 * @param xml - the body as text
 * @param find - the command of a name; names are case-sensitive
 * @throws XmlSyntaxError when it is not well-formed or not safe
 * @throws RequestFormError when it is no request
 */
export function decodeRequest(
  xml: string,
  find: (name: string) => AnyCommand | undefined,
): DecodedRequestDocument {
  const root = parseXml(xml)
  const { form, elements, query } = open(xml, root)
  const declared = declaredEncoding(xml)
  return {
    form,
    query,
    commands: elements.map((element, index) => {
      const others = elements.filter((_, other) => other !== index)
      const name = form === 'bare' ? 'ETPC' : (attributeOf(element, 'CMD') ?? '')
      const command = find(name) ?? find(schemaSpelling(name) ?? '')
      return decodeCommand(xml, { element, others, name: command?.name ?? name, command, declared })
    }),
  }
}

interface Opened {
  readonly form: CommandForm | 'bare'
  readonly elements: readonly XmlElement[]
  readonly query: Readonly<Record<string, string>>
}

function open(xml: string, root: XmlElement): Opened {
  const fail = (problem: string, element: XmlElement): never => {
    throw new RequestFormError(problem, positionAt(xml, element.start).line)
  }
  if (root.name === 'RK7CMD' && attributeOf(root, 'CMD') === undefined)
    return { form: 'bare', elements: [root], query: {} }
  if (root.name !== 'RK7Query') fail(`The root is <${root.name}>; expected <RK7Query>`, root)
  const elements = elementsOf(root)
  const first = elements[0]
  if (!first) return fail('RK7Query is empty; expected RK7CMD, RK7Command or RK7Command2', root)
  const form = first.name
  if (!isForm(form)) return fail(`<${form}> is unknown; expected RK7CMD, RK7Command or RK7Command2`, first)
  const second = elements[1]
  if (second && (form === 'RK7CMD' || second.name !== form || elements.some((each) => each.name !== form)))
    fail('RK7Query holds one RK7CMD, or only RK7Command, or only RK7Command2', second)
  for (const element of elements)
    if (!attributeOf(element, 'CMD')) fail(`<${form}> has no attribute CMD`, element)
  return {
    form,
    elements,
    query: Object.fromEntries(root.attributes.map(({ name, value }) => [name, value])),
  }
}

const isForm = (name: string): name is CommandForm => /^RK7(CMD|Command|Command2)$/.test(name)

interface Part {
  readonly element: XmlElement
  readonly others: readonly XmlElement[]
  readonly name: string
  readonly command: AnyCommand | undefined
  readonly declared: Declared | undefined
}

function decodeCommand(xml: string, part: Part): DecodedCommand {
  const { element, name, command } = part
  const source = xml.slice(element.start, element.end)
  const respelling = respelt(xml, element, name)
  const tidied = command ? tidy(xml, element, command.request) : { edits: [], uses: [] }
  const blanks = part.others.map((other) => blank(xml, other))
  const document = applyEdits(xml, [
    ...(part.declared?.edits ?? []),
    ...blanks,
    ...respelling.edits,
    ...tidied.edits,
  ])
  const base = {
    name,
    command,
    source,
    document,
    leniencies: [...(part.declared?.uses ?? []), ...respelling.uses, ...tidied.uses],
  }
  if (!command) return { ...base, params: {}, problems: [] }
  const tidyElement = tidied.edits.length === 0 ? element : commandIn(document)
  const { value, problems } = decodeElement(command.request, tidyElement, { skip })
  return { ...base, params: value, problems }
}

/** Reads a document of one command again, after leniencies were tidied. */
function commandIn(document: string): XmlElement {
  const root = parseXml(document)
  return root.name === 'RK7Query' ? (elementsOf(root)[0] ?? root) : root
}

const skip = { attributes: new Set(['CMD']), elements: new Set<string>() }

interface Declared {
  readonly edits: readonly Edit[]
  readonly uses: readonly LeniencyUse[]
}

/** A declared windows-1251 over plain ASCII says nothing about the bytes; validators would stumble over it. */
function declaredEncoding(xml: string): Declared | undefined {
  const found = /^\uFEFF?<\?xml[^>]*?encoding=(["'])(windows-1251)\1/i.exec(xml)
  if (!found) return undefined
  const end = found[0].length
  const start = end - `"windows-1251"`.length
  if (/[^\0-\x7F\uFEFF]/.test(xml)) return undefined
  return {
    edits: [{ start, end, text: '"UTF-8"' }],
    uses: [{ id: 'declaredEncoding', found: `encoding="${found[2]}"`, line: 1 }],
  }
}
