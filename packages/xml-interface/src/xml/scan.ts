import { XmlSyntaxError } from './syntax-error.ts'
import { forbiddenCharacter, resolveReferences } from './text.ts'

/** Is told what a document holds, in its order. Positions are offsets into the source. */
export interface XmlHandler {
  open(name: string, start: number): void
  attribute(name: string, value: string, start: number, end: number): void
  /** Text, references resolved; CDATA sections come as text too. */
  text(text: string): void
  close(end: number): void
}

export interface ScanOptions {
  /** Deepest nesting. Default 100; the interface itself stays below 20. */
  readonly maxDepth?: number
}

const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const name = `[${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`
const space = '[ \\t\\r\\n]'

/** `<?xml version="1.0" encoding="…" standalone="…"?>` */
function declaration(): RegExp {
  const part = (key: string, value: string): string =>
    `${space}+${key}${space}*=${space}*(?:"(?:${value})"|'(?:${value})')`
  const encoding = `(?:${part('encoding', '[A-Za-z][A-Za-z0-9._\\-]*')})?`
  const standalone = `(?:${part('standalone', 'yes|no')})?`
  return new RegExp(`<\\?xml${part('version', '1\\.[0-9]+')}${encoding}${standalone}${space}*\\?>`, 'y')
}

/**
 * Reads a document and tells a handler. Refuses document type declarations, hence entities and external parts; comments
 * and processing instructions are passed over. A declared encoding is not looked at: the source is text already.
 *
 * @throws XmlSyntaxError
 */
export function scanXml(source: string, handler: XmlHandler, options: ScanOptions = {}): void {
  new Scanner(source, handler, options.maxDepth ?? 100).run()
}

class Scanner {
  readonly #source: string
  readonly #handler: XmlHandler
  readonly #maxDepth: number
  readonly #open: string[] = []
  readonly #tag = new RegExp(`<(${name})`, 'uy')
  readonly #attribute = new RegExp(`${space}+(${name})${space}*=${space}*(?:"([^<"]*)"|'([^<']*)')`, 'uy')
  readonly #tagEnd = new RegExp(`${space}*(/?)>`, 'y')
  readonly #target = new RegExp(`<\\?${name}(?=${space}|\\?>)`, 'uy')
  readonly #endTag = new RegExp(`</(${name})${space}*>`, 'uy')
  #at = 0
  #rootSeen = false

  constructor(source: string, handler: XmlHandler, maxDepth: number) {
    this.#source = source
    this.#handler = handler
    this.#maxDepth = maxDepth
  }

