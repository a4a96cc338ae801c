import { isOutcomeUnknownError, isRefusedError, Money } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { FakeService, failure, ok, type Received, wireOrder } from '../../test/fake-service.ts'
import type { PayAndCompleteOptions } from './pay-and-complete.ts'

const payments = [{ code: '16D72549-14D8-4F31-9E2A-0A833D4F5EED', amount: Money.fromDecimal(978) }]

/** A till that really pays and closes; what is told about it can get lost. */
class Till {
  paid = 0
  closed = false
  /** What happens to the next calls of a kind: executed and answered, executed and lost, or lost on the way. */
  readonly fate: Record<'pay' | 'complete', ('ok' | 'answer-lost' | 'request-lost' | 'late')[]> = {
    pay: [],
    complete: [],
  }
  late: () => void = () => {}

  readonly answer = ({ method, url }: Received): Response => {
    if (method === 'GET') {
      const orderStatusId = this.closed ? 11 : 4
      return ok(wireOrder({ orderStatusId, paymentStatus: this.paid > 0 ? 'paid' : 'notPaid' }))
    }
    const step = url.pathname.endsWith('/pay') ? 'pay' : 'complete'
    const fate = this.fate[step].shift() ?? 'ok'
    if (fate === 'late') this.late = () => this.#execute(step)
    else if (fate !== 'request-lost') this.#execute(step)
    if (fate !== 'ok') throw new TypeError('socket hang up')
    return ok({})
  }

  #execute(step: 'pay' | 'complete'): void {
    if (step === 'pay') this.paid++
    else this.closed = true
  }
}

function start(till: Till, options: PayAndCompleteOptions = {}) {
  const service = new FakeService(till.answer)
  return { service, result: service.client().orders.payAndComplete('107', payments, options) }
}

/** Lets everything run that needs no time; the fake's answers take a few turns. */
const turns = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('payAndComplete', () => {
  it('pays, completes and answers the order', async () => {
    const till = new Till()
    const { result, service } = start(till)
    await expect(result).resolves.toMatchObject({ orderStatusId: 11, paymentStatus: 'paid' })
    expect(till.paid).toBe(1)
    expect(service.calls.filter(({ method }) => method === 'PUT')).toHaveLength(2)
  })

  it('does not pay again when only the answer was lost', async () => {
    const till = new Till()
    till.fate.pay = ['answer-lost']
    till.fate.complete = ['answer-lost']
    await expect(start(till).result).resolves.toMatchObject({ orderStatusId: 11 })
    expect(till.paid).toBe(1)
  })

  it('waits until a payment that is under way has settled, and does not send a second one meanwhile', async () => {
    const till = new Till()
    till.fate.pay = ['late']
    const { result, service } = start(till)
    await turns()
    for (let second = 0; second < 60; second += 10) {
      await service.clock.advance(10_000)
      await turns()
    }
    expect(service.calls.filter(({ url }) => url.pathname.endsWith('/pay'))).toHaveLength(1)
    till.late()
    await service.clock.advance(10_000)
    await expect(result).resolves.toMatchObject({ orderStatusId: 11 })
    expect(till.paid).toBe(1)
  })

  it('repeats a payment that never arrived, after the time in which it still could', async () => {
    const till = new Till()
    till.fate.pay = ['request-lost']
    const { result, service } = start(till, { settle: 20_000 })
    await turns()
    for (let second = 0; second < 30; second += 2) {
      await service.clock.advance(2000)
      await turns()
    }
    await expect(result).resolves.toMatchObject({ orderStatusId: 11 })
    expect(till.paid).toBe(1)
  })

  it('by default outlasts the 300 seconds for which the agent waits for the till', async () => {
    const till = new Till()
    till.fate.pay = ['late']
    const { result, service } = start(till, { interval: 60_000 })
    await turns()
    for (let minute = 0; minute < 5; minute++) {
      await service.clock.advance(60_000)
      await turns()
    }
    expect(service.calls.filter(({ url }) => url.pathname.endsWith('/pay'))).toHaveLength(1)
    till.late()
    await service.clock.advance(60_000)
    await expect(result).resolves.toMatchObject({ orderStatusId: 11 })
    expect(till.paid).toBe(1)
  })

  it('gives up with an unknown outcome when the answers stay lost', async () => {
    const till = new Till()
    till.fate.pay = ['request-lost', 'request-lost']
    const service = new FakeService(till.answer)
    const result = service.client().orders.payAndComplete('107', payments, { settle: 0 })
    await expect(result).rejects.toSatisfy(isOutcomeUnknownError)
    expect(till.paid).toBe(0)
  })

  it('never pays again without having read the order', async () => {
    let lost = false
    const service = new FakeService(({ method }) => {
      if (method === 'GET' && !lost) return ok(wireOrder())
      lost = true
      throw new TypeError('network is down')
    })
    const client = service.client({ retry: { limit: 0 } })
    await expect(client.orders.payAndComplete('107', payments, { settle: 0 })).rejects.toSatisfy(
      isOutcomeUnknownError,
    )
    expect(service.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  it('does nothing to an order that is completed already', async () => {
    const till = new Till()
    till.closed = true
    const { result, service } = start(till)
    await result
    expect(service.calls).toHaveLength(1)
  })

  it('only completes an order that is paid already', async () => {
    const till = new Till()
    till.paid = 1
    await start(till).result
    expect(till).toMatchObject({ paid: 1, closed: true })
  })

  it('passes a refusal on, after having looked whether the order was paid elsewhere', async () => {
    const service = new FakeService(({ method }) =>
      method === 'GET'
        ? ok(wireOrder())
        : failure(
            'ERR_EXTERNAL_ERROR_WS',
            'WS Error: Error Code: WsaOrderError. RkInternal: Checkout [3373] Short.',
          ),
    )
    const result = service.client().orders.payAndComplete('107', payments)
    await expect(result).rejects.toSatisfy(isRefusedError)
    expect(service.calls.map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET'])
  })

  it('refuses a cancelled order', async () => {
    const service = new FakeService(() => ok(wireOrder({ orderStatusId: 12 })))
    await expect(service.client().orders.payAndComplete('107', payments)).rejects.toThrow('cancelled')
    expect(service.calls).toHaveLength(1)
  })
})
