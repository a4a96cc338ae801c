import type { PlainRequest } from '../../core/http.ts'
import { DomainError } from '../../domain/errors.ts'

/** A request's body as text, with what was odd about it. */
export interface BodyText {
  readonly text: string
  readonly warning?: string
}

/**
 * Reads the body as UTF-8. A form is no body at all to the server: that is what `curl -d` sends by itself.
 * @throws DomainError `emptyInput` and `badXml`
 */
export function readBody({ headers, body }: PlainRequest): BodyText {
  const contentType = headers['content-type'] ?? ''
  if (/^application\/x-www-form-urlencoded\b/i.test(contentType)) throw new DomainError('emptyInput')
  const text = decode(body)
  if (text.trim() === '') throw new DomainError('emptyInput')
  const declared = declaredEncoding(text)
  if (declared === undefined || /^(utf-8|windows-1251)$/i.test(declared) || /^\p{ASCII}*$/u.test(text))
    return { text }
  return { text, warning: `The encoding declared is ${declared}, the bytes are UTF-8: read as UTF-8.` }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(body: Uint8Array): string {
  try {
    return utf8.decode(body)
  } catch {
    const latin = new TextDecoder('latin1').decode(body.subarray(0, 200))
    const declared = declaredEncoding(latin)
    const what = declared === undefined ? 'The body is not UTF-8' : `The body is ${declared}, not UTF-8`
    throw new DomainError('badXml', { reason: `${what}. Over HTTP the server reads UTF-8 only.` })
  }
}

const declaredEncoding = (text: string): string | undefined =>
  /^\uFEFF?<\?xml[^>]*?encoding=["']([^"']*)["']/i.exec(text)?.[1]
