import { Money, Quantity } from '@rkeeper-kit/core'
import { taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import { describe, expect, it } from 'vitest'
import { type Answer, objects, tokens, whiteServer } from '../../../../test/support/white-server.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted field by field
const done = ({ taskResponse, error }: Answer): any => {
  expect(error).toBeUndefined()
  return taskResponse
}
const refusal = ({ error }: Answer) => error?.wsError

describe('menus', () => {
  it('live ones leave out what is stopped, unless it is asked for', async () => {
    const { call, domain, plainDish } = whiteServer()
    const { id } = plainDish().item
    const [reason] =
      domain.restaurant
        .collection('ORDERVOIDS')
        ?.items.filter(({ props }) => props.ImplOnAddDishInStopList === '1') ?? []
    const cashier = domain.restaurant.defaults.cashierId
    domain.menu.setStock([{ dish: { id }, prohibited: true }], { id: reason?.id ?? 0 }, { id: cashier })
    const idsOf = async (params: object) => {
      const { menu } = taskSchemas.GetMenuByParams.taskResponse.parse(
        done(await call('GetMenuByParams', params)),
      )
      return menu.products.map((product) => product.id)
    }
    expect(await idsOf({})).not.toContain(String(id))
    expect(await idsOf({ isShowBlocked: true })).toContain(String(id))
    expect(refusal(await call('GetMenuByParams', { priceTypeId: 987654 }))).toBeDefined()
  })

  it('the cached one is taken at noon and when UpdateMenu asks', async () => {
    const { call, timeline } = whiteServer()
    const takenAt = async () => done(await call('GetMenu')).lastUpdatedAt
    expect(await takenAt()).toBe('2026-03-02T12:00:00+03:00')
    await timeline.advance(3600)
    expect(done(await call('UpdateMenu'))).toEqual({ status: 'Updated' })
    expect(await takenAt()).toBe('2026-03-02T16:00:00+03:00')
    await timeline.advance(20 * 3600)
    expect(await takenAt()).toBe('2026-03-03T12:00:00+03:00')
  })
})

describe('references', () => {
  it('are those of the restaurant, in the documented shape', async () => {
    const { call, domain } = whiteServer()
    const { tables } = taskSchemas.GetTableList.taskResponse.parse(done(await call('GetTableList')))
    expect(tables).toHaveLength(domain.restaurant.collection('TABLES')?.items.length ?? 0)
    expect(tables.every(({ hallName }) => hallName !== '')).toBe(true)
    const { voidReasons } = taskSchemas.GetVoidReasons.taskResponse.parse(done(await call('GetVoidReasons')))
    expect(voidReasons.length).toBeGreaterThan(0)
    const { Employees } = taskSchemas.GetEmployees.taskResponse.parse(done(await call('GetEmployees')))
    expect(Employees[0]?.restaurantRoles).toHaveLength(1)
    const { fields } = taskSchemas.GetRestaurantConfig.taskResponse.parse(
      done(await call('GetRestaurantConfig')),
    )
    expect(fields.map(({ path }) => path)).toContain('OrderCreationPreferences.DefaultTableCode')
  })
})

describe('UpdateOrder', () => {
  it('replaces dishes and discounts, and keeps the dishes when none are given', async () => {
    const { call, orderOf, plainDish } = whiteServer()
    const { orderGuid, due } = await orderOf()
    const products = [{ id: plainDish().item.id, quantity: 3 }]
    const { order } = done(await call('UpdateOrder', { orderGuid, products }))
    expect(order.price.total).toBe(3 * due)
    await call('UpdateOrder', { orderGuid, orderCategoryCode: 1 })
    expect(done(await call('GetOrder', { orderGuid })).order.products).toMatchObject([{ quantity: 3 }])
  })

  it('refuses an unknown dish and changes nothing', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid, due } = await orderOf()
    const answer = await call('UpdateOrder', { orderGuid, products: [{ id: 999, quantity: 1 }] })
    expect(refusal(answer)).toMatchObject({ code: 'WsaOrderCreationDishNotFound' })
    expect(done(await call('GetOrder', { orderGuid })).order.price.total).toBe(due)
  })
})