  run(): void {
    const forbidden = forbiddenCharacter.exec(this.#source)
    if (forbidden) this.#fail('A character that XML does not allow', forbidden.index)
    if (this.#source.charCodeAt(0) === 0xfeff) this.#at = 1
    if (/^<\?xml[ \t\r\n]/.test(this.#source.slice(this.#at, this.#at + 6)) && !this.#match(declaration()))
      this.#fail('Malformed XML declaration', this.#at)
    while (this.#at < this.#source.length) {
      const next = this.#source.indexOf('<', this.#at)
      this.#text(next < 0 ? this.#source.length : next)
      if (next >= 0) this.#markup()
    }
    const unclosed = this.#open.at(-1)
    if (unclosed !== undefined) this.#fail(`<${unclosed}> is not closed`, this.#at)
    if (!this.#rootSeen) this.#fail('There is no element', this.#at)
  }

  #text(end: number): void {
    if (end === this.#at) return
    const raw = this.#source.slice(this.#at, end)
    if (this.#open.length === 0) {
      const stray = /[^ \t\r\n]/.exec(raw)
      if (stray) this.#fail('Text outside of the root element', this.#at + stray.index)
    } else {
      const cdataEnd = raw.indexOf(']]>')
      if (cdataEnd >= 0) this.#fail('"]]>" may not stand in text', this.#at + cdataEnd)
      const text = raw.includes('&') ? resolveReferences(raw, this.#source, this.#at) : raw
      this.#handler.text(raw.includes('\r') ? normalizeBreaks(raw, text) : text)
    }
    this.#at = end
  }

  #markup(): void {
    const source = this.#source
    const second = source[this.#at + 1]
    if (second === '/') this.#close()
    else if (second === '?') this.#instruction()
    else if (second !== '!') this.#openTag()
    else if (source.startsWith('<!--', this.#at)) this.#comment()
    else if (source.startsWith('<![CDATA[', this.#at)) this.#cdata()
    else if (/^<!DOCTYPE/i.test(source.slice(this.#at, this.#at + 9)))
      this.#fail('A document type declaration is not allowed', this.#at)
    else this.#fail('Unknown markup', this.#at)
  }

  #openTag(): void {
    const start = this.#at
    const tag = this.#match(this.#tag)
    if (!tag) this.#fail('"<" does not start a tag', start)
    if (this.#open.length === 0 && this.#rootSeen) this.#fail('There is a second root element', start)
    if (this.#open.length >= this.#maxDepth)
      this.#fail(`Elements are nested deeper than ${this.#maxDepth}`, start)
    const tagName = tag[1] ?? ''
    this.#rootSeen = true
    this.#handler.open(tagName, start)
    this.#attributes()
    const end = this.#match(this.#tagEnd)
    if (!end) this.#fail(`Malformed tag <${tagName}>`, this.#at)
    if (end[1] === '/') this.#handler.close(this.#at)
    else this.#open.push(tagName)
  }

  #attributes(): void {
    const seen = new Set<string>()
    for (;;) {
      const before = this.#at
      const found = this.#match(this.#attribute)
      if (!found) return
      const attribute = found[1] ?? ''
      const start = before + found[0].search(/[^ \t\r\n]/)
      if (seen.has(attribute)) this.#fail(`Attribute ${attribute} is given twice`, start)
      seen.add(attribute)
      const raw = found[2] ?? found[3] ?? ''
      const flat = /[\t\r\n]/.test(raw) ? raw.replace(/\r\n|[\t\r\n]/g, ' ') : raw
      const value = flat.includes('&')
        ? resolveReferences(flat, this.#source, this.#at - raw.length - 1)
        : flat
      this.#handler.attribute(attribute, value, start, this.#at)
    }
  }

  #close(): void {
    const start = this.#at
    const tag = this.#match(this.#endTag)
    const expected = this.#open.at(-1)
    if (!tag) this.#fail('Malformed end tag', start)
    if (tag[1] !== expected)
      this.#fail(expected ? `</${tag[1]}> closes <${expected}>` : `</${tag[1]}> closes nothing`, start)
    this.#open.pop()
    this.#handler.close(this.#at)
  }

  #comment(): void {
    const start = this.#at
    const end = this.#source.indexOf('--', start + 4)
    if (end < 0) this.#fail('A comment is not closed', start)
    if (this.#source[end + 2] !== '>') this.#fail('"--" may not stand in a comment', end)
    this.#at = end + 3
  }

  #cdata(): void {
    const start = this.#at
    if (this.#open.length === 0) this.#fail('Text outside of the root element', start)
    const end = this.#source.indexOf(']]>', start)
    if (end < 0) this.#fail('A CDATA section is not closed', start)
    const raw = this.#source.slice(start + 9, end)
    if (raw !== '') this.#handler.text(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw)
    this.#at = end + 3
  }

  #instruction(): void {
    if (/^<\?xml[ \t\r\n?]/i.test(this.#source.slice(this.#at, this.#at + 6)))
      this.#fail('The XML declaration stands only at the start', this.#at)
    if (!this.#match(this.#target)) this.#fail('Malformed processing instruction', this.#at)
    this.#skipTo('?>', 'processing instruction')
  }

  #skipTo(end: string, what: string): void {
    const at = this.#source.indexOf(end, this.#at)
    if (at < 0) this.#fail(`The ${what} is not closed`, this.#at)
    this.#at = at + end.length
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#source)
    if (found) this.#at = pattern.lastIndex
    return found
  }

  #fail(problem: string, offset: number): never {
    throw new XmlSyntaxError(problem, this.#source, offset)
  }
}

/** Line breaks of the document become `\n`; a written `&#13;` stays. */
function normalizeBreaks(raw: string, resolved: string): string {
  return raw === resolved
    ? raw.replace(/\r\n?/g, '\n')
    : resolveReferences(raw.replace(/\r\n?/g, '\n'), raw, 0)
}
