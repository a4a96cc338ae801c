import { isRefusedError, isUnavailableError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { FakeService, ok, wireOrder } from '../../test/fake-service.ts'
import { hasReached, orderStatus, statusProgress } from './status.ts'

const turns = () => new Promise((resolve) => setTimeout(resolve, 20))
const inStatus = (orderStatusId: number) => () => ok(wireOrder({ orderStatusId }))

describe('waitForStatus', () => {
  it('reads until the order is there or past it', async () => {
    const service = new FakeService(inStatus(1), inStatus(3), inStatus(5))
    const waiting = service.client().orders.waitForStatus('107', orderStatus.atTill)
    await turns()
    await service.clock.advance(5000)
    await turns()
    await service.clock.advance(5000)
    await expect(waiting).resolves.toMatchObject({ orderStatusId: 5 })
    expect(service.calls).toHaveLength(3)
  })

  it('ends when the order is cancelled', async () => {
    const service = new FakeService(inStatus(12))
    await expect(service.client().orders.waitForStatus('107', 4)).rejects.toSatisfy(isRefusedError)
  })

  it('ends when the time is over', async () => {
    const service = new FakeService(inStatus(1))
    const waiting = service.client().orders.waitForStatus('107', 4, { timeout: 3000 })
    const outcome = expect(waiting).rejects.toSatisfy(isUnavailableError)
    await turns()
    await service.clock.advance(3000)
    await outcome
    expect(service.calls).toHaveLength(2)
  })

  it('ends when the caller gives up', async () => {
    const service = new FakeService(inStatus(1))
    const leaving = new AbortController()
    const waiting = service.client().orders.waitForStatus('107', 4, { signal: leaving.signal })
    const outcome = expect(waiting).rejects.toThrow('left')
    await turns()
    leaving.abort(new Error('left'))
    await outcome
  })
})

describe('hasReached', () => {
  it('compares by progress, in which 13 comes before 11', () => {
    expect(hasReached(13, 11)).toBe(false)
    expect(hasReached(11, 13)).toBe(true)
    expect(hasReached(3, 4)).toBe(false)
    for (const status of statusProgress) expect(hasReached(11, status)).toBe(true)
  })

  it('holds that a cancelled order has reached nothing but its cancellation', () => {
    expect(hasReached(12, 4)).toBe(false)
    expect(hasReached(12, 12)).toBe(true)
    expect(hasReached(11, 12)).toBe(false)
  })
})
