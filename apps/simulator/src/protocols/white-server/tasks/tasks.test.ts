import { readdirSync } from 'node:fs'
import { Money, Quantity } from '@rkeeper-kit/core'
import { taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import { describe, expect, it } from 'vitest'
import { type Answer, whiteServer } from '../../../../test/support/white-server.ts'
import { ownTasks } from '../own/own-tasks.ts'
import { notSimulated } from './documented.ts'
import { handlers } from './index.ts'

const cash = '16D72549-14D8-4F31-9E2A-0A833D4F5EED'
// biome-ignore lint/suspicious/noExplicitAny: answers are asserted field by field
const done = ({ taskResponse, error }: Answer): any => {
  expect(error).toBeUndefined()
  return taskResponse
}
const refusal = ({ error, taskResponse }: Answer) => {
  expect(taskResponse).toBeUndefined()
  return error?.wsError
}

describe('every documented task', () => {
  const folder = new URL('../../../../../../packages/ws-client/catalogue/', import.meta.url)
  const documented = readdirSync(folder).map((file) => file.replace('.yaml', ''))

  it('is either simulated or known as not simulated', () => {
    expect([...handlers.keys(), ...ownTasks.keys(), 'GetTaskResponse', ...notSimulated].sort()).toEqual(
      documented.sort(),
    )
    expect(Object.keys(taskSchemas).sort()).toEqual(documented.sort())
  })

  it('that is not simulated answers WsaCommandNotSupported and its name', async () => {
    const { call } = whiteServer()
    for (const taskType of notSimulated) {
      const error = refusal(await call(taskType))
      expect(error).toMatchObject({ code: 'WsaCommandNotSupported', desc: expect.stringContaining(taskType) })
    }
  })
})

describe('GetMenu', () => {
  it('is the cached menu of the last noon in Moscow, with ids and prices as texts', async () => {
    const { call, domain } = whiteServer()
    const answer = await call('GetMenu')
    const { menu, lastUpdatedAt, version } = taskSchemas.GetMenu.taskResponse.parse(done(answer))
    expect(lastUpdatedAt).toBe('2026-03-02T12:00:00+03:00')
    expect(version).toBe(domain.menu.version())
    expect(answer.responseCommon).toMatchObject({ taskType: 'GetMenu', objectId: 199990001 })
    expect(answer.responseCommon).not.toHaveProperty('agentGuid')
    expect(menu.products).toHaveLength(domain.menu.dishes().length)
    const dish = domain.menu.dishes()[0]
    expect(menu.products[0]).toMatchObject({
      id: String(dish?.item.id),
      price: Money.toString(dish?.price ?? Money.zero).replace('.00', ''),
    })
    expect(menu.categories[0]).not.toHaveProperty('parentId')
    expect(JSON.stringify(menu)).not.toMatch(/[{][0-9A-F]{8}-/)
  })

  it('holds together: every scheme, group and ingredient that is named is there', async () => {
    const { call } = whiteServer()
    const { menu } = taskSchemas.GetMenu.taskResponse.parse(done(await call('GetMenu')))
    const ids = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))
    const [categories, schemes, groups, ingredients] = [
      ids(menu.categories),
      ids(menu.ingredientsSchemes),
      ids(menu.ingredientsGroups),
      ids(menu.ingredients),
    ]
    for (const { categoryId, schemeId } of menu.products) {
      expect(categories).toContain(categoryId)
      if (schemeId !== undefined) expect(schemes).toContain(schemeId)
    }
    for (const { ingredientsGroups } of menu.ingredientsSchemes) {
      for (const { id, minCount, maxCount } of ingredientsGroups) {
        expect(groups).toContain(id)
        expect(minCount === undefined).toBe(maxCount === undefined)
      }
    }
    for (const group of menu.ingredientsGroups)
      for (const id of group.ingredients) expect(ingredients).toContain(id)
    expect(ingredients.size).toBe(menu.ingredients.length)
  })

  it('keeps dishes that were stopped since, and works with the agent off line', async () => {
    const { call, domain, plainDish } = whiteServer()
    const { item } = plainDish()
    domain.menu.setStock([{ dish: { id: item.id }, prohibited: true }], { code: 4 }, { code: 1 })
    domain.agent.setOnline(false)
    const { menu } = done(await call('GetMenu'))
    expect(menu.products.map(({ id }: { id: string }) => id)).toContain(String(item.id))
  })

  it('speaks the language of the server', async () => {
    const { call } = whiteServer({ serverLanguage: 'ru' })
    expect(JSON.stringify(done(await call('GetMenu')))).toMatch(/[А-я]/)
  })
})

