import type { Clock } from '../clock/index.ts'
import { UnavailableError } from '../errors/index.ts'
import { decoderOf } from './attempt.ts'
import { type CallName, reasonOf } from './failure.ts'

interface Reading {
  readonly name: CallName
  readonly clock: Clock
  /** Longest wait for the next part, in milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/** Reads a body part by part; whoever stops early closes the connection. */
export async function* partsOf(
  body: ReadableStream<Uint8Array> | undefined,
  headers: Headers,
  whole: string,
  reading: Reading,
): AsyncGenerator<string> {
  if (!body) {
    if (whole !== '') yield whole
    return
  }
  const reader = body.getReader()
  const decoder = decoderOf(headers)
  try {
    for (;;) {
      const { done, value } = await next(reader, reading)
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true })
      if (text !== '') yield text
      if (done) return
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>, reading: Reading) {
  const { clock, timeout, signal, name } = reading
  const waiting = new AbortController()
  const cancelled = () => waiting.abort(signal?.reason)
  signal?.addEventListener('abort', cancelled, { once: true })
  if (signal?.aborted) cancelled()
  try {
    return await Promise.race([
      reader.read(),
      clock.sleep(timeout, waiting.signal).then(() => {
        throw new DOMException('nothing more came in time', 'TimeoutError')
      }),
    ])
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    const reason = name.clean(reasonOf(error))
    throw new UnavailableError(`${name.line}: the answer was cut off: ${reason}`, {
      operation: name.operation,
      cause: error,
    })
  } finally {
    signal?.removeEventListener('abort', cancelled)
    waiting.abort()
  }
}
