import {
  isInvalidRequestError,
  isOutcomeUnknownError,
  isRefusedError,
  isUnexpectedResponseError,
  Money,
  Quantity,
} from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { FakeService, failure, ok, wireOrder } from '../../test/fake-service.ts'
import { newOrderSchema, paymentsSchema } from '../schemas/index.ts'
import type { NewOrder } from './input.ts'

const order: NewOrder = {
  expeditionType: 'delivery',
  restaurantId: '6b8d0a0e-6f7d-4a5c-9a51-0e8a7a2f1c11',
  dishList: [
    {
      id: 'dish-1',
      price: Money.fromDecimal('240.50'),
      quantity: Quantity.fromDecimal(1.5),
      ingredients: [{ externalId: '1002061', price: Money.fromDecimal(30) }],
    },
  ],
  expectedAt: new Date(Date.UTC(2026, 4, 1, 16, 30)),
  paymentTypeId: 'card',
  changeFrom: Money.fromDecimal(1000),
  guest: { phone: '70000000001' },
  address: { cityName: 'Port', street: 'Quay street', houseNumber: '1', lat: 55.7 },
}

describe('orders.create', () => {
  it('sends decimal numbers and a time with offset, and answers the number', async () => {
    const service = new FakeService(() => ok({ orderId: '765' }, 201))
    const created = await service.client().orders.create(order)
    expect(created.orderId).toBe('765')
    expect(service.calls[0]?.method).toBe('POST')
    expect(service.calls[0]?.json).toEqual({
      expeditionType: 'delivery',
      restaurantId: '6b8d0a0e-6f7d-4a5c-9a51-0e8a7a2f1c11',
      dishList: [
        {
          id: 'dish-1',
          price: 240.5,
          quantity: 1.5,
          ingredients: [{ externalId: '1002061', price: 30, quantity: 1 }],
        },
      ],
      expectedAt: '2026-05-01T16:30:00.000+00:00',
      paymentTypeId: 'card',
      changeFrom: 1000,
      guest: { phone: '70000000001' },
      address: { cityName: 'Port', street: 'Quay street', houseNumber: '1', lat: 55.7 },
    })
    expect(newOrderSchema.safeParse(service.calls[0]?.json).success).toBe(true)
  })

  it('takes a number for the order id', async () => {
    const service = new FakeService(() => ok({ orderId: 765 }, 201))
    await expect(service.client().orders.create(order)).resolves.toMatchObject({ orderId: '765' })
  })

  it('refuses a time without a zone before anything is sent', async () => {
    const service = new FakeService(() => ok({ orderId: '1' }, 201))
    const attempt = service.client().orders.create({ ...order, expectedAt: '2026-05-01T19:30:00' })
    await expect(attempt).rejects.toSatisfy(isInvalidRequestError)
    expect(service.calls).toHaveLength(0)
  })

  it('does not know the outcome when the answer is lost, and says what to look for', async () => {
    const service = new FakeService(() => {
      throw new TypeError('socket hang up')
    })
    const error = await service
      .client()
      .orders.create(order)
      .catch((reason: unknown) => reason)
    expect(isOutcomeUnknownError(error) && error.message).toContain('orders.search')
    expect(service.calls).toHaveLength(1)
  })

  it('does not know the outcome when an accepted order has no number', async () => {
    const service = new FakeService(() => new Response('', { status: 201 }))
    await expect(service.client().orders.create(order)).rejects.toSatisfy(isOutcomeUnknownError)
  })
})

describe('orders.get', () => {
  it('makes money, quantities and ids of what the server sends, and keeps the rest', async () => {
    const service = new FakeService(() => ok(wireOrder({ orderId: 107, brandNew: 'kept' })))
    const found = await service.client().orders.get('107')
    expect(service.calls[0]?.url.pathname).toBe('/orders/api/v1/orders/107')
    expect(found.orderId).toBe('107')
    expect(Money.toHundredths(found.fullAmount)).toBe(69050)
    expect(found.payments).toEqual([])
    expect(found.dishList[0]).toMatchObject({
      price: Money.fromDecimal('240.25'),
      quantity: Quantity.fromDecimal('1.5'),
      ingredients: [{ id: '17', price: Money.fromDecimal(30), quantity: Quantity.one }],
    })
    expect(found).toMatchObject({ brandNew: 'kept' })
  })

  it('escapes the id and refuses an empty one', async () => {
    const service = new FakeService(() => failure('order_not_found', 'Order is not found'))
    const { orders } = service.client()
    await expect(orders.get('1/../2')).rejects.toSatisfy(isInvalidRequestError)
    expect(service.calls[0]?.url.pathname).toBe('/orders/api/v1/orders/1%2F..%2F2')
    await expect(orders.get(' ')).rejects.toThrow('order id')
    expect(service.calls).toHaveLength(1)
  })

  it('names the place of what it cannot read', async () => {
    const service = new FakeService(() => ok(wireOrder({ fullAmount: 'much' })))
    const error = await service
      .client()
      .orders.get('107')
      .catch((reason: unknown) => reason)
    expect(isUnexpectedResponseError(error) && error.message).toContain('result.fullAmount')
  })

  it.each([
    ['a page of a proxy', () => new Response('<html>', { status: 200 })],
    ['another envelope', () => Response.json({ data: {} })],
    ['a 404 without a code', () => new Response('', { status: 404 })],
    ['a 500 without a code', () => new Response('', { status: 500 })],
  ])('does not take %s for an order', async (_, answer) => {
    await expect(new FakeService(answer).client().orders.get('107')).rejects.toSatisfy(
      isUnexpectedResponseError,
    )
  })
})

