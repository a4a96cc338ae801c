import { DomainError } from '../errors.ts'
import { gtin14 } from './gtin.ts'

/** A marking code, read. */
export interface Mark {
  /**
   * `gs1`: the elements of a DataMatrix · `ean`: nothing but a GTIN or EAN · `stamp`: anything else, for example an excise stamp; what
   * stands in those is not documented.
   */
  readonly kind: 'gs1' | 'ean' | 'stamp'
  /** As it stands in the code, 8 to 14 digits. */
  readonly gtin?: string
  /** What tells the single item: element 21. */
  readonly serial?: string
  /** Elements by application identifier: 01 GTIN, 21 serial number, 91 verification key, 92 and 93 verification code. */
  readonly elements: Readonly<Record<string, string>>
  /** The same for every spelling of the mark: verification elements do not count. Holds a slash, so it is no name of a property. */
  readonly key: string
}

/** Ends an element of variable length. */
const groupSeparator = '\u001d'

/** Reads a marking code as the interface carries it: base64 of the code, separators kept. Throws `markUnreadable`. */
export function readMark(base64: string): Mark {
  const text = textOf(base64)
  if (text === '') throw new DomainError('markUnreadable', { mark: base64 })
  if (/^\d{8,14}$/.test(text)) return { kind: 'ean', gtin: text, elements: {}, key: `${gtin14(text)}/` }
  const elements = elementsOf(text)
  const gtin = elements?.['01']
  if (!elements || gtin === undefined) return { kind: 'stamp', elements: {}, key: `/${text}` }
  const serial = elements['21']
  return {
    kind: 'gs1',
    gtin,
    elements,
    key: `${gtin}/${serial ?? ''}`,
    ...(serial !== undefined && { serial }),
  }
}

/** Scanners may put a separator first. */
function textOf(base64: string): string {
  try {
    const text = atob(base64).trim()
    return text.startsWith(groupSeparator) ? text.slice(1) : text
  } catch {
    throw new DomainError('markUnreadable', { mark: base64 })
  }
}

/** The elements of a GS1 DataMatrix that begins with a GTIN; undefined for what is none. */
function elementsOf(text: string): Readonly<Record<string, string>> | undefined {
  const gtin = /^01(\d{14})/.exec(text)?.[1]
  if (gtin === undefined) return undefined
  const elements: Record<string, string> = { '01': gtin }
  for (const part of text.slice(16).split(groupSeparator)) {
    if (part === '') continue
    const identifier = part.slice(0, 2)
    if (!/^\d\d$/.test(identifier) || identifier in elements) return undefined
    elements[identifier] = part.slice(2)
  }
  return elements
}
