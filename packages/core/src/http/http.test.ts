import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import {
  InvalidRequestError,
  isOutcomeUnknownError,
  isRateLimitError,
  isUnavailableError,
  type OutcomeUnknownError,
  type RateLimitError,
} from '../errors/index.ts'
import { createHttp, type Effect, type HttpOptions, retryAfter } from './index.ts'

type Responder = (request: IncomingMessage, response: ServerResponse, attempt: number) => void

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()))
})

/** A real server whose n-th request is answered by the n-th responder, the last one serving all further ones. */
async function serve(...responders: Responder[]) {
  const seen: { url: string; headers: IncomingMessage['headers']; body: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ url: request.url ?? '', headers: request.headers, body })
    const responder = responders[Math.min(seen.length, responders.length) - 1]
    responder?.(request, response, seen.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  )
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const http = (options: Partial<HttpOptions> = {}) => createHttp({ baseUrl, random: () => 0, ...options })
  return { http, seen }
}

const answer =
  (status: number, text = '', headers: Record<string, string> = {}): Responder =>
  (_request, response) =>
    response.writeHead(status, headers).end(text)
const drop: Responder = (request) => request.socket.destroy()
const cutOff: Responder = (request, response) => {
  response.writeHead(200, { 'content-length': '100' })
  response.write('half', () => request.socket.destroy())
}
const hang: Responder = () => {}
const post = (effect: Effect) => ({ operation: 'PayOrder', method: 'POST', path: '/x', body: '<a/>', effect })

