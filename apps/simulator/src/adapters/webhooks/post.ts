import type { PlainRequest, PlainResponse } from '../../core/http.ts'
import { isLoopbackUrl } from '../../core/loopback.ts'

/** Sends to an address of this machine only; answers a text where there was no answer. Follows no redirection: that could lead off it. */
export async function post(
  fetch: typeof globalThis.fetch,
  { body, headers, method, url }: PlainRequest,
  timeoutSeconds: number,
): Promise<PlainResponse | string> {
  if (!isLoopbackUrl(url)) return 'refused: not this machine'
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: body as BodyInit,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    })
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    }
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`
  }
}

export const isSuccess = ({ status }: PlainResponse): boolean => status >= 200 && status < 300
