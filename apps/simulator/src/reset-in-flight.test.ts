import { OutcomeUnknownError } from '@rkeeper-kit/core'
import { WhiteServerClient } from '@rkeeper-kit/ws-client'
import { expect, test, vi } from 'vitest'
import { createSimulator } from './simulator.ts'
import { anOrder } from './testing/order-builder.ts'

/** A till that is reached half a minute after a task was sent. */
async function slowTill() {
  const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true })
  const { url: baseUrl, token } = simulator.info().whiteServer
  const fetch = vi.fn(simulator.fetch)
  const ws = new WhiteServerClient({ token, baseUrl, objectId: 199990001, fetch })
  // The first task loads the schemas, which takes a while.
  await ws.getMenu()
  fetch.mockClear()
  simulator.journal.clear()
  simulator.domain.agent.put({ name: 'main', delaySeconds: 30 })
  const sent = () => vi.waitFor(() => expect(fetch).toHaveBeenCalledOnce())
  return { simulator, ws, sent }
}

test.each(['reset', 'restore'] as const)(
  'an order that was on its way to the till at a %s is not made afterwards, and its caller is not told that it was',
  async (how) => {
    const { simulator, ws, sent } = await slowTill()
    simulator.snapshot('empty')
    const create = ws.createOrder(anOrder().withDish().forWhiteServer(simulator))
    const told = expect(create).rejects.toThrow(OutcomeUnknownError)
    await sent()
    await new Promise((resolve) => setImmediate(resolve))
    simulator[how]('empty')
    await told
    await simulator.clock.advance(120)
    expect(simulator.domain.orders.list()).toEqual([])
    expect(simulator.journal.list()).toEqual([])
  },
)
