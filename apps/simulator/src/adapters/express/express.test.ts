import { randomBytes } from 'node:crypto'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { servedKernel } from '../../../test/support/served.ts'

type Served = Awaited<ReturnType<typeof servedKernel>>

const post = (url: string, body: BodyInit = '', init: RequestInit = {}) =>
  fetch(url, { method: 'POST', body, ...init })

/** Sends raw bytes and collects what comes back until the server closes. */
function raw({ port }: Served, text: string | Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })
}

async function stillWorks({ count }: Served): Promise<void> {
  const answer = await post(count, 'ok')
  expect([answer.status, (await answer.json()).bytes]).toEqual([200, 2])
}

describe('over HTTP', () => {
  test('hands over method, target, headers and bytes, and says nothing about itself', async () => {
    const served = await servedKernel()
    const answer = await post(`${served.count}?a=1`, new Uint8Array([0, 255, 10]), {
      headers: { 'X-Mark': 'y' },
    })
    expect(await answer.json()).toEqual({ executed: 1, bytes: 3 })
    expect(answer.headers.get('x-powered-by')).toBeNull()
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    const [entry] = served.world.journal.list()
    expect(entry).toMatchObject({
      method: 'POST',
      path: '/rk7api/count?a=1',
      request: { headers: { 'x-mark': 'y' } },
    })
  })

  test('close ends connections kept alive and requests that hang', async () => {
    const served = await servedKernel()
    await stillWorks(served)
    served.world.faults.add({ kind: 'hang', times: 1 })
    const hanging = post(served.count).catch((error: unknown) => error)
    await expect.poll(() => served.world.journal.list().at(-1)?.fault?.kind).toBe('hang')
    await served.close()
    expect(await hanging).toBeInstanceOf(TypeError)
    await expect(fetch(served.url)).rejects.toThrow('fetch failed')
  })

  test('the signal tells that the caller left', async () => {
    const served = await servedKernel()
    served.world.clock.freeze()
    served.world.faults.add({ kind: 'delay', ms: 60_000, times: 1 })
    const leaving = new AbortController()
    const slow = post(served.count, '', { signal: leaving.signal }).catch(() => 'aborted')
    await expect.poll(() => served.world.clock.nextWake()).toBeDefined()
    leaving.abort()
    expect(await slow).toBe('aborted')
    await expect.poll(() => served.world.journal.list().at(-1)?.outcome).toBe('The caller went away.')
    expect(served.counter.executed).toBe(0)
  })
})

