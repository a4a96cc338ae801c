import {
  AuthenticationError,
  InvalidRequestError,
  OutcomeUnknownError,
  RefusedError,
  UnavailableError,
} from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { GetSystemInfo, LockOrder } from '../index.ts'
import { executeCommand, fetchTransport, Rk7TransportClient } from './index.ts'

const guid = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'
const account = {
  url: 'https://till.example/rk7api/v0/xmlinterface.xml',
  username: 'HTTP',
  password: 'geheim-ü',
}
const ok =
  '<RK7QueryResult ServerVersion="7.26.8.2001" Status="Ok" CMD="GetSystemInfo" ErrorText="" Processed="1"/>'

/** A transport whose server answers in this way. */
function answering(answer: (request: Request) => Promise<Response> | Response) {
  const seen: Request[] = []
  const transport = fetchTransport({
    ...account,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      seen.push(request)
      return answer(request)
    },
  })
  return { transport, seen }
}

describe('fetchTransport', () => {
  it('posts the document in the name of the account', async () => {
    const { transport, seen } = answering(() => new Response(ok))
    const { meta } = await executeCommand(transport, GetSystemInfo)
    expect(meta.serverVersion).toBe('7.26.8.2001')
    expect(seen[0]?.headers.get('authorization')).toBe('Basic SFRUUDpnZWhlaW0tw7w=')
    expect(await seen[0]?.text()).toContain('<RK7CMD CMD="GetSystemInfo"/>')
  })

  it('carries a whole client', async () => {
    const { transport } = answering(() => new Response(ok))
    const { changed } = await new Rk7TransportClient({ transport }).execute(GetSystemInfo)
    expect(changed).toBe(true)
  })

  it('says of a write without an answer that it may have been executed, of a read that it was not', async () => {
    const { transport } = answering(() => Promise.reject(new TypeError('fetch failed')))
    await expect(executeCommand(transport, LockOrder, { Order: { guid } })).rejects.toThrow(
      OutcomeUnknownError,
    )
    await expect(executeCommand(transport, GetSystemInfo)).rejects.toThrow(UnavailableError)
  })

  it('takes a wrong account, an overload and a refusal for what they are', async () => {
    const wrong = answering(() => new Response('', { status: 401 }))
    await expect(executeCommand(wrong.transport, GetSystemInfo)).rejects.toThrow(AuthenticationError)
    const busy = answering(() => new Response('', { status: 503 }))
    await expect(executeCommand(busy.transport, GetSystemInfo)).rejects.toThrow(UnavailableError)
    await expect(executeCommand(busy.transport, LockOrder, { Order: { guid } })).rejects.toThrow(
      OutcomeUnknownError,
    )
    const answer = '<RK7QueryResult Status="Query Executing Error" RK7ErrorN="3373" ErrorText="no"/>'
    const refusing = answering(() => new Response(answer))
    await expect(executeCommand(refusing.transport, GetSystemInfo)).rejects.toThrow(RefusedError)
  })

  it('stops waiting when the time is up or the caller has gone', async () => {
    const never = answering(
      ({ signal }) =>
        new Promise((_, reject) =>
          signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
        ),
    )
    await expect(executeCommand(never.transport, GetSystemInfo, {}, { timeout: 1 })).rejects.toThrow(
      UnavailableError,
    )
    const leaving = new AbortController()
    const call = executeCommand(never.transport, GetSystemInfo, {}, { signal: leaving.signal })
    leaving.abort(new Error('gone'))
    await expect(call).rejects.toThrow('gone')
    const { length } = never.seen
    await expect(
      executeCommand(never.transport, GetSystemInfo, {}, { signal: leaving.signal }),
    ).rejects.toThrow('gone')
    expect(never.seen).toHaveLength(length)
  })

  it('refuses an address that is not complete', () => {
    expect(() => fetchTransport({ ...account, url: '10.0.0.5:16387' })).toThrow(InvalidRequestError)
  })
})