describe('GetStopList', () => {
  it('is empty at first, and then holds what is forbidden or sold out', async () => {
    const { call, domain } = whiteServer()
    expect(done(await call('GetStopList'))).toEqual({ stopList: { dishes: [] } })
    const [a, b, c] = domain.menu.dishes().map(({ item }) => item)
    const key = (item: typeof a) => ({ dish: { id: item?.id ?? 0 } })
    domain.menu.setStock(
      [
        { ...key(a), prohibited: true },
        { ...key(b), quantity: Quantity.zero },
        { ...key(c), quantity: Quantity.one },
      ],
      { code: 4 },
      { code: 1 },
    )
    const answer = taskSchemas.GetStopList.taskResponse.parse(done(await call('GetStopList')))
    expect(answer.stopList.dishes).toEqual([
      { id: String(a?.id), name: a?.name, type: 'Dish' },
      { id: String(b?.id), name: b?.name, type: 'Dish' },
    ])
  })
})

describe('GetRestaurantInfo', () => {
  it('tells name, halls and tables, with GUIDs in lower case and without braces', async () => {
    const { call } = whiteServer()
    const answer = await call('GetRestaurantInfo')
    const { restaurant } = taskSchemas.GetRestaurantInfo.taskResponse.parse(done(answer))
    expect(restaurant.name).toBe('Birch Grove')
    expect(restaurant.halls.map(({ name }) => name)).toEqual(['Main hall', 'Terrace', 'Delivery'])
    expect(restaurant.halls[0]?.tables[0]).toMatchObject({ code: 1, name: '1', seatsCount: 4 })
    expect(restaurant.guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(answer.responseCommon?.agentGuid).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('CreateOrder', () => {
  it('makes an order at the till, with table, till and waiter of the restaurant’s defaults', async () => {
    const { call, domain, plainDish } = whiteServer()
    const order = {
      originalOrderId: 'SHOP-1',
      products: [{ id: plainDish().item.id, quantity: 1.5 }],
      comment: 'no onion',
      personsQuantity: 3,
    }
    const answer = taskSchemas.CreateOrder.taskResponse.parse(done(await call('CreateOrder', { order })))
    expect(answer.order).toMatchObject({ status: { value: 'Created', isBillPrinted: false }, tableCode: 1 })
    const [made] = domain.orders.list()
    expect(`{${answer.order.orderGuid?.toUpperCase()}}`).toBe(made?.guid)
    expect(made).toMatchObject({
      originalOrderId: 'SHOP-1',
      persistentComment: 'no onion',
      guestCount: 3,
      stationId: domain.restaurant.defaults.stationId,
      waiterId: domain.restaurant.defaults.waiterId,
      externalProps: { originalOrderId: 'SHOP-1' },
    })
    expect(made && domain.orders.sums(made).orderSum).toBe(plainDish().price * 1.5)
  })

  it('ignores the prices that come along', async () => {
    const { call, plainDish } = whiteServer()
    const products = [{ id: String(plainDish().item.id), quantity: 1, price: '0.01' }]
    const { order } = done(await call('CreateOrder', { order: { products, price: { total: 0.01 } } }))
    const shown = done(await call('GetOrder', { orderGuid: order.orderGuid }))
    expect(shown.order.price.total).toBe(plainDish().price / 100)
  })

  it('takes table, till and GUID from the request', async () => {
    const { call, domain, plainDish } = whiteServer()
    const withRkId = 'a0b1c2d3-0000-4000-8000-00000000000f'
    const products = [{ id: plainDish().item.id, quantity: 1 }]
    const params = {
      cashStationId: 2,
      order: { withRkId, tableCode: 21, orderCategoryCode: 2, orderTypeCode: 3, products },
    }
    expect(done(await call('CreateOrder', params)).order).toMatchObject({
      orderGuid: withRkId,
      tableCode: 21,
    })
    const made = domain.orders.get({ guid: withRkId })
    expect([made.stationId, made.categoryId, made.typeId]).toEqual([2, 2, 3])
    expect(refusal(await call('CreateOrder', params))?.code).toBe('WsaDuplicateOrder')
  })

  it('takes its defaults from the order creation parameters, if they are right', async () => {
    const set = whiteServer({ whiteServer: { orderTableCode: 90, orderStationId: 2 } })
    await set.orderOf()
    expect(set.domain.orders.list()[0]).toMatchObject({ stationId: 2 })
    const wrong = whiteServer({ whiteServer: { orderTableCode: 4711 } })
    const products = [{ id: wrong.plainDish().item.id, quantity: 1 }]
    expect(refusal(await wrong.call('CreateOrder', { order: { products } }))).toMatchObject({
      code: 'WsaOrderingPreferencesError',
      desc: expect.stringContaining('orderTableCode'),
    })
  })

  it('refuses a second order with the same number, and only that', async () => {
    const { orderOf, call, plainDish, domain } = whiteServer()
    await orderOf({ originalOrderId: 'SHOP-1' })
    const products = [{ id: plainDish().item.id, quantity: 1 }]
    const again = await call('CreateOrder', { order: { originalOrderId: 'SHOP-1', products } })
    expect(refusal(again)).toMatchObject({ code: 'WsaDuplicateOrder' })
    await orderOf({ originalOrderId: 'SHOP-2' })
    expect(domain.orders.list()).toHaveLength(2)
  })

  it('maps ingredients to modifiers, and those of a combo to components with modifiers of their own', async () => {
    const { call, domain } = whiteServer()
    const menu = done(await call('GetMenu')).menu
    // biome-ignore lint/suspicious/noExplicitAny: a menu of texts
    const byId = (list: any[], id: string) => list.find((each) => each.id === id)
    const choose = (schemeId: string | undefined): object[] =>
      (schemeId ? byId(menu.ingredientsSchemes, schemeId).ingredientsGroups : []).flatMap(
        ({ id, minCount }: { id: string; minCount?: number }) => {
          const [first] = byId(menu.ingredientsGroups, id).ingredients
          const inner = choose(byId(menu.products, first)?.schemeId)
          return (minCount ?? 0) > 0
            ? [{ id: Number(first), quantity: minCount, ...(inner.length && { ingredients: inner }) }]
            : []
        },
      )
    const combo = domain.menu.dishes().find((dish) => dish.combo)
    const dish = domain.menu
      .dishes()
      .find((each) => !each.combo && choose((each.schemeId && String(each.schemeId)) || undefined).length > 0)
    const products = [combo, dish].map((each) => ({
      id: each?.item.id,
      quantity: 2,
      ingredients: choose(String(each?.schemeId)),
    }))
    expect(products.every(({ ingredients }) => ingredients.length > 0)).toBe(true)
    const { order } = done(await call('CreateOrder', { order: { products } }))
    const [comboLine, dishLine] = domain.orders.get({ guid: order.orderGuid }).packages[0]?.dishes ?? []
    expect(comboLine?.components?.length).toBe(products[0]?.ingredients.length)
    expect(dishLine?.modifiers.length).toBe(products[1]?.ingredients.length)

    const shown = taskSchemas.GetOrder.taskResponse.parse(
      done(await call('GetOrder', { orderGuid: order.orderGuid })),
    )
    const strip = (list: unknown) =>
      JSON.parse(
        JSON.stringify(list, (key, value) =>
          ['name', 'price', 'discountIds'].includes(key) || (key === 'ingredients' && !value.length)
            ? undefined
            : value,
        ),
      )
    expect(strip(shown.order.products)).toEqual(products)
  })

  it.each([
    ['an unknown dish', [{ id: 4711, quantity: 1 }], 'WsaOrderCreationDishNotFound'],
    [
      'an unknown modifier',
      [{ id: 1000401, quantity: 1, ingredients: [{ id: 4711, quantity: 1 }] }],
      'WsaOrderCreationDishNotFound',
    ],
    [
      'an unknown component',
      [{ id: 1000901, quantity: 1, ingredients: [{ id: 4711, quantity: 1 }] }],
      'WsaOrderCreationComboComponentNotFound',
    ],
    [
      'a dish that is no component',
      [
        {
          id: 1000901,
          quantity: 1,
          ingredients: [
            { id: 1000401, quantity: 3 },
            { id: 1000601, quantity: 1 },
          ],
        },
      ],
      'WsaOrderCreationComboComponentNotFound',
    ],
    ['an incomplete combo', [{ id: 1000901, quantity: 1 }], 'WsaFillingOrderError'],
    [
      'a modifier that the dish does not take',
      [{ id: 1000401, quantity: 1, ingredients: [{ id: 1002011, quantity: 1 }] }],
      'WsaFillingOrderError',
    ],
  ])('refuses %s, and leaves nothing behind', async (_name, products, code) => {
    const { call, domain, orderOf } = whiteServer()
    const order = { originalOrderId: 'SHOP-1', products }
    expect(refusal(await call('CreateOrder', { order }))?.code).toBe(code)
    expect(domain.orders.list()).toEqual([])
    await orderOf({ originalOrderId: 'SHOP-1' })
  })

  it('takes a discount on one dish', async () => {
    const { call, plainDish } = whiteServer()
    const { item, price } = plainDish()
    const products = [
      { id: item.id, quantity: 1, discountIds: [{ id: 1 }] },
      { id: item.id, quantity: 1 },
    ]
    const { orderGuid } = done(await call('CreateOrder', { order: { products } })).order
    const { order } = done(await call('GetOrder', { orderGuid }))
    expect(order.price.total).toBe((price * 1.9) / 100)
    expect(order.products[0].discountIds).toEqual([{ id: 1, value: (price * 0.1) / 100 }])
  })

  it('refuses a stopped dish', async () => {
    const { call, domain, plainDish } = whiteServer()
    const { id } = plainDish().item
    domain.menu.setStock([{ dish: { id }, prohibited: true }], { code: 4 }, { code: 1 })
    const answer = await call('CreateOrder', { order: { products: [{ id, quantity: 1 }] } })
    expect(refusal(answer)?.code).toBe('WsaFillingOrderError')
  })

  it('counts an online order as paid: in the currency of the settings, ready to be completed', async () => {
    const { call, orderOf } = whiteServer({ whiteServer: { orderCurrencyCode: 3 } })
    const { orderGuid, due } = await orderOf({ payment: { type: 'online' } })
    const { order } = done(await call('GetOrder', { orderGuid }))
    expect(order).toMatchObject({
      price: { total: due, sumToPay: 0 },
      appliedPayments: [{ amount: due, payType: 'Unknown' }],
      status: { value: 'Created' },
    })
    expect(done(await call('CompleteOrder', { orderGuid }))).toEqual({ order: { price: { total: due } } })
  })

  it('books prepayments, and refuses more than is due without leaving an order', async () => {
    const { call, orderOf, domain, plainDish } = whiteServer()
    const { orderGuid, due } = await orderOf({ prePayments: [{ amount: 50.5, currency: `{${cash}}` }] })
    const { order } = done(await call('GetOrder', { orderGuid }))
    expect(order.price).toEqual({ total: due, sumToPay: due - 50.5 })
    expect(order.appliedPayments).toMatchObject([{ amount: 50.5, payType: 'Cash' }])
    const products = [{ id: plainDish().item.id, quantity: 1 }]
    const tooMuch = { products, prePayments: [{ amount: due + 1, currency: cash }] }
    expect(refusal(await call('CreateOrder', { order: tooMuch }))?.code).toBe('WsaOrderError')
    expect(domain.orders.list()).toHaveLength(1)
  })

  it('gives the discounts of the order', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid, due } = await orderOf({ discountIds: [{ id: 1, value: 0 }] })
    const { order } = done(await call('GetOrder', { orderGuid }))
    expect(order.price.total).toBe(due * 0.9)
    expect(order.discountIds).toEqual([{ id: 1, value: due * 0.1 }])
    const open = await orderOf({ discountIds: [{ id: 3, value: -25.5 }] })
    expect(done(await call('GetOrder', { orderGuid: open.orderGuid })).order.price.total).toBe(due - 25.5)
  })
})

describe('GetOrder and GetOrderState', () => {
  it('show an order in the documented shape, also one that came from elsewhere', async () => {
    const { call, domain, plainDish } = whiteServer()
    const { guid } = domain.orders.create({ table: { code: 5 } })
    domain.orders.savePackage(
      { guid },
      { lines: [{ dish: { id: plainDish().item.id }, quantity: Quantity.one, comment: 'hot' }] },
    )
    const { order } = taskSchemas.GetOrder.taskResponse.parse(
      done(await call('GetOrder', { orderGuid: guid })),
    )
    expect(order).toMatchObject({
      createdAt: '2026-03-02T15:00:00',
      tableCode: 5,
      waiterId: 3,
      products: [{ id: plainDish().item.id, quantity: 1, comment: 'hot', ingredients: [] }],
    })
    const state = taskSchemas.GetOrderState.taskResponse.parse(
      done(await call('GetOrderState', { orderGuid: guid.toLowerCase() })),
    )
    expect(state.order).toEqual({
      orderGuid: guid.slice(1, -1).toLowerCase(),
      status: { value: 'Created', isBillPrinted: false },
    })
  })

  it('find an order by the task that created it', async () => {
    const { call, plainDish } = whiteServer()
    const order = {
      sourceOrderId: 'Y-7',
      delivery: { expectedTime: '2026-03-02T16:00:00+03:00' },
      products: [{ id: plainDish().item.id, quantity: 1 }],
    }
    const created = await call('CreateOrder', { order })
    const taskGuid = created.responseCommon?.taskGuid as string
    const state = done(await call('GetOrderState', { taskGuid: taskGuid.toUpperCase() }))
    expect(state.order).toMatchObject({ taskGuid, orderGuid: done(created).order.orderGuid })
    const shown = done(await call('GetOrder', { orderGuid: state.order.orderGuid }))
    expect(shown.order).toMatchObject({ sourceOrderId: 'Y-7', delivery: order.delivery })
  })

  it('refuse what is not there', async () => {
    const { call } = whiteServer()
    const nobody = crypto.randomUUID()
    expect(refusal(await call('GetOrder', { orderGuid: nobody }))?.code).toBe('WsaOrderError')
    expect(refusal(await call('GetOrderState', { taskGuid: nobody }))?.code).toBe('WsaOrderError')
    expect(refusal(await call('GetOrderState'))?.code).toBe('WsaNoOneGuidSpecifiedForOrderSearching')
  })
})

describe('PayOrder', () => {
  const pay = (amount: number | string, currency = cash) => ({ payments: [{ amount, currency }] })

  it('pays the sum due and closes the order, with the server’s own spelling', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid, due } = await orderOf()
    const answer = taskSchemas.PayOrder.taskResponse.parse(
      done(await call('PayOrder', { orderGuid, ...pay(due) })),
    )
    expect(answer.order).toEqual({
      orderGuid,
      status: { value: 'Complited', isBillPrinted: false },
      price: { total: due, sumToPay: 0 },
    })
    const { order } = done(await call('GetOrder', { orderGuid }))
    expect(order.appliedPayments).toMatchObject([{ amount: due, payType: 'Cash' }])
  })

  it('gives the whole order back when asked, and takes several payments and texts', async () => {
    const { call, orderOf, domain } = whiteServer()
    const { orderGuid, due } = await orderOf()
    const card = domain.restaurant.find('CURRENCIES', { code: 2 }).guid
    const payments = [
      { amount: '20.50', currency: cash },
      { amount: due - 20.5, currency: card },
    ]
    const { order } = done(
      await call('PayOrder', {
        orderGuid,
        payments,
        isFullOrderRequired: true,
        cashierId: 1,
        cashStationId: 2,
      }),
    )
    expect(order.appliedPayments).toMatchObject([{ amount: 20.5, payType: 'Cash' }, { payType: 'Card' }])
    expect(order.products).toHaveLength(1)
  })

  it('refuses too little in the words of the till', async () => {
    const { call, orderOf, domain } = whiteServer()
    const { orderGuid, due } = await orderOf()
    const { error } = await call('PayOrder', { orderGuid, ...pay(due - 0.01) })
    expect(error).toEqual({
      wsError: {
        code: 'WsaOrderError',
        desc: 'RkInternal: Checkout [3373] Not enough funds to pay for the order in full.',
      },
      rkError: { code: 3373, desc: 'Not enough funds to pay for the order in full.' },
    })
    expect(domain.orders.get({ guid: orderGuid }).paid).toBe(false)
  })

  it('refuses too much, an unknown currency, and a second payment', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid, due } = await orderOf()
    for (const params of [pay(due + 0.01), pay(due, crypto.randomUUID())]) {
      expect(refusal(await call('PayOrder', { orderGuid, ...params }))?.code).toBe('WsaOrderError')
    }
    done(await call('PayOrder', { orderGuid, ...pay(due) }))
    expect(refusal(await call('PayOrder', { orderGuid, ...pay(due) }))?.code).toBe('WsaOrderError')
  })

  it('through an agent of version 1 prepays, also a part, but never more', async () => {
    const { call, orderOf } = whiteServer({ whiteServer: { agentVersion: 1 } })
    const { orderGuid, due } = await orderOf()
    const first = done(await call('PayOrder', { orderGuid, ...pay(10) }))
    expect(first.order).toMatchObject({ status: { value: 'Created' }, price: { sumToPay: due - 10 } })
    const split = {
      payments: [
        { amount: 10, currency: cash },
        { amount: due, currency: cash },
      ],
    }
    expect(refusal(await call('PayOrder', { orderGuid, ...split }))?.code).toBe('WsaOrderError')
    const { order } = done(await call('GetOrder', { orderGuid }))
    expect(order.price.sumToPay).toBe(due - 10)
    expect(order.appliedPayments).toEqual([])
  })

  it('tells that somebody holds the order', async () => {
    const { call, orderOf, domain, world } = whiteServer()
    const { orderGuid, due } = await orderOf()
    domain.orders.lock({ guid: orderGuid }, { guid: 'session', until: world.clock.now() + 60_000 })
    const { error } = await call('PayOrder', { orderGuid, ...pay(due) })
    expect(error).toMatchObject({
      wsError: { code: 'WsaOrderError', desc: expect.stringMatching(/^RkInternal: \[2219\] /) },
      rkError: { code: 2219 },
    })
  })
})

