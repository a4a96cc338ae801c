import { describe, expect, it } from 'vitest'
import { createWebhookReceiver, memorySeenEvents, readStatusEvent, type StatusEvent } from './index.ts'

const event = { orderId: '1042', orderStatusId: 4, orderStatusName: 'Transferred to the kitchen' }

function post(body: unknown, headers: Record<string, string> = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Request('https://shop.test/hooks', { method: 'POST', body: text, headers })
}

function receiver(options: Partial<Parameters<typeof createWebhookReceiver>[0]> = {}) {
  const events: StatusEvent[] = []
  const receive = createWebhookReceiver({ onStatus: (each) => void events.push(each), ...options })
  return { events, receive }
}

describe('the receiver', () => {
  it('hands each event over once, however often it comes', async () => {
    const { events, receive } = receiver()
    for (let time = 0; time < 3; time++) expect((await receive(post(event))).status).toBe(200)
    await receive(post({ ...event, orderStatusId: 11 }))
    expect(events).toEqual([event, { ...event, orderStatusId: 11 }])
  })

  it('lets repeats that come meanwhile share the fate of the first', async () => {
    let calls = 0
    let release = () => {}
    const { receive } = receiver({
      onStatus: () => {
        calls++
        return new Promise<void>((resolve) => {
          release = resolve
        })
      },
    })
    const answers = [receive(post(event)), receive(post(event))]
    await new Promise((resolve) => setTimeout(resolve, 5))
    release()
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200])
    expect(calls).toBe(1)
  })

  it('asks for the event again when it could not be handled', async () => {
    let calls = 0
    const { receive } = receiver({
      onStatus: () => {
        calls++
        if (calls === 1) throw new Error('database with secret-password is down')
      },
    })
    const failed = await receive(post(event))
    expect(failed.status).toBe(500)
    expect(await failed.text()).not.toContain('secret')
    expect((await receive(post(event))).status).toBe(200)
    expect(calls).toBe(2)
  })

  it.each([
    ['authorization', 'Bearer s3cret', 200],
    ['authorization', 's3cret', 200],
    ['authorization', 'Bearer s3cre', 401],
    ['authorization', 'Bearer s3crets', 401],
    ['x-other', 's3cret', 401],
  ])('with the token in %s: %s answers %i', async (name, value, status) => {
    const { events, receive } = receiver({ token: 's3cret' })
    expect((await receive(post(event, { [name]: value }))).status).toBe(status)
    expect(events).toHaveLength(status === 200 ? 1 : 0)
  })

  it('looks for the token where it is told to', async () => {
    const { receive } = receiver({ token: 's3cret', tokenHeader: 'x-token' })
    expect((await receive(post(event, { 'x-token': 's3cret' }))).status).toBe(200)
    expect((await receive(post(event, { authorization: 's3cret' }))).status).toBe(401)
  })

  it.each(['', 'x', '[]', 'null', '{}', '{"orderId":"1"}', '{"orderId":"1","orderStatusId":99}'])(
    'refuses the body %j',
    async (body) => {
      const { events, receive } = receiver()
      expect((await receive(post(body))).status).toBe(400)
      expect(events).toEqual([])
    },
  )

  it('refuses other methods and large bodies', async () => {
    const { receive } = receiver({ maxBody: 100 })
    expect((await receive(new Request('https://shop.test/hooks'))).status).toBe(405)
    expect((await receive(post({ ...event, message: 'x'.repeat(200) }))).status).toBe(413)
  })

  it('reads other fields and keeps its memory elsewhere when told', async () => {
    const kept = new Set<string>()
    const { events, receive } = receiver({
      read: (body) => readStatusEvent({ orderId: (body as { id: number }).id, orderStatusId: '13' }),
      keyOf: ({ orderId }) => orderId,
      seen: { has: async (key) => kept.has(key), add: async (key) => void kept.add(key) },
    })
    await receive(post({ id: 7 }))
    await receive(post({ id: 7 }))
    expect(events).toEqual([{ orderId: '7', orderStatusId: 13 }])
    expect([...kept]).toEqual(['7'])
  })
})

it('the memory forgets the oldest first', () => {
  const seen = memorySeenEvents({ size: 2 })
  for (const key of ['a', 'b', 'c']) seen.add(key)
  expect(['a', 'b', 'c'].map((key) => seen.has(key))).toEqual([false, true, true])
})
