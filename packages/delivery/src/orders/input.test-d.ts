import { Money, Quantity } from '@rkeeper-kit/core'
import { expectTypeOf, test } from 'vitest'
import type { NewOrder, NewPayment } from './input.ts'
import type { OrderStatusId } from './status.ts'

const courier = {
  expeditionType: 'delivery',
  restaurantId: 'r',
  paymentTypeId: 'card',
  dishList: [{ id: 'd', quantity: Quantity.one }],
  guest: { phone: '70000000001' },
  address: { cityName: 'Port', street: 'Quay', houseNumber: '1' },
  expectedAt: new Date(0),
} as const

test('an order by courier needs guest, address and establishment', () => {
  expectTypeOf(courier).toExtend<NewOrder>()
  const { guest: _guest, ...withoutGuest } = courier
  expectTypeOf(withoutGuest).not.toExtend<NewOrder>()
  const { address: _address, ...withoutAddress } = courier
  expectTypeOf(withoutAddress).not.toExtend<NewOrder>()
  expectTypeOf({ ...courier, address: { cityName: 'Port', street: 'Quay' } }).not.toExtend<NewOrder>()
})

test('a pickup needs none of them', () => {
  expectTypeOf({
    expeditionType: 'pickup' as const,
    paymentTypeId: 'online' as const,
    dishList: [{ externalId: '1000101' }],
    soonest: true as const,
  }).toExtend<NewOrder>()
})

test('the time is either given or as soon as possible', () => {
  const { expectedAt: _expectedAt, ...timeless } = courier
  expectTypeOf(timeless).not.toExtend<NewOrder>()
  expectTypeOf({ ...timeless, soonest: true as const }).toExtend<NewOrder>()
})

test('plain numbers are neither money nor quantities', () => {
  expectTypeOf({ code: 'c', amount: Money.fromDecimal(978) }).toExtend<NewPayment>()
  expectTypeOf({ code: 'c', amount: 978 }).not.toExtend<NewPayment>()
  expectTypeOf({ ...courier, dishList: [{ id: 'd', quantity: 1 }] }).not.toExtend<NewOrder>()
})

test('closed lists are closed', () => {
  expectTypeOf<14>().not.toExtend<OrderStatusId>()
  expectTypeOf({ ...courier, paymentTypeId: 'barter' as const }).not.toExtend<NewOrder>()
})
