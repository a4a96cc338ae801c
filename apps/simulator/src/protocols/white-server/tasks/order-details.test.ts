import { describe, expect, it } from 'vitest'
import { type Answer, whiteServer } from '../../../../test/support/white-server.ts'
import type { SettingsPatch } from '../../../core/settings.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted field by field
const done = ({ taskResponse, error }: Answer): any => {
  expect(error).toBeUndefined()
  return taskResponse
}

describe('CreateOrder', () => {
  it('keeps guest, courier and address with the order at the till', async () => {
    const { domain, orderOf } = whiteServer()
    const { orderGuid } = await orderOf({
      expeditionType: 'delivery',
      customer: { name: 'Olga', phone: '79210000000', email: 'olga@example.test' },
      delivery: {
        courier: { name: 'Pavel', phone: '79210000001' },
        address: { fullAddress: 'Nevsky 1', comment: 'second yard' },
      },
      changeBackFrom: 1000,
    })
    expect(domain.orders.get({ guid: orderGuid }).externalProps).toMatchObject({
      'Customer.Name': 'Olga',
      'Customer.Phone': '79210000000',
      'Customer.Email': 'olga@example.test',
      'Delivery.Courier.Name': 'Pavel',
      'Delivery.Courier.Phone': '79210000001',
      'Delivery.Address': 'Nevsky 1',
      'Delivery.Address.Comment': 'second yard',
      ChangeBackFrom: '1000',
    })
  })

  it('makes a reservation of an order with a booking', async () => {
    const { call, orderOf } = whiteServer()
    const booking = { time: '2026-03-05T19:30:00', duration: { hours: 2, minutes: 15 } }
    await orderOf({ booking })
    const { orders } = done(await call('GetOrderList'))
    expect(orders).toMatchObject([{ isReserve: true, openTime: booking.time, duration: '02:15:00' }])
    const withOffset = whiteServer()
    await withOffset.orderOf({ booking: { ...booking, time: '2026-03-05T16:30:00Z' } })
    expect(done(await withOffset.call('GetOrderList')).orders[0].openTime).toBe(booking.time)
  })
})

describe('the order creation parameters', () => {
  it('give an order what it does not name', async () => {
    const set = { orderCategoryCode: 2, orderTypeCode: 2, orderGuestTypeCode: 1, orderCashierId: 2 }
    const { domain, orderOf } = whiteServer({ whiteServer: set })
    const { orderGuid } = await orderOf()
    const id = (collection: 'UNCHANGEABLEORDERTYPES' | 'CHANGEABLEORDERTYPES', code: number) =>
      domain.restaurant.find(collection, { code }).id
    expect(domain.orders.get({ guid: orderGuid })).toMatchObject({
      categoryId: id('UNCHANGEABLEORDERTYPES', 2),
      typeId: id('CHANGEABLEORDERTYPES', 2),
      creatorId: 2,
    })
    const named = await orderOf({ orderCategoryCode: 1 })
    expect(domain.orders.get({ guid: named.orderGuid }).categoryId).toBe(id('UNCHANGEABLEORDERTYPES', 1))
  })

  it('that name what is not there are WsaOrderingPreferencesError, and empty ones WsaOrderingSettingNotSpecified', async () => {
    const code = async (set: object) => {
      const { call, plainDish } = whiteServer({ whiteServer: set })
      const products = [{ id: plainDish().item.id, quantity: 1 }]
      return (await call('CreateOrder', { order: { products } })).error?.wsError.code
    }
    for (const name of ['orderTypeCode', 'orderCategoryCode', 'orderGuestTypeCode', 'orderCashierId'])
      expect(await code({ [name]: 9999 })).toBe('WsaOrderingPreferencesError')
    expect(await code({ orderingConfigured: false })).toBe('WsaOrderingSettingNotSpecified')
  })

  it('postpone the dishes of new orders, CreateOrdersAsDeffered, or let the kitchen have them', async () => {
    for (const [ordersAsDrafts, printed] of [
      [true, false],
      [false, true],
    ]) {
      const patch = { whiteServer: { ordersAsDrafts }, till: { printOnSave: true } }
      const { domain, orderOf } = whiteServer(patch as SettingsPatch)
      const { orderGuid } = await orderOf()
      const [session] = domain.orders.get({ guid: orderGuid }).packages
      expect(session?.printed).toBe(printed)
    }
  })

  it('make menus of a selector, and refuse a dish that stands in none', async () => {
    const { call, domain, settings, world } = whiteServer()
    const [soup, other] = domain.menu.dishes().filter(({ schemeId }) => schemeId === undefined)
    const tree = {
      menuSelectorCode: 77,
      menuSelectorName: 'Site',
      categories: [{ id: 'a', name: 'All' }],
      products: [{ id: String(soup?.item.id), categoryId: 'a' }],
    }
    done(await call('PushMenuSelectors', tree))
    done(await call('UpdateMenu'))
    world.store.state.settings = {
      ...world.store.state.settings,
      whiteServer: { ...settings.whiteServer, menuSelectorCode: 77 },
    }
    for (const task of ['GetMenu', 'GetMenuByParams'])
      expect(done(await call(task)).menu.products).toMatchObject([{ id: String(soup?.item.id) }])
    const order = (id = 0) => call('CreateOrder', { order: { products: [{ id, quantity: 1 }] } })
    expect((await order(other?.item.id)).error?.wsError.code).toBe('WsaOrderCreationSelectorNotFound')
    expect((await order(soup?.item.id)).error).toBeUndefined()
  })
})

