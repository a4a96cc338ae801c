import { Decoder } from '../codec/decode.ts'
import { type Envelope, envelopeParts, readEnvelope } from '../envelope/envelope.ts'
import type { ObjectTable } from '../table.ts'
import type { RawElement } from '../types.ts'
import type { XmlHandler } from '../xml/scan.ts'
import { itemOf, type ReferenceItem } from './item.ts'

const open: ObjectTable = { anyAttribute: true, anyElement: true }
const answer: ObjectTable = { elements: [['RK7Reference', '?', open]] }

/** Reads an answer of GetRefData and hands its items over one by one; of the rest it keeps what is small. */
export class ItemReader implements XmlHandler {
  readonly #around = new Decoder(answer, { skip: envelopeParts })
  #items: Decoder | undefined
  #depth = 0
  #ready: ReferenceItem[] = []

  /** Items that have been read since the last call. */
  take(): readonly ReferenceItem[] {
    const taken = this.#ready
    this.#ready = []
    return taken
  }

  get envelope(): Envelope {
    return readEnvelope(this.#around.skipped)
  }

  open(name: string): void {
    if (this.#depth === 0 && name !== 'RK7QueryResult')
      throw new TypeError(`its root is <${name}>, not <RK7QueryResult>`)
    if (this.#depth === 2 && name === 'Items') this.#items = new Decoder(open)
    this.#depth++
    this.#current.open(name)
  }

  attribute(name: string, value: string): void {
    this.#current.attribute(name, value)
  }

  text(text: string): void {
    this.#current.text(text)
  }

  close(): void {
    this.#current.close()
    this.#depth--
    if (this.#items && this.#depth === 3) {
      const item = (this.#items.value.$elements as RawElement[] | undefined)?.pop()
      if (item) this.#ready.push(itemOf(item))
    }
    if (this.#depth === 2) this.#items = undefined
  }

  get #current(): Decoder {
    return this.#items ?? this.#around
  }
}
