import { Money, Quantity } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { wireOrder } from '../../test/fake-service.ts'
import {
  moneySchema,
  newOrderSchema,
  orderChangeSchema,
  orderSchema,
  paymentsSchema,
  quantitySchema,
  searchQuerySchema,
  zonedTimeSchema,
} from './index.ts'

const order = {
  restaurantId: '6b8d0a0e-6f7d-4a5c-9a51-0e8a7a2f1c11',
  expeditionType: 'pickup',
  paymentTypeId: 'card',
  dishList: [{ id: 'd', price: '400', quantity: '2' }],
  persons: '1',
  expectedAt: '2026-05-01T19:30:00.000+03:00',
}

describe('the schemas of the wire', () => {
  it('take numbers as texts, as the samples of the vendor send them', () => {
    const parsed = newOrderSchema.parse({ ...order, address: { lat: '55.700897', lon: 37.5 } })
    expect(parsed.dishList?.[0]).toMatchObject({
      price: Money.fromDecimal(400),
      quantity: Quantity.fromDecimal(2),
    })
    expect(parsed).toMatchObject({ persons: 1, address: { lat: 55.700897, lon: 37.5 } })
  })

  it('keep unknown fields and accept null for missing ones', () => {
    expect(newOrderSchema.parse({ ...order, discounts: null, comment: null, brandNew: 1 })).toMatchObject({
      brandNew: 1,
      comment: null,
    })
  })

  it.each(['4,5', '', 'NaN', '1e3', true, null, {}, [], '1.234', Number.NaN, 1e30, '9'.repeat(30)])(
    'do not take %j for money',
    (value) => {
      expect(moneySchema.safeParse(value).success).toBe(false)
    },
  )

  it('tell what is wrong with a value', () => {
    expect(quantitySchema.safeParse('two').error?.issues[0]?.message).toContain('got "two"')
    expect(zonedTimeSchema.safeParse('2026-05-01T19:30:00').error?.issues[0]?.message).toContain('zone')
  })

  it('insist on the closed lists', () => {
    expect(newOrderSchema.safeParse({ ...order, expeditionType: 'teleport' }).success).toBe(false)
    expect(newOrderSchema.safeParse({ ...order, paymentTypeId: 'barter' }).success).toBe(false)
    expect(orderChangeSchema.safeParse({ comment: 'x' }).success).toBe(true)
  })

  it('take payments as a bare array with at least one item, with or without a zone in the time', () => {
    const payment = {
      code: '{8D3F1C52-7A10-4A0E-9C57-2F4B6A1D9E01}',
      amount: 978,
      paidAt: '2026-05-01T19:30:00',
    }
    expect(paymentsSchema.parse([payment])[0]?.amount).toBe(Money.fromDecimal(978))
    expect(paymentsSchema.safeParse([]).success).toBe(false)
    expect(paymentsSchema.safeParse({ payments: [payment] }).success).toBe(false)
  })

  it('take status ids from 1 to 13', () => {
    expect(searchQuerySchema.parse({ includeStatusIds: ['1', '13'] }).includeStatusIds).toEqual([1, 13])
    expect(searchQuerySchema.safeParse({ includeStatusIds: ['14'] }).success).toBe(false)
  })

  it('describe an order as it is read', () => {
    const dishList = [
      { id: 'd', name: 'Soup', price: 1, quantity: 1, measure: { value: 0, unit: '' }, ingredients: null },
    ]
    expect(orderSchema.safeParse(wireOrder({ dishList })).error).toBeUndefined()
  })
})
