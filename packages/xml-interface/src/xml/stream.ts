import { Scanner, type ScanOptions, type XmlHandler } from './scan.ts'
import { wholeMarkup } from './whole-markup.ts'

/** Reads a document that arrives in parts, and holds no more of it than the latest unfinished piece of markup. */
export class XmlStream {
  readonly #scanner: Scanner
  #rest = ''

  constructor(handler: XmlHandler, options?: ScanOptions) {
    this.#scanner = new Scanner(handler, options)
  }

  /** @throws XmlSyntaxError */
  write(part: string): void {
    const text = this.#rest + part
    const end = wholeMarkup(text)
    if (end > 0) this.#scanner.scan(text.slice(0, end))
    this.#rest = text.slice(end)
  }

  /** @throws XmlSyntaxError where the document is not complete */
  end(): void {
    if (this.#rest !== '') this.#scanner.scan(this.#rest)
    this.#scanner.finish()
  }
}
