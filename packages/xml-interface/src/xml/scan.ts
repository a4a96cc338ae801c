import {
  isFull,
  type KnownName,
  leaveNames,
  type NameBook,
  nameEnd,
  nameIn,
  nameStands,
  takeNames,
} from './names.ts'
import { type Place, placeAfter, XmlSyntaxError } from './syntax-error.ts'
import { firstForbidden, resolveReferences } from './text.ts'

/** Is told what a document holds, in its order. Positions are offsets into the source. */
export interface XmlHandler {
  open(name: string, start: number): void
  attribute(name: string, value: string, start: number, end: number): void
  /** The number that the digits of an attribute make. Answers whether it was taken; if not, it comes as any other. */
  digits?(name: string, value: number): boolean
  /** Text, references resolved; CDATA sections come as text too. */
  text(text: string): void
  close(end: number): void
}

export interface ScanOptions {
  /** Deepest nesting. Default 100; the interface itself stays below 20. */
  readonly maxDepth?: number
}

/**
 * Reads a document and tells a handler. Refuses document type declarations, hence entities and external parts; comments
 * and processing instructions are passed over. A declared encoding is not looked at: the source is text already.
 *
 * @throws XmlSyntaxError
 */
export function scanXml(source: string, handler: XmlHandler, options: ScanOptions = {}): void {
  const scanner = new Scanner(handler, options)
  scanner.scan(source)
  scanner.finish()
}

const space = '[ \\t\\r\\n]'

let form: RegExp | undefined

/** `<?xml version="1.0" encoding="…" standalone="…"?>` */
function declaration(): RegExp {
  if (form) return form
  const part = (key: string, value: string): string =>
    `${space}+${key}${space}*=${space}*(?:"(?:${value})"|'(?:${value})')`
  const encoding = `(?:${part('encoding', '[A-Za-z][A-Za-z0-9._\\-]*')})?`
  const standalone = `(?:${part('standalone', 'yes|no')})?`
  form = new RegExp(`<\\?xml${part('version', '1\\.[0-9]+')}${encoding}${standalone}${space}*\\?>`, 'y')
  return form
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** Blanks and newlines, which most text of an answer is. */
function isIndentation(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 10) return false
  }
  return true
}

/** Numbers of so many digits are exact. */
const mostDigits = 15

const [slash, bang, question, equals, greater, less, ampersand] = [47, 33, 63, 61, 62, 60, 38] as const

/** Reads a document, whole or in parts. Each part but the last ends where a piece of markup ends. */
export class Scanner {
  readonly #handler: XmlHandler
  readonly #maxDepth: number
  readonly #open: KnownName[] = []
  readonly #names = takeNames()
  #source = ''
  #at = 0
  /** Where the part began, in the whole. */
  #before: Place = { offset: 0, line: 1, column: 1 }
  #begun = false
  #rootSeen = false
  /** The element that was opened or closed last: what follows it is guessed from what followed it before. */
  #last = this.#names.start

  constructor(handler: XmlHandler, { maxDepth = 100 }: ScanOptions = {}) {
    this.#handler = handler
    this.#maxDepth = maxDepth
  }

