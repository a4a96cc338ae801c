import { Decoder, type Problem } from '../codec/decode.ts'
import type { AnyCommand } from '../command.ts'
import { scanXml, type XmlHandler } from '../xml/scan.ts'
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
  if (command.bare) return readBare(command, xml)
  const reader = new AnswerReader(command, () => command)
  scanXml(xml, reader)
  const { root, results } = reader
  requireStatus(root)
  return readResult(results.length === 1 && results[0] ? results[0] : root, root)
}

/** Reads the answer to a batch; the results stand in the order of the commands. */
export function readBatchAnswer(
  commands: readonly AnyCommand[],
  xml: string,
): { readonly root: Envelope; readonly answers: readonly ReadAnswer[] } {
  const reader = new AnswerReader({ response: {} }, (index) => {
    const command = commands[index]
    if (!command) throw new TypeError(`the answer has more than ${commands.length} results`)
    return command
  })
  scanXml(xml, reader)
  const { root, results } = reader
  requireStatus(root)
  return { root: readEnvelope(root.skipped), answers: results.map((result) => readResult(result, root)) }
}

type Table = Pick<AnyCommand, 'response'>

/** Reads `RK7QueryResult`, and each `CommandResult` in it by the table of its command. */
class AnswerReader implements XmlHandler {
  readonly root: Decoder
  readonly results: Decoder[] = []
  readonly #commandAt: (index: number) => Table
  #current: Decoder
  #depth = 0

  constructor(root: Table, commandAt: (index: number) => Table) {
    this.root = new Decoder(root.response, { skip: envelopeParts })
    this.#current = this.root
    this.#commandAt = commandAt
  }

  open(name: string): void {
    if (this.#depth === 0 && name !== 'RK7QueryResult')
      throw new TypeError(`its root is <${name}>, not <RK7QueryResult>`)
    if (this.#depth === 1 && name === 'CommandResult') {
      const { response } = this.#commandAt(this.results.length)
      this.#current = new Decoder(response, { skip: envelopeParts })
      this.results.push(this.#current)
    }
    this.#depth++
    this.#current.open(name)
  }

  attribute(name: string, value: string): void {
    this.#current.attribute(name, value)
  }

  digits(name: string, value: number): boolean {
    return this.#current.digits(name, value)
  }

  text(text: string): void {
    this.#current.text(text)
  }

  close(): void {
    this.#current.close()
    this.#depth--
    if (this.#depth === 1) this.#current = this.root
  }
}

function requireStatus({ skipped }: Decoder): void {
  if (!skipped.attributes.get('Status')) throw new TypeError('it has no Status')
}

function readResult(result: Decoder, root: Decoder): ReadAnswer {
  const { value, problems, skipped } = result
  return { envelope: readEnvelope(skipped, root.skipped), data: value, problems }
}

/** An answer without an envelope: that there is one says that all went well. */
function readBare(command: AnyCommand, xml: string): ReadAnswer {
  const decoder = new Decoder(command.response)
  scanXml(xml, decoder)
  const envelope = { ...readEnvelope(decoder.skipped), status: 'Ok', command: command.name }
  return { envelope, data: decoder.value, problems: decoder.problems }
}
