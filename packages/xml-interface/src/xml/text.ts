import { XmlSyntaxError } from './syntax-error.ts'

const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }

/** Characters that XML 1.0 cannot hold in any form; with the flag `u` a surrogate matches only when it stands alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
export const forbiddenCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF]/u

/** Replaces entity and character references. */
export function resolveReferences(text: string, source: string, offset: number): string {
  return text.replace(/&([^;&\s]*;)?/g, (whole, body: string | undefined, at: number) => {
    const value = body === undefined ? undefined : referenceValue(body.slice(0, -1))
    if (value !== undefined) return value
    const name = body === undefined ? '&' : whole
    throw new XmlSyntaxError(
      `Unknown reference ${name}: only lt, gt, amp, apos, quot and characters`,
      source,
      offset + at,
    )
  })
}

function referenceValue(body: string): string | undefined {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(body)
  if (!number) return Object.hasOwn(predefined, body) ? predefined[body] : undefined
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  if (code > 0x10ffff) return undefined
  const char = String.fromCodePoint(code)
  return forbiddenCharacter.test(char) ? undefined : char
}

/** For the text of an element. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (char) => escapes[char] ?? char)

/** For an attribute in double quotes; line breaks and tabs survive as character references. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char)

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
