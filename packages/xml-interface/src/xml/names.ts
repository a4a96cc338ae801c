/** The name of an element or attribute, with the one that followed it last: documents repeat themselves. */
export interface KnownName {
  readonly text: string
  readonly codes: readonly number[]
  next: KnownName | undefined
  /** The tag that used it last, to find an attribute that is given twice. */
  tag: number
  /** Of an element: the attribute that came first in it, and all that it had. */
  first: KnownName | undefined
  attributes: NameBook | undefined
}

/** Names by their text. The same name is always the same string, so looking it up in tables is cheap. */
export type NameBook = Map<string, KnownName>

/** A book holds no more names than any command has by far: whoever sends more may not fill the memory. */
export const isFull = (book: NameBook): boolean => book.size > 2000

/** What is known of names, while a document is read and from one document to the next. */
export interface Names {
  readonly elements: NameBook
  /** Stands before the first element. */
  readonly start: KnownName
  /** How many tags have been read. */
  tags: number
  /** Of all names together. */
  characters: number
}

const newName = (text: string): KnownName => ({
  text,
  codes: Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
  next: undefined,
  tag: -1,
  first: undefined,
  attributes: undefined,
})

/** What the last document left behind for the next: short documents are mostly names that were read before. */
let left: Names | undefined

/** Takes what the last document left; nobody else has it until it is left again. */
export function takeNames(): Names {
  const names = left ?? { elements: new Map(), start: newName(''), tags: 0, characters: 0 }
  left = undefined
  return names
}

/** Far more than all commands together have: a document with more names than that leaves nothing behind. */
const mostCharacters = 50_000

export function leaveNames(names: Names): void {
  if (names.characters <= mostCharacters) left = names
}

/** The name in a book, noted down where it is new. */
export function nameIn(book: NameBook, text: string, names: Names): KnownName {
  let name = book.get(text)
  if (!name) {
    names.characters += text.length
    // A part of a text holds on to the whole text; a text made of characters does not.
    name = newName([...text].join(''))
    book.set(name.text, name)
  }
  return name
}

const start = 1
const inside = 2
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code)
  return /[:A-Z_a-z]/.test(char) ? start : /[-.0-9]/.test(char) ? inside : 0
})

const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const anyName = new RegExp(`[${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`, 'uy')

/** Where the name that begins at an offset ends; the offset itself where none begins. */
export function nameEnd(source: string, from: number): number {
  let code = source.charCodeAt(from)
  if (code < 128 && ascii[code] !== start) return from
  for (let at = from; ; at++) {
    code = source.charCodeAt(at)
    if (code >= 128) return foreignNameEnd(source, from)
    if (!ascii[code]) return at
  }
}

function foreignNameEnd(source: string, from: number): number {
  anyName.lastIndex = from
  return anyName.test(source) ? anyName.lastIndex : from
}

/** Whether exactly this name stands at an offset. */
export function nameStands(source: string, from: number, { codes }: KnownName): boolean {
  const after = source.charCodeAt(from + codes.length)
  if (after >= 128 || ascii[after]) return false
  for (let index = 0; index < codes.length; index++)
    if (source.charCodeAt(from + index) !== codes[index]) return false
  return true
}