describe('faults on the wire', () => {
  test('drop-after loses the answer of a command that was executed', async () => {
    const served = await servedKernel()
    served.world.faults.add({ kind: 'drop-after', times: 1 })
    const error = await post(served.count).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as { cause: { code: string } }).cause.code).toBe('ECONNRESET')
    expect(served.counter.executed).toBe(1)
    await stillWorks(served)
  })

  test('drop-before loses the request', async () => {
    const served = await servedKernel()
    served.world.faults.add({ kind: 'drop-before', times: 1 })
    await expect(post(served.count)).rejects.toThrow('fetch failed')
    expect(served.counter.executed).toBe(0)
    await stillWorks(served)
  })

  test('truncate delivers the first bytes and breaks off', async () => {
    const served = await servedKernel()
    served.world.faults.add({ kind: 'truncate', bytes: 5, times: 1 })
    const received = await raw(served, 'POST /rk7api/count HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n')
    expect(received).toContain('content-length: 24')
    expect(received).toMatch(/\r\n\r\n\{"exe$/)
    served.world.faults.add({ kind: 'truncate', bytes: 5, times: 1 })
    const answer = await post(served.count)
    await expect(answer.text()).rejects.toThrow('terminated')
    await stillWorks(served)
  })

  test('hang never answers, until the caller loses patience', async () => {
    const served = await servedKernel()
    served.world.faults.add({ kind: 'hang', times: 1 })
    await expect(post(served.count, '', { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/i)
    await stillWorks(served)
  })

  test('status and malform arrive as answers', async () => {
    const served = await servedKernel()
    served.world.faults.add({
      kind: 'status',
      times: 1,
      status: 429,
      headers: { 'retry-after': '3' },
      body: 'slow down',
    })
    const busy = await post(served.count)
    expect([busy.status, busy.headers.get('retry-after'), await busy.text()]).toEqual([429, '3', 'slow down'])
    served.world.faults.add({ kind: 'malform', times: 1 })
    await expect((await post(served.count)).json()).rejects.toThrow(SyntaxError)
    await stillWorks(served)
  })
})

describe('bad input, each followed by a request that works', () => {
  test('a body of 20 MB', async () => {
    const served = await servedKernel()
    const answer = await post(served.count, new Uint8Array(20 * 1024 * 1024))
    expect([answer.status, (await answer.json()).error.code]).toEqual([413, 'body_too_large'])
    await stillWorks(served)
  })

  test('a body of 20 MB in chunks of undeclared length', async () => {
    const served = await servedKernel()
    const body = new ReadableStream({
      start(controller) {
        for (let chunk = 0; chunk < 20; chunk += 1) controller.enqueue(new Uint8Array(1024 * 1024))
        controller.close()
      },
    })
    const answer = await post(served.count, body, { duplex: 'half' } as RequestInit)
    expect(answer.status).toBe(413)
    await stillWorks(served)
  })

  test('random bytes as body, headers that lie, unknown paths and methods', async () => {
    const served = await servedKernel()
    for (let round = 0; round < 20; round += 1) {
      expect((await post(served.count, randomBytes(round * 97))).status).toBe(200)
    }
    expect((await fetch(`${served.url}/../../etc/passwd`)).status).toBe(404)
    expect((await fetch(`${served.url}/%ff`)).status).toBe(400)
    expect((await fetch(`${served.url}/${'a'.repeat(8000)}`)).status).toBe(404)
    expect((await fetch(`${served.url}/nowhere`, { method: 'PURGE' })).status).toBe(404)
    await stillWorks(served)
  })

  test.each([
    [
      'no HTTP at all',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03hello\r\n\r\n',
      '400 Bad Request',
      'bad_http',
    ],
    ['a broken header', 'POST / HTTP/1.1\r\nHost x\r\n\r\n', '400 Bad Request', 'bad_http'],
    [
      'a wrong length',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n',
      '400 Bad Request',
      'bad_http',
    ],
    [
      'huge headers',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`,
      '431',
      'headers_too_large',
    ],
  ])('%s', async (_, text, status, code) => {
    const served = await servedKernel()
    const received = await raw(served, text)
    expect(received).toContain(status)
    expect(received).toContain(`"code":"${code}"`)
    await stillWorks(served)
  })

  test('a client that does not finish its headers', async () => {
    const served = await servedKernel({ headersTimeout: 200 })
    const received = await raw(served, 'POST /rk7api/count HTTP/1.1\r\nHost:')
    expect(received).toContain('408 Request Timeout')
    expect(received).toContain('"code":"request_timeout"')
    await stillWorks(served)
  })

  test('a client that does not finish its body', async () => {
    const served = await servedKernel({ headersTimeout: 200, requestTimeout: 300 })
    const received = await raw(
      served,
      'POST /rk7api/count HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf',
    )
    expect(received).toContain('408 Request Timeout')
    expect(served.counter.executed).toBe(0)
    await stillWorks(served)
  })

  test('a client that hangs up in the middle of its body', async () => {
    const served = await servedKernel()
    await new Promise<void>((resolve) => {
      const socket = connect(served.port, '127.0.0.1', () => {
        socket.write('POST /rk7api/count HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf', () => {
          socket.destroy()
          resolve()
        })
      })
    })
    await stillWorks(served)
    expect(served.counter.executed).toBe(1)
  })

  test('a crash inside a door', async () => {
    const served = await servedKernel()
    const answer = await post(`${served.url}/rk7api/crash`)
    expect([answer.status, (await answer.json()).error.code]).toEqual([500, 'simulator_fault'])
    await stillWorks(served)
  })
})
