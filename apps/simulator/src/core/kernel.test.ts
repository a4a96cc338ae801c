import { describe, expect, test } from 'vitest'
import { countingProtocol, plainRequest } from '../../test/support/protocol.ts'
import { noon, testWorld } from '../../test/support/world.ts'
import type { FaultInput } from './faults.ts'
import { createKernel } from './kernel.ts'
import { createTimeline } from './timeline.ts'

const count = plainRequest('/rk7api/count')

function kernelWithCounter(bodyLimit = 1024) {
  const { world, real } = testWorld()
  world.clock.freeze()
  const counter = countingProtocol()
  const handle = createKernel({ world, protocols: [counter], bodyLimit: () => bodyLimit })
  const body = async (url: string) => JSON.parse(String((await handle(plainRequest(url))).body))
  return { world, real, counter, handle, body }
}

describe('kernel', () => {
  test('passes a request to the door that owns its path, and remembers the exchange', async () => {
    const { handle, world } = kernelWithCounter()
    const answer = await handle(count)
    expect([answer.status, answer.body]).toEqual([200, '{"executed":1,"bytes":0}'])
    expect(world.journal.list()).toEqual([
      expect.objectContaining({
        protocol: 'rk7',
        command: 'Count',
        outcome: 'Ok',
        objectId: 199990001,
        status: 200,
      }),
    ])
  })

  test('names what is served when a path is not', async () => {
    const { handle, world } = kernelWithCounter()
    const answer = await handle(plainRequest('/wp-login.php'))
    expect(answer.status).toBe(404)
    const { error } = JSON.parse(String(answer.body))
    expect(error).toMatchObject({ code: 'not_served', message: 'Nothing is served at /wp-login.php.' })
    expect(error.allowed).toContain('/livez')
    expect(world.journal.list()).toEqual([expect.objectContaining({ protocol: null, status: 404 })])
  })

  test('answers probes without journalling them', async () => {
    const { body, world } = kernelWithCounter()
    expect(await body('/livez')).toEqual({ status: 'ok' })
    expect(await body('/readyz')).toEqual({ status: 'ready' })
    expect(world.journal.list()).toEqual([])
  })

  test('refuses a broken path', async () => {
    const { handle } = kernelWithCounter()
    const answer = await handle(plainRequest('/%zz'))
    expect([answer.status, JSON.parse(String(answer.body)).error.code]).toEqual([400, 'bad_path'])
  })

  test('refuses bodies above the limit, received or only declared', async () => {
    const { handle, counter } = kernelWithCounter(10)
    const received = await handle({ ...count, body: new Uint8Array(11) })
    const declared = await handle({ ...count, headers: { 'content-length': '11' } })
    expect([received.status, declared.status, counter.executed]).toEqual([413, 413, 0])
    expect(String(received.body)).toContain('larger than 10 bytes')
    expect((await handle({ ...count, body: new Uint8Array(10) })).status).toBe(200)
  })

  test('turns an unforeseen exception into an answer, journals it, and serves the next request', async () => {
    const { handle, world } = kernelWithCounter()
    const answer = await handle(plainRequest('/rk7api/crash'))
    const { error } = JSON.parse(String(answer.body))
    expect([answer.status, error.code]).toEqual([500, 'simulator_fault'])
    expect(answer.body).not.toContain('unforeseen')
    const [entry] = world.journal.list()
    expect(entry).toMatchObject({ outcome: 'simulator_fault', status: 500 })
    expect(entry?.warnings[0]).toMatch(new RegExp(`^${error.requestId}: TypeError: unforeseen`))
    expect((await handle(count)).status).toBe(200)
  })

  test('runs due jobs before the request', async () => {
    const { handle, world, counter } = kernelWithCounter()
    world.jobs.on('bump', () => {
      counter.executed += 10
    })
    world.jobs.schedule(noon, 'bump', null)
    expect((await handle(count)).body).toContain('"executed":11')
  })
})

describe('faults at the kernel', () => {
  const withFault = async (fault: FaultInput) => {
    const kernel = kernelWithCounter()
    kernel.world.faults.add({ times: 1, ...fault })
    const answer = await kernel.handle(count)
    const [entry] = kernel.world.journal.list()
    return { ...kernel, answer, entry }
  }

  test('drop-before executes nothing', async () => {
    const { answer, counter, entry } = await withFault({ kind: 'drop-before' })
    expect([answer.wire, counter.executed]).toEqual([{ kind: 'drop' }, 0])
    expect(entry?.fault).toEqual({ id: 'fault-1', kind: 'drop-before' })
  })

  test('drop-after executes, and the journal knows the answer that was lost', async () => {
    const { answer, counter, entry, handle } = await withFault({ kind: 'drop-after' })
    expect([answer.wire, counter.executed]).toEqual([{ kind: 'drop' }, 1])
    expect(entry?.response?.body).toBe('{"executed":1,"bytes":0}')
    expect((await handle(count)).wire).toBeUndefined()
  })

  test('status answers what it was told and executes nothing', async () => {
    const { answer, counter } = await withFault({
      kind: 'status',
      status: 503,
      body: 'busy',
      headers: { 'retry-after': '7' },
    })
    expect(answer).toEqual({ status: 503, body: 'busy', headers: { 'retry-after': '7' } })
    expect(counter.executed).toBe(0)
  })

  test('duplicate executes twice, and gives the answer that was asked for', async () => {
    const second = await withFault({ kind: 'duplicate' })
    expect([second.answer.body, second.counter.executed]).toEqual(['{"executed":2,"bytes":0}', 2])
    const first = await withFault({ kind: 'duplicate', answer: 'first' })
    expect([first.answer.body, first.counter.executed]).toEqual(['{"executed":1,"bytes":0}', 2])
    expect(first.world.journal.list()).toHaveLength(1)
  })

  test('truncate and malform execute, hang does not', async () => {
    const truncated = await withFault({ kind: 'truncate', bytes: 5 })
    expect([truncated.answer.wire, truncated.counter.executed]).toEqual([{ kind: 'truncate', bytes: 5 }, 1])
    const malformed = await withFault({ kind: 'malform' })
    expect(() => JSON.parse(String(malformed.answer.body))).toThrow()
    expect(malformed.counter.executed).toBe(1)
    const hanging = await withFault({ kind: 'hang' })
    expect([hanging.answer.wire, hanging.counter.executed]).toEqual([{ kind: 'hang' }, 0])
  })

  test('delay waits for simulated time, and ends when the caller leaves', async () => {
    const { handle, world, counter } = kernelWithCounter()
    world.faults.add({ kind: 'delay', ms: 30_000, times: 2 })
    const slow = handle(count)
    await Promise.resolve()
    expect(counter.executed).toBe(0)
    await createTimeline(world).advance(30)
    expect((await slow).status).toBe(200)

    const leaving = new AbortController()
    const left = handle({ ...count, signal: leaving.signal })
    leaving.abort()
    expect((await left).wire).toEqual({ kind: 'drop' })
    expect(counter.executed).toBe(1)
    expect(world.journal.list().at(-1)?.outcome).toBe('The caller went away.')
  })
})
