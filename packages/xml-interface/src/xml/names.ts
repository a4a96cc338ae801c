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

/** The name in a book, noted down where it is new. */
export function nameIn(book: NameBook, text: string): KnownName {
  let name = book.get(text)
  if (!name) {
    const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
    name = { text, codes, next: undefined, tag: -1, first: undefined, attributes: undefined }
    book.set(text, name)
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
