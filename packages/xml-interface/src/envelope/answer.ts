import { decodeElement, type Problem } from '../codec/decode.ts'
import type { AnyCommand } from '../command.ts'
import { elementsOf, parseXml, type XmlElement } from '../xml/tree.ts'
import { type Envelope, envelopeParts, readEnvelope } from './envelope.ts'

/** An answer, read but not judged. */
export interface ReadAnswer {
  readonly envelope: Envelope
  /** Payload by the command's table; its parts are missing where the command was refused. */
  readonly data: unknown
  /** What did not fit the table. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the answer to one command.
 *
 * @throws XmlSyntaxError when it is not well-formed
 * @throws TypeError when it is well-formed, but no answer
 */
export function readAnswer(command: AnyCommand, xml: string): ReadAnswer {
  const root = parseXml(xml)
  if (command.bare) return readBare(command, root)
  checkRoot(root)
  const results = commandResults(root)
  const result = results.length === 1 && results[0] ? results[0] : root
  return readResult(command, result, root)
}

/** Reads the answer to a batch; the results stand in the order of the commands. */
export function readBatchAnswer(
  commands: readonly AnyCommand[],
  xml: string,
): { readonly root: Envelope; readonly answers: readonly ReadAnswer[] } {
  const root = parseXml(xml)
  checkRoot(root)
  const answers = commandResults(root).map((result, index) => {
    const command = commands[index]
    if (!command) throw new TypeError(`the answer has more than ${commands.length} results`)
    return readResult(command, result, root)
  })
  return { root: readEnvelope(root), answers }
}

const commandResults = (root: XmlElement): XmlElement[] =>
  elementsOf(root).filter((child) => child.name === 'CommandResult')

function checkRoot(root: XmlElement): void {
  if (root.name !== 'RK7QueryResult') throw new TypeError(`its root is <${root.name}>, not <RK7QueryResult>`)
  if (readEnvelope(root).status === '') throw new TypeError('it has no Status')
}

function readResult(command: AnyCommand, result: XmlElement, root: XmlElement): ReadAnswer {
  const envelope = readEnvelope(result, root)
  const { value, problems } = decodeElement(command.response, result, { skip: envelopeParts })
  return { envelope, data: value, problems }
}

function readBare(command: AnyCommand, root: XmlElement): ReadAnswer {
  const { value, problems } = decodeElement(command.response, root)
  const envelope = { ...readEnvelope(root), status: 'Ok', command: command.name }
  return { envelope, data: value, problems }
}
