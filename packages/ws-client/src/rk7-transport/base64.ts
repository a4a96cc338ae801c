/** UTF-8 text as base64, without Buffer so that it runs everywhere. */
export function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const pieces: string[] = []
  // In pieces: an XML document may hold more bytes than a call may have arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)))
  }
  return btoa(pieces.join(''))
}

/**
 * The XML document in a base64 text: UTF-8, unless its declaration names another encoding.
 * @throws when the text is not base64
 */
export function xmlFromBase64(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  const declared = /^\W*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1]
  return decoderFor(declared).decode(bytes)
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch {
    return new TextDecoder()
  }
}