describe('PatchOrder', () => {
  it('changes each field that can be changed and says why the others cannot', async () => {
    const { call, orderOf, domain } = whiteServer()
    const { orderGuid } = await orderOf()
    const { fields } = taskSchemas.PatchOrder.taskResponse.parse(
      done(
        await call('PatchOrder', {
          orderGuid,
          fields: [
            { name: 'Comment', value: 'no onion' },
            { name: 'TableCode', value: '987654' },
            { name: 'Booking', value: '2026-03-02T18:00:00 02:30' },
            { name: 'Colour', value: 'red' },
            { name: 'PayMethod', value: null },
          ],
        }),
      ),
    )
    expect(fields.map(({ isSuccess }) => isSuccess)).toEqual([true, false, true, false, true])
    expect(fields[3]?.error).toContain('Colour')
    expect(domain.orders.get({ guid: orderGuid }).persistentComment).toBe('no onion')
    const { orders } = taskSchemas.GetOrderList.taskResponse.parse(done(await call('GetOrderList')))
    expect(orders).toMatchObject([{ isReserve: true, openTime: '2026-03-02T18:00:00', duration: '02:30:00' }])
  })

  it('refuses a closed order as a whole', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid } = await orderOf()
    await call('CancelOrder', { orderGuid })
    const answer = await call('PatchOrder', { orderGuid, fields: [{ name: 'Comment', value: 'x' }] })
    expect(refusal(answer)?.code).toBe('WsaOrderError')
  })
})

describe('prepayments and bills', () => {
  it('are booked, taken back and told by their ids', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid, due: sum } = await orderOf()
    expect(done(await call('AddPrepayOrder', { orderGuid, amount: sum }))).toEqual({})
    const unpaid = async () => done(await call('GetOrderList')).orders[0].unpaid
    expect(await unpaid()).toBe(0)
    const { appliedPayments } = done(await call('GetOrder', { orderGuid })).order
    const removed = done(await call('RemovePrepayOrder', { orderGuid }))
    expect(removed).toEqual({ deletedIds: [appliedPayments[0].guid] })
    expect(await unpaid()).toBe(sum)
    expect(done(await call('RemovePrepayOrder', { orderGuid }))).toEqual({ deletedIds: [] })
  })

  it('a bill is printed and taken back', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid } = await orderOf()
    const printed = async () => done(await call('GetOrderState', { orderGuid })).order.status.isBillPrinted
    await call('PrintBill', { orderGuid })
    expect(await printed()).toBe(true)
    await call('UndoBill', { orderGuid })
    expect(await printed()).toBe(false)
    expect(refusal(await call('UndoBill', { orderGuid }))).toBeDefined()
  })

  it('are no more taken back, nor told of, once a receipt has used them up', async () => {
    const { call, domain, orderOf } = whiteServer()
    const { orderGuid } = await orderOf()
    const { checkout, orders } = domain
    const key = { guid: orderGuid }
    const [dish] = orders.get(key).packages[0]?.dishes ?? []
    orders.savePackage(key, {
      lines: [{ dish: { id: dish?.dishId ?? 0 }, quantity: Quantity.one, seat: 1 }],
      prepayments: [{ currency: { code: 1 }, amount: dish?.amount ?? Money.zero, seat: 1 }],
    })
    checkout.pay(key, { payments: [], bySeats: { seat: 1 } })
    expect(done(await call('RemovePrepayOrder', { orderGuid }))).toEqual({ deletedIds: [] })
    await call('AddPrepayOrder', { orderGuid, amount: 1 })
    expect(done(await call('RemovePrepayOrder', { orderGuid })).deletedIds).toHaveLength(1)
  })

  it('stay when the deletion is refused, where the restaurant allows it', async () => {
    const { call, domain, orderOf } = whiteServer({ whiteServer: { deletePaidOrders: true } })
    const { orderGuid, due } = await orderOf()
    await call('AddPrepayOrder', { orderGuid, amount: due })
    await call('PrintBill', { orderGuid })
    const before = domain.orders.get({ guid: orderGuid })
    expect(refusal(await call('CancelOrder', { orderGuid, cashStationId: 4711 }))).toBeDefined()
    expect(domain.orders.get({ guid: orderGuid })).toBe(before)
  })

  it('make an order undeletable, unless the restaurant allows it', async () => {
    for (const deletePaidOrders of [false, true]) {
      const { call, orderOf } = whiteServer({ whiteServer: { deletePaidOrders } })
      const { orderGuid, due } = await orderOf()
      await call('AddPrepayOrder', { orderGuid, amount: due })
      await call('PrintBill', { orderGuid })
      const answer = await call('CancelOrder', { orderGuid })
      if (deletePaidOrders) expect(done(answer)).toEqual({ status: 'Canceled' })
      else expect(refusal(answer)?.code).toBe('WsaOrderError')
    }
  })
})

describe('GetOrderList', () => {
  it('shows closed orders and other tables only where that is permitted', async () => {
    const { call, orderOf } = whiteServer()
    const { orderGuid } = await orderOf()
    await orderOf()
    await call('CancelOrder', { orderGuid })
    expect(done(await call('GetOrderList')).orders).toHaveLength(1)
    expect(done(await call('GetOrderList', { withClosed: true })).orders).toHaveLength(2)
    for (const setting of ['orderList', 'orderListOfAllTables', 'orderListWithClosed']) {
      const strict = whiteServer({ whiteServer: { [setting]: false } })
      const answer = await strict.call('GetOrderList', { withClosed: true })
      expect(refusal(answer)?.desc).toContain(`whiteServer.${setting}`)
    }
  })
})

