import {
  InvalidRequestError,
  isOutcomeUnknownError,
  isUnavailableError,
  ManualClock,
  systemClock,
} from '@rkeeper-kit/core'
import { GetOrder, LockOrder, Rk7Client } from '@rkeeper-kit/xml-interface'
import { type NodeTransportOptions, nodeTransport, readCertificate } from '@rkeeper-kit/xml-interface/node'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hasOpenssl, type Identity, type Responder, selfSigned, tlsTill } from './tls-till.ts'

const order = { Order: { guid: '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}' } }
const lock: Responder = (_, response) =>
  response.end(
    '<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" Status="Ok" CMD="LockOrder" ErrorText="" WorkTime="1" Processed="1" locked="1"/>',
  )

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function tillWith(identity: Identity, respond: Responder = lock, server = {}) {
  const till = await tlsTill(identity, respond, server)
  closers.push(() => till.close())
  const connect = (options: Partial<NodeTransportOptions> = {}) => {
    const account = { username: 'HTTP', password: 'geheim' }
    const retry = { limit: 2, baseDelay: 0 }
    const transport = nodeTransport({ url: till.url, ...account, retry, random: () => 0, ...options })
    closers.push(() => transport.close())
    return new Rk7Client({ transport, retry })
  }
  return { till, connect }
}

const caught = (call: Promise<unknown>): Promise<InvalidRequestError> =>
  call.then(
    () => expect.fail('it went through'),
    (error) => error,
  )

