import { expect, test } from 'vitest'
import { testTill } from '../../../test/till.ts'

test('an order with printed dishes is deleted only for a reason that removes receipts or dishes', () => {
  const of = (patch = {}) => testTill({ till: { printOnSave: true, ...patch } })
  for (const code of [1, 3]) {
    const { orders, orderOf } = of()
    expect(orders.void(orderOf(401).order, { reason: { code } }).deleted).toBe(true)
  }
  const { orders, orderOf } = of()
  const { order } = orderOf(401)
  expect(() => orders.void(order, { reason: { code: 4 } })).toThrow('ImplOnCheckVoid')
  expect(orders.void(orders.create({}), { reason: { code: 4 } }).deleted).toBe(true)
  const lenient = of({ voidPrintedReason: 'any' })
  expect(lenient.orders.void(lenient.orderOf(401).order, { reason: { code: 4 } }).deleted).toBe(true)
})

test('a closed seat takes no dishes until it is opened again', () => {
  const { orders, orderOf } = testTill()
  const { order } = orderOf(401)
  const lines = [{ dish: { code: 203 }, quantity: 1000 as never, seat: 2 }]
  orders.setSeat(order, 2, 'closed')
  expect(() => orders.savePackage(order, { lines })).toThrow('Seat 2 of order 1.1 is closed.')
  orders.setSeat(order, 2, 'open')
  expect(orders.savePackage(order, { lines }).package.dishes).toHaveLength(1)
})