describe('the agent', () => {
  it('is told of by GetAgentList, GetRestaurantAgents, GetAgentInfo and IsMainSystemAvailable', async () => {
    const { send, call, domain } = whiteServer()
    const list = async () => JSON.parse(String((await send('{"taskType":"GetAgentList"}')).body))
    expect((await list()).taskResponse.agents).toMatchObject([
      { objectId: objects.production, isOnline: true },
    ])
    expect(done(await call('GetRestaurantAgents'))).toMatchObject([{ version: '2.10.8.9', isOnline: true }])
    expect(done(await call('GetRestaurantSystems'))).toContainEqual({ name: 'RK7SRV', type: 'RKRef' })
    expect(done(await call('GetAgentInfo')).version).toBe('2.10.8.9')
    const available = async (systemType: string) =>
      done(await call('IsMainSystemAvailable', { systemType })).isAvailable
    expect([await available('RKMid'), await available('Sql')]).toEqual([true, false])
    domain.agent.setOnline(false)
    expect(await available('RKMid')).toBe(false)
    expect((await list()).taskResponse.agents).toMatchObject([{ isOnline: false }])
  })

  it('is hidden from an aggregator without a licence, and service methods from everybody', async () => {
    const { call } = whiteServer({ whiteServer: { aggregatorLicence: false } })
    expect(refusal(await call('GetAgentList'))).toEqual({ code: 'AuthFailed' })
    expect(refusal(await whiteServer().call('ServiceServerBenchmark'))).toEqual({ code: 'AuthFailed' })
  })

  it('that is too old does not know newer tasks', async () => {
    const { call } = whiteServer({ whiteServer: { agentBuild: '2.8.5.9' } })
    expect(refusal(await call('GetOrderList'))).toMatchObject({
      code: 'WsaCommandNotSupported',
      desc: expect.stringContaining('2.8.5.10'),
    })
    expect(refusal(await call('GetTableList'))?.code).toBe('WsaCommandNotSupported')
    expect(refusal(await call('GetVoidReasons'))).toBeUndefined()
    const first = whiteServer({ whiteServer: { agentVersion: 1 } })
    expect(refusal(await first.call('GetVoidReasons'))?.code).toBe('WsaCommandNotSupported')
  })

  it('without a menu creates no orders', async () => {
    const { call, plainDish } = whiteServer({ whiteServer: { menuKnown: false } })
    const products = [{ id: plainDish().item.id, quantity: 1 }]
    expect(refusal(await call('CreateOrder', { order: { products } }))?.code).toBe(
      'WsaOrderMenuIsUnknownError',
    )
  })
})

describe('the cashier', () => {
  const create = (cashier: string, more: object = {}) => {
    const simulated = whiteServer({ whiteServer: { cashier, ...more } })
    const products = [{ id: simulated.plainDish().item.id, quantity: 1 }]
    const order = (options: object = {}) => simulated.call('CreateOrder', { order: { products } }, options)
    return { ...simulated, order }
  }

  it('may refuse, and the form may fail', async () => {
    expect(refusal(await create('refuses').order())?.code).toBe('WsaOrderCanceledOnKass')
    expect(refusal(await create('form fails').order())?.code).toBe('WsaOrderCreationCancelled')
    expect(done(await create('confirms').order()).order.status.value).toBe('Created')
  })

  it('who ignores an order lets it wait; then the setting decides', async () => {
    const created = create('ignores')
    await created.call('GetMenu')
    const waiting = created.order()
    await created.timeline.advance(61)
    expect(done(await waiting).order.status.value).toBe('Created')
    const ignored = create('ignores', { confirmIfIgnored: false })
    const { taskGuid } = (await ignored.order({ mode: 'async' })).responseCommon as { taskGuid: string }
    const answer = () => ignored.call('GetTaskResponse', { taskGuid })
    await ignored.timeline.advance(30)
    expect((await answer()).responseCommon).toEqual({ asyncCode: 'NoOperations' })
    await ignored.timeline.advance(31)
    expect(refusal(await answer())?.code).toBe('WsaOrderIgnoredOnPos')
  })

  it('who takes longer than the timeout leaves the caller with Timeout', async () => {
    const { call, order, timeline } = create('ignores')
    await call('GetMenu')
    const waiting = order({ timeout: 10, token: tokens.production })
    await timeline.advance(11)
    expect(refusal(await waiting)?.code).toBe('Timeout')
  })
})
