const predefined: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' }

/** Characters that XML 1.0 cannot hold in any form; with the flag `u` a surrogate matches only when it stands alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
export const forbiddenCharacter = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF]/u

/** Offset of the first character that XML cannot hold, or -1. */
export function firstForbidden(text: string): number {
  if (!suspicious.test(text)) return -1
  return forbiddenCharacter.exec(text)?.index ?? -1
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const suspicious = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/

/** Replaces entity and character references; tells the unknown ones. */
export function resolveReferences(text: string, fail: (reference: string, index: number) => never): string {
  return text.replace(/&([^;&\s]*;)?/g, (whole, body: string | undefined, at: number) => {
    const value = body === undefined ? undefined : referenceValue(body.slice(0, -1))
    return value ?? fail(body === undefined ? '&' : whole, at)
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

/** Whether a text can stand anywhere as it is: nothing to escape, nothing forbidden. */
export function isPlain(text: string): boolean {
  if (text.length > 40) return !special.test(text)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 62) {
      if (code >= 0xd800) return false
    } else if (code < 32 || code === 34 || code === 38 || code === 60 || code === 62) return false
  }
  return true
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const special = /[\0-\x1F"&<>\uD800-\uFFFF]/

/** For the text of an element. */
export const escapeText = (text: string): string =>
  isPlain(text) ? text : text.replace(/[&<>\r]/g, (char) => escapes[char] ?? char)

/** For an attribute in double quotes; line breaks and tabs survive as character references. */
export const escapeAttribute = (text: string): string =>
  isPlain(text) ? text : text.replace(/[&<>"\t\n\r]/g, (char) => escapes[char] ?? char)

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}