describe('orders.search', () => {
  it('repeats the status ids and passes the rest on', async () => {
    const service = new FakeService(() => ok([wireOrder(), wireOrder({ orderId: '108', dishList: null })]))
    const found = await service.client().orders.search({
      includeStatusIds: [1, 4],
      orderBy: 'updatedAt',
      sortOrder: 'desc',
      q: 'Ada',
      fromDate: '2026-05-01',
    })
    expect(found.map(({ orderId }) => orderId)).toEqual(['107', '108'])
    expect(service.calls[0]?.url.search).toBe(
      '?includeStatusIds=1&includeStatusIds=4&sortOrder=desc&orderBy=updatedAt&q=Ada&fromDate=2026-05-01',
    )
  })
})

describe('orders.pay', () => {
  const payment = { code: '16D72549-14D8-4F31-9E2A-0A833D4F5EED', amount: Money.fromDecimal(978) }

  it('sends a bare array, paid now unless said otherwise', async () => {
    const service = new FakeService(() => ok({}))
    await service
      .client()
      .orders.pay('102', [payment, { ...payment, paidAt: '2026-04-05T15:12:58.658+03:00' }])
    expect(service.calls[0]?.method).toBe('PUT')
    expect(service.calls[0]?.url.pathname).toBe('/orders/api/v1/orders/102/pay')
    expect(service.calls[0]?.json).toEqual([
      { code: payment.code, amount: 978, paidAt: '2026-01-01T00:00:00.000+00:00', name: '' },
      { code: payment.code, amount: 978, paidAt: '2026-04-05T15:12:58.658+03:00', name: '' },
    ])
    expect(paymentsSchema.safeParse(service.calls[0]?.json).success).toBe(true)
  })

  it('accepts an empty body', async () => {
    await expect(
      new FakeService(() => new Response('')).client().orders.pay('102', [payment]),
    ).resolves.toBeUndefined()
  })

  it('needs a payment', async () => {
    await expect(new FakeService().client().orders.pay('102', [])).rejects.toSatisfy(isInvalidRequestError)
  })

  it('is not repeated by itself: a lost answer says to read the order', async () => {
    const service = new FakeService(() => {
      throw new TypeError('socket hang up')
    })
    const error = await service
      .client()
      .orders.pay('102', [payment])
      .catch((reason: unknown) => reason)
    expect(isOutcomeUnknownError(error) && error.message).toContain('paymentStatus')
    expect(service.calls).toHaveLength(1)
  })

  it.each([
    ['a bare 500', () => new Response('oops', { status: 500 })],
    ['a 504 of a proxy', () => new Response('', { status: 504 })],
    [
      'silence of the agent',
      () => failure('ERR_EXTERNAL_ERROR_WS', 'WS Error: Error Code: Timeout. Silent.'),
    ],
  ])('does not know the outcome after %s', async (_, answer) => {
    const error = await new FakeService(answer)
      .client()
      .orders.pay('102', [payment])
      .catch((reason: unknown) => reason)
    expect(isOutcomeUnknownError(error) && error.message).toContain('Read order 102')
  })

  it('is refused by the till with a number', async () => {
    const service = new FakeService(() =>
      failure(
        'ERR_EXTERNAL_ERROR_WS',
        'WS Error: Error Code: WsaOrderError. RkInternal: Checkout [3373] Not enough funds to pay for the order in full.',
      ),
    )
    const error = await service
      .client()
      .orders.pay('102', [payment])
      .catch((reason: unknown) => reason)
    expect(isRefusedError(error) && error.details.tillCode).toBe(3373)
  })
})

describe('orders.change, calculate, reject and reasons', () => {
  it('changes a part', async () => {
    const service = new FakeService(() => ok({}))
    await service.client().orders.change('107', { comment: 'ring twice', changeFrom: Money.fromDecimal(500) })
    expect(service.calls[0]?.method).toBe('PATCH')
    expect(service.calls[0]?.json).toEqual({ comment: 'ring twice', changeFrom: 500 })
  })

  it('calculates and hands back what a new order needs', async () => {
    const discounts = { useRk7Discounts: true, total: 480, discount: 20.5, discountList: [] }
    const service = new FakeService(() =>
      ok({ deliveryAmount: 150, amount: { discounts, loyaltyAmount: { fingerPrint: 'f' } } }),
    )
    const result = await service.client().orders.calculate({ restaurantId: 'r', dishList: order.dishList })
    expect(service.calls[0]?.url.pathname).toBe('/orders/api/v1/orders/delivery')
    expect(result).toMatchObject({
      deliveryAmount: Money.fromDecimal(150),
      total: Money.fromDecimal(480),
      discount: Money.fromDecimal('20.5'),
      discounts,
      loyaltyAmount: { fingerPrint: 'f' },
    })
  })

  it('rejects with a reason, or with empty texts where there are none', async () => {
    const service = new FakeService(() => ok({}))
    const { orders } = service.client()
    await orders.reject('107', { id: 'reason-1', text: 'changed their mind' })
    await orders.reject('107')
    expect(service.calls.map(({ json }) => json)).toEqual([
      { rejectionReasonId: 'reason-1', rejectionReasonText: 'changed their mind' },
      { rejectionReasonId: '', rejectionReasonText: '' },
    ])
  })

  it('lists the reasons, whose items can be passed to reject', async () => {
    const service = new FakeService(() =>
      ok([{ id: 'reason-1', reason: 'Double', type: 'simple', isPossibleDelete: true }]),
    )
    await expect(service.client().orders.rejectionReasons()).resolves.toEqual([
      { id: 'reason-1', reason: 'Double', type: 'simple', isPossibleDelete: true },
    ])
  })
})