describe('ValidateOrder', () => {
  it('works out the price that CreateOrder would have, and keeps nothing', async () => {
    const { call, domain, orderOf, plainDish } = whiteServer()
    const products = [{ id: plainDish().item.id, quantity: 3 }]
    const { order } = done(await call('ValidateOrder', { order: { products } }))
    expect(domain.orders.list()).toEqual([])
    const { orderGuid } = await orderOf({ products })
    expect(done(await call('GetOrder', { orderGuid })).order.price).toEqual(order.price)
  })

  it('refuses what CreateOrder would refuse', async () => {
    const { call, domain, plainDish } = whiteServer()
    const code = async (product: object) =>
      (await call('ValidateOrder', { order: { products: [product] } })).error?.wsError.code
    expect(await code({ id: 999, quantity: 1 })).toBe('WsaOrderCreationDishNotFound')
    const { id } = plainDish().item
    const [reason] =
      domain.restaurant
        .collection('ORDERVOIDS')
        ?.items.filter(({ props }) => props.ImplOnAddDishInStopList === '1') ?? []
    domain.menu.setStock([{ dish: { id }, prohibited: true }], { id: reason?.id ?? 0 }, { id: 1 })
    expect(await code({ id, quantity: 1 })).toBeDefined()
  })
})

describe('CompleteOrder', () => {
  it('closes at the till named, or at that of the order creation parameters', async () => {
    for (const [settings, cashStationId, expected] of [
      [{}, 2, 2],
      [{ orderStationId: 2 }, undefined, 2],
      [{ orderStationId: 2 }, 1, 1],
    ] as const) {
      const { call, domain, orderOf } = whiteServer({ whiteServer: settings })
      const { orderGuid } = await orderOf({ payment: { type: 'online' } })
      done(await call('CompleteOrder', { orderGuid, ...(cashStationId && { cashStationId }) }))
      const [receipt] = domain.orders.get({ guid: orderGuid }).receipts
      expect(receipt?.stationId).toBe(expected)
    }
  })

  it('refuses a till that is not there', async () => {
    const { call, domain, orderOf } = whiteServer()
    const { orderGuid } = await orderOf({ payment: { type: 'online' } })
    expect((await call('CompleteOrder', { orderGuid, cashStationId: 99 })).error).toBeDefined()
    expect(domain.orders.get({ guid: orderGuid }).finished).toBe(false)
  })
})

it('a cancelled order says why', async () => {
  const { call, domain, orderOf } = whiteServer()
  const [reason] = domain.restaurant.collection('ORDERVOIDS')?.items ?? []
  const { orderGuid } = await orderOf()
  done(await call('CancelOrder', { orderGuid, voidReasonCode: reason?.code }))
  const rejectingReason = { code: String(reason?.code), message: reason?.name }
  for (const task of ['GetOrder', 'GetOrderState'])
    expect(done(await call(task, { orderGuid })).order).toMatchObject({
      status: { value: 'Canceled' },
      rejectingReason,
    })
})
