import { Money, Quantity } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { GetOrder, SaveOrder } from '../index.ts'
import { hasLater, withoutLater } from './without-later.ts'

const session = {
  lockguid: 'a',
  Session: [
    {
      Dish: [
        { id: 1, quantity: Quantity.one, Modi: [{ id: 2, data: 'AA==' }] },
        { id: 3, quantity: Quantity.one },
      ],
    },
  ],
}

describe('what a server of a version does not know', () => {
  it('is left out, attributes and elements at any depth', () => {
    expect(withoutLater(SaveOrder.request, session, '7.6.2.286')).toEqual({
      Session: [
        {
          Dish: [
            { id: 1, quantity: Quantity.one, Modi: [{ id: 2 }] },
            { id: 3, quantity: Quantity.one },
          ],
        },
      ],
    })
    expect(withoutLater(SaveOrder.request, session, '7.6.5.92')).toMatchObject({ lockguid: 'a' })
  })

  it('is left out of answers too', () => {
    const answer = {
      Order: { Session: [{ Discount: [{ id: 1, amount: Money.zero, charge_source: 'manual' }] }] },
    }
    const without = JSON.stringify(withoutLater(GetOrder.response, answer, '7.6.5.92'))
    expect(without).not.toContain('charge_source')
    expect(JSON.stringify(withoutLater(GetOrder.response, answer, '7.26.8.2001'))).toContain('charge_source')
  })

  it('is nothing for a new server: the very same value comes back', () => {
    expect(hasLater(SaveOrder.request, '7.26.8.2001')).toBe(false)
    expect(hasLater(SaveOrder.request, '7.6.4.4')).toBe(true)
    expect(withoutLater(SaveOrder.request, session, '7.26.8.2001')).toBe(session)
  })

  it('is nothing for a version that cannot be read', () => {
    expect(withoutLater(SaveOrder.request, session, 'unknown')).toBe(session)
  })
})