// Certificates are made by openssl; where there is none, these tests are left out.
describe.skipIf(!hasOpenssl)('nodeTransport', () => {
  let own: Identity
  let other: Identity
  beforeAll(() => {
    own = selfSigned()
    other = selfSigned()
  })

  it('talks to a till whose certificate is pinned, over one connection', async () => {
    const { till, connect } = await tillWith(own)
    const rk7 = connect({ pin: own.fingerprint.toLowerCase().replaceAll(':', '') })
    for (let round = 0; round < 3; round++)
      expect((await rk7.execute(LockOrder, order)).data.locked).toBe(true)
    expect(till.connections).toBe(1)
    expect(till.seen[0]?.authorization).toBe(`Basic ${btoa('HTTP:geheim')}`)
    expect(till.seen[0]?.body).toContain('CMD="LockOrder"')
  })

  it('fails at the first contact with the fingerprint to pin, and sends no password', async () => {
    const { till, connect } = await tillWith(own)
    const error = await caught(connect().execute(LockOrder, order))
    expect(error).toBeInstanceOf(InvalidRequestError)
    expect(error.code).toBe('CERTIFICATE_NOT_PINNED')
    expect(error.details.fingerprint).toBe(own.fingerprint)
    expect(error.message).toContain(`pin: '${own.fingerprint}'`)
    expect(till.seen).toEqual([])
    expect(till.connections).toBe(1)
  })

  it('refuses a certificate that is not the pinned one, and takes any of several pins', async () => {
    const { till, connect } = await tillWith(own)
    const error = await caught(connect({ pin: other.fingerprint }).execute(GetOrder, order))
    expect(error.code).toBe('CERTIFICATE_CHANGED')
    expect(error.message).toContain(own.fingerprint)
    expect(error.message).toContain(other.fingerprint)
    expect(till.seen).toEqual([])
    await connect({ pin: [other.fingerprint, own.fingerprint] }).execute(LockOrder, order)
  })

  it('notices when the certificate is changed while it works', async () => {
    const { till, connect } = await tillWith(own)
    const rk7 = connect({ pin: own.fingerprint })
    await rk7.execute(LockOrder, order)
    till.show(other)
    till.dropConnections()
    await systemClock.sleep(20)
    const error = await caught(rk7.execute(LockOrder, order))
    expect(error.code).toBe('CERTIFICATE_CHANGED')
    expect(till.seen).toHaveLength(1)
  })

  it('refuses a pinned certificate that is out of date, unless told otherwise', async () => {
    const { connect } = await tillWith(own)
    const clock = new ManualClock(Date.UTC(2099, 0, 1))
    const late = { pin: own.fingerprint, clock }
    const error = await caught(connect(late).execute(LockOrder, order))
    expect(error.code).toBe('CERTIFICATE_EXPIRED')
    await connect({ ...late, allowExpired: true }).execute(LockOrder, order)
  })

  it('trusts an authority of your own, under the right name only', async () => {
    const { connect } = await tillWith(own)
    await connect({ ca: own.cert }).execute(LockOrder, order)
    const named = selfSigned({ name: 'till.example' })
    const elsewhere = await tillWith(named)
    const wrong = await caught(elsewhere.connect({ ca: named.cert }).execute(LockOrder, order))
    expect(wrong.code).toBe('CERTIFICATE_NOT_PINNED')
    await elsewhere.connect({ ca: named.cert, servername: 'till.example' }).execute(LockOrder, order)
    const both = await caught(
      elsewhere.connect({ ca: own.cert, pin: named.fingerprint }).execute(LockOrder, order),
    )
    expect(both.code).toBe('CERTIFICATE_UNTRUSTED')
  })

  it('takes a short RSA key only by name', async () => {
    const weak = selfSigned({ bits: 1024 })
    const { connect } = await tillWith(weak, lock, { ciphers: 'DEFAULT@SECLEVEL=0' })
    const error = await caught(connect({ pin: weak.fingerprint }).execute(LockOrder, order))
    expect(error.code).toBe('CERTIFICATE_WEAK')
    await connect({ pin: weak.fingerprint, allowOldTls: true }).execute(LockOrder, order)
  })

  it('takes TLS 1.0 only by name', async () => {
    const oldServer = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' }
    const { till, connect } = await tillWith(own, lock, oldServer)
    const error = await caught(connect({ pin: own.fingerprint }).execute(LockOrder, order))
    expect(error).toMatchObject({ name: 'InvalidRequestError', code: 'TLS_TOO_OLD' })
    expect(till.seen).toEqual([])
    await connect({ pin: own.fingerprint, allowOldTls: true }).execute(LockOrder, order)
  })

  it('agrees on the best TLS even where the old one is allowed', async () => {
    const { connect, till } = await tillWith(own)
    await connect({ pin: own.fingerprint, allowOldTls: true }).execute(LockOrder, order)
    expect((await readCertificate('localhost', till.port)).protocol).toBe('TLSv1.3')
  })

  it.each(['', 'ab:cd', 'g'.repeat(64)])('wants "%s" to be a fingerprint', (pin) => {
    const account = { url: 'https://localhost', username: 'a', password: 'b' }
    expect(() => nodeTransport({ ...account, pin })).toThrow('is no SHA-256 fingerprint')
  })

  it('knows what has never left: a closed port is no unknown outcome, even for a write', async () => {
    const { till, connect } = await tillWith(own)
    await till.close()
    expect(isUnavailableError(await caught(connect().execute(LockOrder, order)))).toBe(true)
  })

  it('gives up a server that accepts and says nothing', async () => {
    const { createServer } = await import('node:net')
    const silent = createServer((socket) => closers.push(() => socket.destroy()))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    closers.push(() => silent.close())
    const { connect } = await tillWith(own)
    const port = (silent.address() as { port: number }).port
    const rk7 = connect({ url: `https://localhost:${port}/x`, connectTimeout: 50, retry: { limit: 0 } })
    const error = await caught(rk7.execute(LockOrder, order))
    expect(isUnavailableError(error)).toBe(true)
    expect(error.message).toContain('no TLS connection within 50 ms')
  })

  it.each([
    [
      'a connection dropped in the middle of the answer',
      ((request, response) => {
        response.writeHead(200, { 'content-length': 1000 })
        response.write('<RK7Quer', () => request.socket.destroy())
      }) satisfies Responder,
    ],
    ['a connection dropped before the answer', ((request) => request.socket.destroy()) satisfies Responder],
  ])('takes %s for an unknown outcome of a write, and repeats a read', async (_, drop) => {
    const { till, connect } = await tillWith(own, drop)
    const rk7 = connect({ pin: own.fingerprint })
    expect(isOutcomeUnknownError(await caught(rk7.execute(LockOrder, order)))).toBe(true)
    expect(till.seen).toHaveLength(1)
    expect(isUnavailableError(await caught(rk7.execute(GetOrder, order)))).toBe(true)
    expect(till.seen).toHaveLength(4)
  })

  it('can be cancelled and timed out', async () => {
    const { till, connect } = await tillWith(own, () => {})
    const rk7 = connect({ pin: own.fingerprint, timeout: 100, retry: { limit: 0 } })
    expect(isOutcomeUnknownError(await caught(rk7.execute(LockOrder, order)))).toBe(true)
    const controller = new AbortController()
    const call = rk7.execute(GetOrder, order, { signal: controller.signal, timeout: 5000 })
    await expect.poll(() => till.seen.length).toBe(2)
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow('enough')
  })

  it('speaks plain HTTP where the address says so, as to a simulator', async () => {
    const { createServer } = await import('node:http')
    const plain = createServer((request, response) =>
      request.resume().on('end', () => lock(request, response)),
    )
    await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise((resolve) => plain.close(resolve).closeAllConnections()))
    const { connect } = await tillWith(own)
    const { port } = plain.address() as { port: number }
    expect((await connect({ url: `http://localhost:${port}/x` }).execute(LockOrder, order)).changed).toBe(
      true,
    )
  })

  it('reads a certificate without sending anything', async () => {
    const { till } = await tillWith(own)
    expect(await readCertificate('localhost', till.port)).toMatchObject({
      fingerprint: own.fingerprint,
      subject: 'CN=localhost',
      rsaBits: 2048,
      trusted: false,
    })
    expect(till.seen).toEqual([])
  })
})