describe('CompleteOrder and CancelOrder', () => {
  it('complete only what is paid for', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid } = await orderOf()
    expect(refusal(await call('CompleteOrder', { orderGuid }))).toEqual({
      code: 'WsaOrderError',
      desc: expect.stringMatching(
        /^RkInternal: Checkout \[3071\] Unable to close order 1\.\d+, it is not fully paid\.$/,
      ),
    })
  })

  it('cancel an open order, once', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid } = await orderOf()
    expect(done(await call('CancelOrder', { orderGuid, voidReasonCode: 1 }))).toEqual({ status: 'Canceled' })
    expect(done(await call('GetOrderState', { orderGuid })).order.status.value).toBe('Canceled')
    expect(refusal(await call('CancelOrder', { orderGuid }))?.code).toBe('WsaOrderError')
  })

  it('do not cancel what has money in it, nor for an unknown reason', async () => {
    const { call, orderOf } = whiteServer()
    const paid = await orderOf({ payment: { type: 'online' } })
    expect(refusal(await call('CancelOrder', { orderGuid: paid.orderGuid }))?.code).toBe('WsaOrderError')
    const open = await orderOf()
    expect(
      refusal(await call('CancelOrder', { orderGuid: open.orderGuid, voidReasonCode: 4711 }))?.code,
    ).toBe('WsaOrderError')
  })

  it('cancel for the reason of the settings when none is given', async () => {
    const { call, orderOf } = whiteServer({ whiteServer: { cancelReasonCode: 4711 } })
    const { orderGuid } = await orderOf()
    expect(refusal(await call('CancelOrder', { orderGuid }))?.code).toBe('WsaOrderingPreferencesError')
  })
})

describe('ExecuteRk7Query', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  it('hands the document to the till’s own door and brings the answer back', async () => {
    const { call } = whiteServer({}, async (xml) => `<got>${xml}</got>`)
    const answer = await call('ExecuteRk7Query', { base64: base64('<a n="Борщ"/>') })
    expect(done(answer)).toEqual({ base64: base64('<got><a n="Борщ"/></got>') })
  })

  it('is not supported where there is no such door', async () => {
    const { call } = whiteServer()
    expect(refusal(await call('ExecuteRk7Query', { base64: base64('<a/>') }))?.code).toBe(
      'WsaCommandNotSupported',
    )
  })
})