  scan(part: string): void {
    if (this.#begun) this.#before = placeAfter(this.#source, this.#source.length, this.#before)
    this.#source = part
    this.#at = 0
    if (!this.#begun) this.#begin()
    while (this.#at < part.length) {
      if (part.charCodeAt(this.#at) !== less) {
        const next = part.indexOf('<', this.#at)
        this.#text(next < 0 ? part.length : next)
        if (next < 0) return
      }
      this.#markup()
    }
  }

  /** Tells that nothing follows. */
  finish(): void {
    const unclosed = this.#open.at(-1)
    if (unclosed) this.#fail(`<${unclosed.text}> is not closed`, this.#at)
    if (!this.#rootSeen) this.#fail('There is no element', this.#at)
    leaveNames(this.#names)
  }

  #begin(): void {
    this.#begun = true
    const source = this.#source
    if (source.charCodeAt(0) === 0xfeff) this.#at = 1
    if (!/^<\?xml[ \t\r\n]/.test(source.slice(this.#at, this.#at + 6))) return
    const form = declaration()
    form.lastIndex = this.#at
    if (!form.test(source)) this.#fail('Malformed XML declaration', this.#at)
    this.#at = form.lastIndex
  }

  #text(end: number): void {
    const start = this.#at
    const raw = this.#source.slice(start, end)
    if (isIndentation(raw)) {
      if (this.#open.length > 0) this.#handler.text(raw)
      this.#at = end
      return
    }
    this.#checkCharacters(raw, start)
    if (this.#open.length === 0) {
      const stray = /[^ \t\r\n]/.exec(raw)
      if (stray) this.#fail('Text outside of the root element', start + stray.index)
    } else {
      const cdataEnd = raw.indexOf(']]>')
      if (cdataEnd >= 0) this.#fail('"]]>" may not stand in text', start + cdataEnd)
      const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
      this.#handler.text(lines.includes('&') ? this.#resolve(lines, start) : lines)
    }
    this.#at = end
  }

  #resolve(text: string, start: number): string {
    return resolveReferences(text, (reference, index) =>
      this.#fail(
        `Unknown reference ${reference}: only lt, gt, amp, apos, quot and characters`,
        start + index,
      ),
    )
  }

  #markup(): void {
    const source = this.#source
    const second = source.charCodeAt(this.#at + 1)
    if (second === slash) this.#close()
    else if (second === question) this.#instruction()
    else if (second !== bang) this.#openTag()
    else if (source.startsWith('<!--', this.#at)) this.#comment()
    else if (source.startsWith('<![CDATA[', this.#at)) this.#cdata()
    else if (/^<!DOCTYPE/i.test(source.slice(this.#at, this.#at + 9)))
      this.#fail('A document type declaration is not allowed', this.#at)
    else this.#fail('Unknown markup', this.#at)
  }

  #openTag(): void {
    const start = this.#at
    const { elements } = this.#names
    if (isFull(elements)) elements.clear()
    const name = this.#nameAt(start + 1, this.#last.next, elements)
    if (!name) this.#fail('"<" does not start a tag', start)
    if (this.#open.length === 0 && this.#rootSeen) this.#fail('There is a second root element', start)
    if (this.#open.length >= this.#maxDepth)
      this.#fail(`Elements are nested deeper than ${this.#maxDepth}`, start)
    this.#rootSeen = true
    this.#last.next = name
    this.#last = name
    this.#handler.open(name.text, start)
    this.#at = start + 1 + name.text.length
    this.#attributes(name)
  }

  /** Reads attributes up to the end of the tag. */
  #attributes(element: KnownName): void {
    const source = this.#source
    const tag = this.#names.tags++
    if (!element.attributes || isFull(element.attributes)) element.attributes = new Map()
    const book = element.attributes
    const takesDigits = this.#handler.digits !== undefined
    let previous: KnownName | undefined
    for (;;) {
      const before = this.#at
      let at = before
      while (isSpace(source.charCodeAt(at))) at++
      const code = source.charCodeAt(at)
      if (code === greater) {
        this.#at = at + 1
        this.#open.push(element)
        return
      }
      if (code === slash && source.charCodeAt(at + 1) === greater) {
        this.#at = at + 2
        this.#handler.close(this.#at)
        return
      }
      const guess = previous ? previous.next : element.first
      const name = at > before ? this.#nameAt(at, guess, book) : undefined
      const value = name && this.#valueStart(at + name.text.length)
      if (!value) this.#fail(`Malformed tag <${element.text}>`, before)
      if (name.tag === tag) this.#fail(`Attribute ${name.text} is given twice`, at)
      name.tag = tag
      if (previous) previous.next = name
      else element.first = name
      previous = name
      if (takesDigits && this.#number(name, value)) continue
      const text = this.#value(value, element, before)
      this.#handler.attribute(name.text, text, at, this.#at)
    }
  }

  #nameAt(at: number, guess: KnownName | undefined, book: NameBook): KnownName | undefined {
    if (guess && nameStands(this.#source, at, guess)) return guess
    const end = nameEnd(this.#source, at)
    return end === at ? undefined : nameIn(book, this.#source.slice(at, end), this.#names)
  }

  /** Offset of the first quote after `=`; 0 where there is none. */
  #valueStart(nameEnd: number): number {
    const source = this.#source
    let at = nameEnd
    while (isSpace(source.charCodeAt(at))) at++
    if (source.charCodeAt(at) !== equals) return 0
    at++
    while (isSpace(source.charCodeAt(at))) at++
    const quote = source.charCodeAt(at)
    return quote === 34 || quote === 39 ? at : 0
  }

  /** Reads the value whose quote stands at an offset as a number, where it is one in its shortest form and the handler takes it. */
  #number(name: KnownName, start: number): boolean {
    const source = this.#source
    const quote = source.charCodeAt(start)
    let value = 0
    let at = start + 1
    let code = source.charCodeAt(at)
    for (; code >= 48 && code <= 57; code = source.charCodeAt(++at)) value = value * 10 + (code - 48)
    const length = at - start - 1
    const leadingZero = length > 1 && source.charCodeAt(start + 1) === 48
    if (code !== quote || length === 0 || length > mostDigits || leadingZero) return false
    if (!this.#handler.digits?.(name.text, value)) return false
    this.#at = at + 1
    return true
  }

  /** Reads the value whose quote stands at an offset, and goes on behind it. */
  #value(start: number, element: KnownName, before: number): string {
    const source = this.#source
    const quote = source.charCodeAt(start)
    const length = source.length
    let plain = true
    let at = start + 1
    for (; at < length; at++) {
      const code = source.charCodeAt(at)
      if (code > less) {
        if (code >= 0xd800) plain = false
      } else if (code === quote) break
      else if (code === less) at = length
      else if (code === ampersand || code < 32) plain = false
    }
    if (at >= length) this.#fail(`Malformed tag <${element.text}>`, before)
    this.#at = at + 1
    const raw = source.slice(start + 1, at)
    if (plain) return raw
    this.#checkCharacters(raw, start + 1)
    const flat = raw.replace(/\r\n|[\t\r\n]/g, ' ')
    return flat.includes('&') ? this.#resolve(flat, start + 1) : flat
  }

  #close(): void {
    const start = this.#at
    const source = this.#source
    const expected = this.#open.at(-1)
    let at = start + 2
    if (expected && nameStands(source, at, expected)) at += expected.text.length
    else {
      const end = nameEnd(source, at)
      const name = source.slice(at, end)
      if (name === '') this.#fail('Malformed end tag', start)
      if (name !== expected?.text)
        this.#fail(expected ? `</${name}> closes <${expected.text}>` : `</${name}> closes nothing`, start)
      at = end
    }
    while (isSpace(source.charCodeAt(at))) at++
    if (source.charCodeAt(at) !== greater) this.#fail('Malformed end tag', start)
    this.#open.pop()
    this.#at = at + 1
    this.#handler.close(this.#at)
  }

  #comment(): void {
    const start = this.#at
    const end = this.#source.indexOf('--', start + 4)
    if (end < 0) this.#fail('A comment is not closed', start)
    if (this.#source[end + 2] !== '>') this.#fail('"--" may not stand in a comment', end)
    this.#checkCharacters(this.#source.slice(start, end), start)
    this.#at = end + 3
  }

  #cdata(): void {
    const start = this.#at
    if (this.#open.length === 0) this.#fail('Text outside of the root element', start)
    const end = this.#source.indexOf(']]>', start)
    if (end < 0) this.#fail('A CDATA section is not closed', start)
    const raw = this.#source.slice(start + 9, end)
    this.#checkCharacters(raw, start + 9)
    if (raw !== '') this.#handler.text(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw)
    this.#at = end + 3
  }

  #instruction(): void {
    const source = this.#source
    const start = this.#at
    if (/^<\?xml[ \t\r\n?]/i.test(source.slice(start, start + 6)))
      this.#fail('The XML declaration stands only at the start', start)
    const target = nameEnd(source, start + 2)
    const then = source.charCodeAt(target)
    if (target === start + 2 || !(isSpace(then) || source.startsWith('?>', target)))
      this.#fail('Malformed processing instruction', start)
    const end = source.indexOf('?>', target)
    if (end < 0) this.#fail('The processing instruction is not closed', target)
    this.#checkCharacters(source.slice(start, end), start)
    this.#at = end + 2
  }

  #checkCharacters(text: string, start: number): void {
    const forbidden = firstForbidden(text)
    if (forbidden >= 0) this.#fail('A character that XML does not allow', start + forbidden)
  }

  #fail(problem: string, offset: number): never {
    throw new XmlSyntaxError(problem, this.#source, offset, this.#before)
  }
}