describe('an answer', () => {
  it('comes back whole, whatever a protocol may mean by its status', async () => {
    const { http, seen } = await serve(answer(500, '{"code":"rk7_close_order"}', { 'x-id': '7' }))
    const result = await http({ headers: { 'x-a': '1' } }).send(
      { ...post('write'), query: new URLSearchParams({ q: 'a b' }), headers: { 'x-b': '2' } },
      { headers: { 'x-c': '3' } },
    )
    expect(result).toMatchObject({ status: 500, text: '{"code":"rk7_close_order"}', attempts: 1 })
    expect(result.headers.get('x-id')).toBe('7')
    expect(seen[0]).toMatchObject({
      url: '/x?q=a+b',
      body: '<a/>',
      headers: { 'x-a': '1', 'x-b': '2', 'x-c': '3' },
    })
  })

  it('is decoded by the charset it declares', async () => {
    const { http } = await serve((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/xml; charset=windows-1251' })
        .end(Buffer.from([0xcf, 0xf0])),
    )
    expect((await http().send(post('read'))).text).toBe('Пр')
  })
})

describe('a read', () => {
  it.each([
    ['a dropped connection', drop],
    ['an answer cut off half-way', cutOff],
    ['502', answer(502)],
    ['503', answer(503)],
    ['429', answer(429)],
  ])('is repeated after %s', async (_name, first) => {
    const { http } = await serve(first, answer(200, 'fine'))
    expect(await http().send(post('read'))).toMatchObject({ text: 'fine', attempts: 2 })
  })

  it('is repeated after a time-out of one attempt', async () => {
    const { http } = await serve(hang, answer(200, 'fine'))
    expect(await http({ timeout: 50 }).send(post('read'))).toMatchObject({ text: 'fine', attempts: 2 })
  })

  it('fails as unavailable when the repeats are used up, naming call and attempts', async () => {
    const { http, seen } = await serve(drop)
    const error = await http()
      .send(post('read'))
      .catch((thrown) => thrown)
    expect(isUnavailableError(error)).toBe(true)
    expect(error.message).toMatch(/POST http:\/\/127\.0\.0\.1:\d+\/x \(PayOrder\) failed after 3 attempts/)
    expect(seen).toHaveLength(3)
  })

  it('ends with the total time even while attempts are left', async () => {
    const { http } = await serve(hang)
    const error = await http({ timeout: 40, totalTimeout: 60, retry: { limit: 50 } })
      .send(post('read'))
      .catch((thrown) => thrown)
    expect(isUnavailableError(error)).toBe(true)
  })
})

describe('a write', () => {
  it.each([
    ['a dropped connection', drop],
    ['an answer cut off half-way', cutOff],
    ['502', answer(502)],
    ['503', answer(503)],
    ['504', answer(504)],
  ])('is not repeated after %s: its outcome is unknown', async (_name, first) => {
    const { http, seen } = await serve(first, answer(200))
    const error = await http()
      .send(post('write'))
      .catch((thrown) => thrown)
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect((error as OutcomeUnknownError).operation).toBe('PayOrder')
    expect(seen).toHaveLength(1)
  })

  it('has an unknown outcome after a time-out', async () => {
    const { http, seen } = await serve(hang)
    await expect(http({ timeout: 50 }).send(post('write'))).rejects.toSatisfy(isOutcomeUnknownError)
    expect(seen).toHaveLength(1)
  })

  it('has an unknown outcome when cancelled under way', async () => {
    const controller = new AbortController()
    const { http } = await serve(() => controller.abort(new Error('user left')))
    const error = await http()
      .send(post('write'), { signal: controller.signal })
      .catch((thrown) => thrown)
    expect(isOutcomeUnknownError(error)).toBe(true)
    expect(error.cause.message).toBe('user left')
  })

  it('is repeated after 429, because that was not executed', async () => {
    const { http } = await serve(answer(429, '', { 'retry-after': '0' }), answer(200, 'paid'))
    expect(await http().send(post('write'))).toMatchObject({ text: 'paid', attempts: 2 })
  })

  it('is unavailable, not unknown, where the server cannot be reached', async () => {
    const { http } = await serve(answer(200))
    await Promise.all(closers.splice(0).map((close) => close()))
    await expect(http().send(post('write'))).rejects.toSatisfy(isUnavailableError)
  })
})

describe('cancelling', () => {
  it('rejects with the reason of the signal and sends nothing when cancelled before', async () => {
    const { http, seen } = await serve(answer(200))
    const reason = new Error('changed my mind')
    await expect(http().send(post('write'), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(seen).toHaveLength(0)
  })

  it('rejects a read under way, and one that waits to be repeated, with the reason', async () => {
    const reason = new Error('enough')
    const controller = new AbortController()
    const { http } = await serve(() => controller.abort(reason))
    await expect(http().send(post('read'), { signal: controller.signal })).rejects.toBe(reason)

    const waiting = new AbortController()
    const busy = await serve(answer(503, '', { 'retry-after': '30' }))
    const hooks = { onRetry: () => {}, onResponse: () => setTimeout(() => waiting.abort(reason), 20) }
    await expect(busy.http({ hooks }).send(post('read'), { signal: waiting.signal })).rejects.toBe(reason)
  })
})

describe('too many requests', () => {
  it('tells how long to wait, and does not wait longer than allowed', async () => {
    const { http, seen } = await serve(answer(429, '{"error":{}}', { 'retry-after': '90' }))
    const error = (await http()
      .send(post('read'))
      .catch((thrown) => thrown)) as RateLimitError
    expect(isRateLimitError(error)).toBe(true)
    expect(error.retryAfter).toBe(90_000)
    expect(error.serverText).toBe('{"error":{}}')
    expect(seen).toHaveLength(1)
  })

  it('reads both forms of Retry-After', () => {
    const now = Date.UTC(2026, 0, 1)
    expect(retryAfter(new Headers({ 'retry-after': '2' }), now)).toBe(2000)
    expect(retryAfter(new Headers({ 'retry-after': new Date(now + 5000).toUTCString() }), now)).toBe(5000)
    expect(retryAfter(new Headers({ 'retry-after': 'soon' }), now)).toBeUndefined()
    expect(retryAfter(new Headers(), now)).toBeUndefined()
  })
})

describe('watching', () => {
  it('tells hooks and logger of every attempt, without secrets, and survives their faults', async () => {
    const events: string[] = []
    const logged: string[] = []
    const write = (message: string, fields?: object) =>
      void logged.push(`${message} ${JSON.stringify(fields)}`)
    const { http } = await serve(drop, answer(200))
    await http({
      secrets: ['s3cret'],
      logger: { debug: write, info: write, warn: write, error: write },
      hooks: {
        onRequest: (event) => void events.push(`request ${event.attempt} ${event.url}`),
        onRetry: (event) => void events.push(`retry ${event.attempt}`),
        onResponse: (event) => {
          events.push(`response ${event.attempt} ${event.status}`)
          throw new Error('a hook must not matter')
        },
      },
    }).send({ ...post('read'), path: '/x?password=p&k=s3cret' })
    expect(events.map((event) => event.replace(/http:.*:\d+/, ''))).toEqual([
      'request 1 /x?password=[redacted]&k=[redacted]',
      'retry 1',
      'request 2 /x?password=[redacted]&k=[redacted]',
      'response 2 200',
    ])
    expect(logged.join('\n')).toMatch(/is repeated[\s\S]*HTTP 200/)
    expect(logged.join('\n')).not.toMatch(/s3cret|=p&/)
  })

  it('keeps secrets out of errors', async () => {
    const { http } = await serve(drop)
    const error = await http({ secrets: ['s3cret'] })
      .send({ ...post('write'), path: '/x?k=s3cret' })
      .catch((thrown) => thrown)
    expect(`${error.message}${error.stack}`).not.toContain('s3cret')
  })
})

describe('a streamed answer', () => {
  const read = { operation: 'Big', method: 'GET', path: '/', effect: 'read' } as const

  it('comes in parts, decoded, after the repeats that it takes until it begins', async () => {
    const { http, seen } = await serve(
      (_, response) => response.writeHead(503).end(),
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
        const bytes = Buffer.from('чай 🍲')
        response.write(bytes.subarray(0, 3))
        setTimeout(() => response.end(bytes.subarray(3)), 20)
      },
    )
    const { status, parts } = await http({ retry: { baseDelay: 1 } }).stream(read)
    let text = ''
    for await (const part of parts) text += part
    expect([status, text, seen.length]).toEqual([200, 'чай 🍲', 2])
  })

  it('breaks with UnavailableError when it is cut off, or when nothing more comes', async () => {
    const begin = (response: ServerResponse) => response.writeHead(200).write('a')
    const { http } = await serve(
      (_, response) => {
        begin(response)
        setTimeout(() => response.destroy(), 20)
      },
      (_, response) => void begin(response),
    )
    const drain = async (timeout: number) => {
      const { parts } = await http().stream(read, { timeout })
      for await (const part of parts) expect(part).toBe('a')
    }
    await expect(drain(5000)).rejects.toSatisfy(isUnavailableError)
    await expect(drain(100)).rejects.toThrow('nothing more came in time')
  })

  it('ends with the reason of the signal', async () => {
    const { http } = await serve((_, response) => void response.writeHead(200).write('a'))
    const cancel = new AbortController()
    const { parts } = await http().stream(read, { signal: cancel.signal })
    const reading = (async () => {
      for await (const _ of parts) cancel.abort(new Error('enough'))
    })()
    await expect(reading).rejects.toThrow('enough')
  })
})

describe('a fetch of our own', () => {
  const failing = (error: Error) => {
    let calls = 0
    const fetch = async () => {
      calls++
      throw error
    }
    const http = createHttp({ baseUrl: 'http://till.example', random: () => 0, fetch })
    return { http, calls: () => calls }
  }

  it('may say that a request never left, so that even a write is repeated', async () => {
    const { http, calls } = failing(Object.assign(new Error('no handshake'), { neverLeft: true }))
    expect(isUnavailableError(await http.send(post('write')).catch((thrown) => thrown))).toBe(true)
    expect(calls()).toBe(3)
  })

  it('may judge for itself: an error of the kit is passed on, and nothing is repeated', async () => {
    const error = new InvalidRequestError('the certificate is another one')
    for (const effect of ['read', 'write'] as const) {
      const { http, calls } = failing(error)
      await expect(http.send(post(effect))).rejects.toBe(error)
      expect(calls()).toBe(1)
    }
  })
})
