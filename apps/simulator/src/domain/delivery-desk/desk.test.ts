import { describe, expect, it } from 'vitest'
import { testDelivery } from '../../../test/delivery.ts'
import { portions, rubles } from '../../../test/till.ts'
import type { DeliveryOrderInput, DeliveryStatusId } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { DeskError } from './desk-error.ts'

const source = 'simulated-site-1'
const other = 'simulated-apps-2'
const roubles = '{16D72549-14D8-4F31-9E2A-0A833D4F5EED}'

type Sim = ReturnType<typeof testDelivery>

function input(sim: Sim, changes: Partial<DeliveryOrderInput> = {}): DeliveryOrderInput {
  return {
    sourceId: source,
    comment: '',
    persons: 1,
    lines: [{ id: sim.dish(401).id, quantity: portions(2), ingredients: [] }],
    expeditionType: 'pickup',
    soonest: true,
    paymentTypeId: 'card',
    ...changes,
  }
}

const pay = (sim: Sim, orderId: string, amount: number, code = roubles) =>
  sim.desk.pay(orderId, source, [{ code, amount: rubles(amount), paidAt: sim.world.clock.now(), name: '' }])

/** An order brought to a status by the people who do it. */
async function orderIn(
  sim: Sim,
  status: DeliveryStatusId | 'paid',
  expeditionType: 'delivery' | 'pickup' = 'pickup',
) {
  const courier = {
    expeditionType,
    restaurantId: sim.desk.setUp.establishments[0]?.id ?? '',
    guest: { phone: '70000000001', firstName: '', lastName: '', email: null },
    address: { cityName: 'Port', street: 'Quay street', houseNumber: '1' },
  } as const
  const { orderId } = sim.desk.create(input(sim, expeditionType === 'delivery' ? courier : {}))
  const due = () => Number(sim.desk.get(orderId, source).amount) / 100
  if (status === 1) return orderId
  sim.desk.confirm(orderId)
  if (status === 2) return orderId
  sim.desk.take(orderId)
  if (status === 3) return orderId
  await sim.desk.transfer(orderId)
  if (status === 12) await sim.desk.reject(orderId, source, { id: sim.desk.reasons()[0]?.id ?? '', text: '' })
  else if (status === 'paid' || status === 11) await pay(sim, orderId, due())
  if (status === 11) await sim.desk.complete(orderId, source)
  if (typeof status === 'number' && ![4, 11, 12].includes(status)) sim.desk.setStatus(orderId, status)
  return orderId
}

const byHand = { delivery: { confirmation: 'none', acceptance: 'manual', transfer: 'manual' } } as const

describe('the way of an order to the till', () => {
  it('goes by itself: taken at once, at the till two seconds later', async () => {
    const sim = testDelivery()
    const { orderId } = sim.desk.create(input(sim))
    expect(sim.desk.get(orderId, source).statusId).toBe(3)
    await sim.timeline.advance(1.9)
    expect(sim.desk.get(orderId, source).statusId).toBe(3)
    await sim.timeline.advance(0.2)
    const order = sim.desk.get(orderId, source)
    expect(order.statusId).toBe(4)
    const till = sim.domain.orders.get({ guid: order.tillOrderGuid ?? '' })
    expect(till.name).toMatch(/^1\.\d+$/)
    expect(sim.domain.orders.sums(till).orderSum).toBe(order.amount)
    expect(till).toMatchObject({ persistentComment: `Delivery ${orderId}`, guestCount: 1, typeId: 3 })
  })

  it('waits for the operator where nothing is confirmed by itself, then goes on', async () => {
    const sim = testDelivery({ delivery: { confirmation: 'none' } })
    const { orderId } = sim.desk.create(input(sim))
    await sim.timeline.advance(60)
    expect(sim.desk.get(orderId, source).statusId).toBe(1)
    expect(sim.desk.confirm(orderId).statusId).toBe(3)
    await sim.timeline.advance(0)
    expect(sim.desk.get(orderId, source).statusId).toBe(4)
  })

  it('confirms small orders only, by the rule', () => {
    const sim = testDelivery({
      delivery: { confirmation: 'rules', confirmationMaxAmount: 1500, acceptance: 'manual' },
    })
    const small = sim.desk.create(input(sim))
    const large = sim.desk.create(
      input(sim, { lines: [{ id: sim.dish(401).id, quantity: portions(20), ingredients: [] }] }),
    )
    expect([small.statusId, large.statusId]).toEqual([2, 1])
  })

  it('is taken after some minutes by the timer', async () => {
    const sim = testDelivery({ delivery: { acceptance: 'timer', acceptanceMinutes: 5 } })
    const { orderId } = sim.desk.create(input(sim))
    await sim.timeline.advance(299)
    expect(sim.desk.get(orderId, source).statusId).toBe(2)
    await sim.timeline.advance(1)
    expect(sim.desk.get(orderId, source).statusId).toBe(4)
  })

  it('leaves out what the scheme of the corporation lacks', async () => {
    const sim = testDelivery({ delivery: { scheme: [] } })
    const { orderId } = sim.desk.create(input(sim))
    expect(sim.desk.get(orderId, source).statusId).toBe(1)
    await sim.timeline.advance(2)
    expect(sim.desk.get(orderId, source).statusId).toBe(4)
  })

  it('goes step by step by hand, and no step is left out or done twice', async () => {
    const sim = testDelivery(byHand)
    const { orderId } = sim.desk.create(input(sim))
    await expect(sim.desk.transfer(orderId)).rejects.toThrow('has to reach 3')
    sim.desk.confirm(orderId)
    expect(() => sim.desk.confirm(orderId)).toThrow(DeskError)
    sim.desk.take(orderId)
    await sim.desk.transfer(orderId)
    await expect(sim.desk.transfer(orderId)).rejects.toThrow('cannot be transferred')
    expect(sim.domain.orders.list()).toHaveLength(1)
  })

  it('goes through the kitchen to the courier, forwards only', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4, 'delivery')
    for (const status of [5, 6, 7, 8, 9, 10, 13] as const)
      expect(sim.desk.setStatus(orderId, status).statusId).toBe(status)
    expect(sim.desk.get(orderId, source).courier?.name).toBe('Courier')
    expect(() => sim.desk.setStatus(orderId, 5)).toThrow(DeskError)
  })

  it('has no courier for pickup', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    expect(() => sim.desk.setStatus(orderId, 9)).toThrow('cannot be transferred')
  })

  it('can be ended by the restaurant', async () => {
    const sim = testDelivery(byHand)
    const paid = await orderIn(sim, 'paid')
    expect(sim.desk.setStatus(paid, 11)).toMatchObject({ statusId: 11, paymentStatus: 'paid' })
    const fresh = await orderIn(sim, 4)
    expect(sim.desk.setStatus(fresh, 12).statusId).toBe(12)
    const [, second] = sim.domain.orders.list()
    expect(second?.deleted).toBe(true)
  })

  it.each([
    ['reject', 'orderRejectedAtTill'],
    ['ignore', 'orderIgnoredAtTill'],
    ['unavailable', 'tillUnavailable'],
  ])(
    'stays where it is and asks for attention when the till does not take it (%s)',
    async (tillAnswer, key) => {
      const sim = testDelivery({ delivery: { tillAnswer, transfer: 'manual' } })
      const { orderId } = sim.desk.create(input(sim))
      await expect(sim.desk.transfer(orderId)).rejects.toMatchObject({ key })
      expect(sim.desk.get(orderId, source)).toMatchObject({ statusId: 3, needsAttention: true })
      sim.configure({ delivery: { tillAnswer: 'ok' } })
      expect(await sim.desk.transfer(orderId)).toMatchObject({ statusId: 4, needsAttention: false })
    },
  )

  it('waits 120 seconds for a silent agent, and holds up no other work meanwhile', async () => {
    const sim = testDelivery()
    sim.domain.agent.setOnline(false)
    const { orderId } = sim.desk.create(input(sim))
    await sim.timeline.advance(100)
    expect(sim.desk.get(orderId, source)).toMatchObject({ statusId: 3, needsAttention: false })
    await sim.timeline.advance(60)
    expect(sim.desk.get(orderId, source)).toMatchObject({ statusId: 3, needsAttention: true })
    sim.domain.agent.setOnline(true)
    await sim.desk.transfer(orderId)
    expect(sim.domain.orders.list()).toHaveLength(1)
  })

  it('does not reach the till any more once it was cancelled on the way', async () => {
    const sim = testDelivery()
    sim.domain.agent.setOnline(false)
    const { orderId } = sim.desk.create(input(sim))
    await sim.timeline.advance(10)
    await sim.desk.reject(orderId, source, { id: sim.desk.reasons()[0]?.id ?? '', text: '' })
    sim.domain.agent.setOnline(true)
    await sim.timeline.advance(10)
    expect(sim.desk.get(orderId, source)).toMatchObject({ statusId: 12, needsAttention: false })
    expect(sim.domain.orders.list()).toEqual([])
  })

  it('leaves nothing at the till when the till cannot fill the order', async () => {
    const sim = testDelivery({ delivery: { transfer: 'manual' } })
    const { orderId } = sim.desk.create(input(sim))
    sim.domain.menu.setStock([{ dish: { code: 401 }, prohibited: true }], { code: 4 }, { code: 1 })
    await expect(sim.desk.transfer(orderId)).rejects.toMatchObject({ key: 'dishStopped' })
    expect(sim.domain.orders.list()).toEqual([])
    sim.domain.menu.setStock([{ dish: { code: 401 } }], { code: 4 }, { code: 1 })
    expect((await sim.desk.transfer(orderId)).statusId).toBe(4)
  })
})

describe('what fails in which state', () => {
  type Cell =
    | 'goes'
    | 'order_not_found'
    | 'err_unprocessable_entity'
    | 'notFullyPaid'
    | 'paymentTooSmall'
    | 'overpaid'
    | 'orderNotAtTill'
  type Column = 'before the till' | 'unpaid' | 'paid' | 'completed' | 'cancelled' | 'of another'
  const statuses: Record<Exclude<Column, 'of another'>, readonly (DeliveryStatusId | 'paid')[]> = {
    'before the till': [1, 2, 3],
    unpaid: [4, 5, 6, 7, 8, 9, 10, 13],
    paid: ['paid'],
    completed: [11],
    cancelled: [12],
  }
  const final = 'err_unprocessable_entity'
  const table: Record<string, Record<Column, Cell>> = {
    get: {
      'before the till': 'goes',
      unpaid: 'goes',
      paid: 'goes',
      completed: 'goes',
      cancelled: 'goes',
      'of another': 'order_not_found',
    },
    change: {
      'before the till': 'goes',
      unpaid: 'goes',
      paid: final,
      completed: final,
      cancelled: final,
      'of another': 'order_not_found',
    },
    reject: {
      'before the till': 'goes',
      unpaid: 'goes',
      paid: 'goes',
      completed: final,
      cancelled: final,
      'of another': 'order_not_found',
    },
    'pay enough': {
      'before the till': 'orderNotAtTill',
      unpaid: 'goes',
      paid: 'overpaid',
      completed: final,
      cancelled: final,
      'of another': 'order_not_found',
    },
    'pay short': {
      'before the till': 'orderNotAtTill',
      unpaid: 'paymentTooSmall',
      paid: 'overpaid',
      completed: final,
      cancelled: final,
      'of another': 'order_not_found',
    },
    complete: {
      'before the till': 'notFullyPaid',
      unpaid: 'notFullyPaid',
      paid: 'goes',
      completed: final,
      cancelled: final,
      'of another': 'order_not_found',
    },
  }
  const calls: Record<string, (sim: Sim, orderId: string, who: string) => unknown> = {
    get: (sim, orderId, who) => sim.desk.get(orderId, who),
    change: (sim, orderId, who) => sim.desk.change(orderId, who, { comment: 'ring twice' }),
    reject: (sim, orderId, who) =>
      sim.desk.reject(orderId, who, { id: sim.desk.reasons()[0]?.id ?? '', text: '' }),
    'pay enough': (sim, orderId, who) => payAs(sim, orderId, who, 1),
    'pay short': (sim, orderId, who) => payAs(sim, orderId, who, 0.5),
    complete: (sim, orderId, who) => sim.desk.complete(orderId, who),
  }
  const payAs = (sim: Sim, orderId: string, who: string, share: number) => {
    const amount = sim.desk.all().find((order) => order.orderId === orderId)?.amount ?? 0
    const payment = { code: roubles, amount: rubles(Math.round(amount * share) / 100), paidAt: 0, name: '' }
    return sim.desk.pay(orderId, who, [payment])
  }
  const outcome = async (call: () => unknown): Promise<string> => {
    try {
      await call()
      return 'goes'
    } catch (error) {
      if (error instanceof DeskError) return error.code
      return error instanceof DomainError ? error.key : String(error)
    }
  }

  const cells = Object.entries(table).flatMap(([call, row]) =>
    Object.entries(row).flatMap(([column, cell]) =>
      (statuses[column as keyof typeof statuses] ?? [4]).map(
        (status) => [call, column, status, cell] as const,
      ),
    ),
  )
  it.each(cells)('%s, %s (status %s): %s', async (call, column, status, cell) => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, status, 'delivery')
    const before = structuredClone(sim.desk.all())
    const who = column === 'of another' ? other : source
    expect(await outcome(() => calls[call]?.(sim, orderId, who))).toBe(cell)
    if (cell !== 'goes') expect(sim.desk.all()).toEqual(before)
  })

  it('knows no order of another number, whatever the number reads like', () => {
    const sim = testDelivery()
    for (const orderId of ['999', '', '__proto__', 'constructor'])
      expect(() => sim.desk.get(orderId, source)).toThrow('Order is not found')
  })
})

describe('paying', () => {
  it('pays at the till and in Delivery, and completing closes both', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    const { amount, tillOrderGuid = '' } = sim.desk.get(orderId, source)
    await sim.desk.pay(orderId, source, [
      { code: '16d72549-14d8-4f31-9e2a-0a833d4f5eed', amount: rubles(100), paidAt: 1, name: '' },
      { code: roubles, amount: rubles(Number(amount) / 100 - 100), paidAt: 2, name: 'Roubles' },
    ])
    const till = () => sim.domain.orders.get({ guid: tillOrderGuid })
    expect(sim.domain.orders.sums(till())).toMatchObject({ unpaidSum: 0, prepaySum: amount })
    expect(sim.desk.get(orderId, source)).toMatchObject({
      statusId: 4,
      paymentStatus: 'paid',
      payments: [{}, {}],
    })
    const done = await sim.desk.complete(orderId, source)
    expect(done).toMatchObject({ statusId: 11, completedAt: sim.world.clock.now() })
    expect(till()).toMatchObject({ finished: true, paid: true, deleted: false })
  })

  it('refuses too little, too much and nonsense without keeping any of it', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    const due = Number(sim.desk.get(orderId, source).amount) / 100
    const before = structuredClone(sim.world.store.state.domain.orders)
    for (const [amount, key] of [
      [due - 0.01, 'paymentTooSmall'],
      [due + 0.01, 'overpaid'],
      [0, 'paymentTooSmall'],
    ] as const) {
      await expect(pay(sim, orderId, amount)).rejects.toMatchObject({ key })
    }
    await expect(pay(sim, orderId, due, '{00000000-0000-0000-0000-000000000000}')).rejects.toMatchObject({
      key: 'paymentTooSmall',
    })
    await expect(
      sim.desk.pay(orderId, source, [
        { code: roubles, amount: rubles(due + 100), paidAt: 0, name: '' },
        { code: roubles, amount: rubles(-100), paidAt: 0, name: '' },
      ]),
    ).rejects.toMatchObject({ key: 'paymentNegative' })
    sim.configure({ delivery: { strictCurrency: true } })
    await expect(pay(sim, orderId, due, 'nonsense')).rejects.toMatchObject({ key: 'itemNotFound' })
    expect(sim.world.store.state.domain.orders).toEqual(before)
    expect(sim.desk.get(orderId, source).paymentStatus).toBe('notPaid')
  })

  it('takes 0 for the whole sum where the setting says so', async () => {
    const sim = testDelivery({ delivery: { ...byHand.delivery, zeroAmount: 'whole' } })
    const orderId = await orderIn(sim, 4)
    const order = await pay(sim, orderId, 0)
    expect(order.payments[0]?.amount).toBe(order.amount)
  })

  it('asks for the fee of the delivery too where the till does not know of it', async () => {
    const sim = testDelivery({ delivery: { ...byHand.delivery, deliveryAmount: 150, feeDishCode: 0 } })
    const orderId = await orderIn(sim, 4, 'delivery')
    const { amount, deliveryAmount, tillOrderGuid = '' } = sim.desk.get(orderId, source)
    expect(deliveryAmount).toBe(rubles(150))
    await expect(pay(sim, orderId, Number(amount) / 100)).rejects.toMatchObject({ key: 'paymentTooSmall' })
    await pay(sim, orderId, Number(amount) / 100 + 150)
    const till = sim.domain.orders.get({ guid: tillOrderGuid })
    expect(sim.domain.orders.sums(till)).toMatchObject({ unpaidSum: 0, prepaySum: amount })
    expect((await sim.desk.complete(orderId, source)).statusId).toBe(11)
  })

  it('gives the money back before a paid order is deleted at the till', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 'paid')
    const { tillOrderGuid = '' } = sim.desk.get(orderId, source)
    const rejected = await sim.desk.reject(orderId, source, { id: sim.desk.reasons()[0]?.id ?? '', text: '' })
    expect(rejected).toMatchObject({ statusId: 12, paymentStatus: 'notPaid', payments: [] })
    expect(sim.domain.orders.get({ guid: tillOrderGuid }).deleted).toBe(true)
  })

  it('is refused by a locked order at the till', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    const { tillOrderGuid = '', amount } = sim.desk.get(orderId, source)
    sim.domain.orders.lock({ guid: tillOrderGuid }, { guid: 'waiter', until: sim.world.clock.now() + 60_000 })
    await expect(pay(sim, orderId, Number(amount) / 100)).rejects.toMatchObject({ key: 'orderLocked' })
    expect(sim.desk.get(orderId, source).paymentStatus).toBe('notPaid')
  })

  it('fails after 120 seconds while the agent is off line', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    sim.domain.agent.setOnline(false)
    const paying = pay(sim, orderId, 1).catch((error: unknown) => error)
    await sim.timeline.advance(121)
    expect(await paying).toMatchObject({ key: 'agentTimeout' })
  })
})

describe('what happens at the till', () => {
  it('closing shows in Delivery, with the money of the till', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    const { tillOrderGuid = '', amount } = sim.desk.get(orderId, source)
    sim.domain.checkout.pay({ guid: tillOrderGuid }, { payments: [{ currency: { code: 2 }, amount }] })
    expect(sim.desk.get(orderId, source)).toMatchObject({
      statusId: 11,
      paymentStatus: 'paid',
      payments: [{ amount }],
    })
  })

  it('deleting shows in Delivery, also under new GUIDs', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    const { tillOrderGuid = '' } = sim.desk.get(orderId, source)
    sim.domain.orders.void({ guid: tillOrderGuid }, { changeGuids: true })
    expect(sim.desk.list(source)[0]).toMatchObject({ statusId: 12, rejection: { text: '' } })
    await expect(sim.desk.complete(orderId, source)).rejects.toThrow('FINAL 12')
  })

  it('changed dishes show in Delivery', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    const { tillOrderGuid = '', amount } = sim.desk.get(orderId, source)
    const tea = sim.dish(843)
    sim.domain.orders.savePackage(
      { guid: tillOrderGuid },
      { lines: [{ dish: { id: tea.item.id }, quantity: portions(1) }] },
    )
    const order = sim.desk.get(orderId, source)
    expect(order.lines.map(({ id }) => id)).toEqual([sim.dish(401).id, tea.id])
    expect(order.amount).toBe(Number(amount) + Number(tea.price))
    await pay(sim, orderId, Number(order.amount) / 100)
    expect((await sim.desk.complete(orderId, source)).statusId).toBe(11)
  })

  it('shows only with the next look at the till where the setting has a delay', async () => {
    const sim = testDelivery({ delivery: { ...byHand.delivery, backSyncSeconds: 300 } })
    const orderId = await orderIn(sim, 4)
    const { tillOrderGuid = '', amount } = sim.desk.get(orderId, source)
    await sim.timeline.advance(200)
    sim.domain.checkout.pay({ guid: tillOrderGuid }, { payments: [{ currency: { code: 1 }, amount }] })
    await sim.timeline.advance(99)
    expect(sim.desk.get(orderId, source).statusId).toBe(4)
    await sim.timeline.advance(1)
    expect(sim.desk.get(orderId, source).statusId).toBe(11)
  })
})

describe('the contents of an order', () => {
  it('name dishes by id of Delivery, or by id, code or GUID of the till', () => {
    const sim = testDelivery()
    const { id, item } = sim.dish(401)
    const keys = [
      { id },
      { id: id.toUpperCase() },
      { externalId: String(item.id) },
      { externalId: '401' },
      { externalId: item.guid },
      { externalId: item.guid.slice(1, -1).toLowerCase() },
    ]
    const lines = keys.map((key) => ({ ...key, quantity: portions(1), ingredients: [] }))
    const order = sim.desk.create(input(sim, { lines }))
    expect(order.lines.map((line) => line.dishId)).toEqual(keys.map(() => item.id))
  })

  it('are modifiers of a dish and components of a combo, priced as at the till', async () => {
    const sim = testDelivery()
    const pizza = sim.dish(501)
    const lunch = sim.dish(901)
    const pick = (product: typeof pizza, group: number, index: number, count = 1) => {
      const found = product.scheme?.groups[group]?.ingredients[index]
      return { id: found?.id ?? '', quantity: portions(count), ingredients: [] }
    }
    const order = sim.desk.create(
      input(sim, {
        lines: [
          { id: pizza.id, quantity: portions(2), ingredients: [pick(pizza, 0, 1), pick(pizza, 1, 3, 2)] },
          {
            id: lunch.id,
            quantity: portions(3),
            ingredients: [pick(lunch, 0, 2), pick(lunch, 1, 0), pick(lunch, 2, 2)],
          },
        ],
      }),
    )
    // (480 + 50 + 2 × 65.50) × 2 + (450 + 40 + 90 + 50) × 3
    expect(order.amount).toBe(rubles(1322 + 1890))
    await sim.timeline.advance(3)
    const moved = sim.desk.get(order.orderId, source)
    const till = sim.domain.orders.get({ guid: moved.tillOrderGuid ?? '' })
    expect(sim.domain.orders.sums(till).orderSum).toBe(order.amount)
    expect(moved.lines).toEqual(order.lines)
  })

  const bad: [string, (sim: Sim) => Partial<DeliveryOrderInput>, string][] = [
    ['no dishes', () => ({ lines: [] }), 'Select dishes from the menu'],
    [
      'a dish without a key',
      () => ({ lines: [{ quantity: portions(1), ingredients: [] }] }),
      'The dish was not found in the menu',
    ],
    [
      'an unknown dish',
      () => ({ lines: [{ id: 'x-1', name: 'Dodo pie', quantity: portions(1), ingredients: [] }] }),
      'x-1 Dodo pie Dish not found',
    ],
    [
      'no portions',
      (sim) => ({ lines: [{ id: sim.dish(401).id, quantity: portions(0), ingredients: [] }] }),
      'The number of dishes should be greater than 0',
    ],
    [
      'a wrong price',
      (sim) => ({
        lines: [{ id: sim.dish(401).id, price: rubles(1), quantity: portions(1), ingredients: [] }],
      }),
      'The price listed for the dish',
    ],
    [
      'ingredients of a plain dish',
      (sim) => ({
        lines: [
          {
            id: sim.dish(843).id,
            quantity: portions(1),
            ingredients: [{ id: 'i', quantity: portions(1), ingredients: [] }],
          },
        ],
      }),
      'should not have ingredients',
    ],
    [
      'an unknown ingredient',
      (sim) => ({
        lines: [
          {
            id: sim.dish(501).id,
            quantity: portions(1),
            ingredients: [{ id: 'i-1', name: 'Gold', quantity: portions(1), ingredients: [] }],
          },
        ],
      }),
      'There is no ingredient i-1 Gold in the menu',
    ],
    [
      'an ingredient of another dish',
      (sim) => ({
        lines: [
          {
            externalId: '501',
            quantity: portions(1),
            ingredients: [
              {
                id: sim.dish(406).scheme?.groups[0]?.ingredients[0]?.id ?? '',
                quantity: portions(1),
                ingredients: [],
              },
            ],
          },
        ],
      }),
      'The incorrect ingredient',
    ],
    [
      'a missing ingredient',
      (sim) => ({ lines: [{ id: sim.dish(406).id, quantity: portions(1), ingredients: [] }] }),
      'Set the ingredients for the dish',
    ],
    [
      'too many ingredients',
      (sim) => ({
        lines: [
          {
            externalId: '406',
            quantity: portions(1),
            ingredients: [
              {
                id: sim.dish(406).scheme?.groups[0]?.ingredients[0]?.id ?? '',
                quantity: portions(2),
                ingredients: [],
              },
            ],
          },
        ],
      }),
      'The number of ingredients for 406 should not be greater than 1',
    ],
    [
      'a wrong price of an ingredient',
      (sim) => ({
        lines: [
          {
            externalId: '406',
            quantity: portions(1),
            ingredients: [
              {
                id: sim.dish(406).scheme?.groups[0]?.ingredients[0]?.id ?? '',
                price: rubles(5),
                quantity: portions(1),
                ingredients: [],
              },
            ],
          },
        ],
      }),
      'The price listed for the ingredient',
    ],
    [
      'more than a till can hold',
      (sim) => ({ lines: [{ id: sim.dish(401).id, quantity: portions(9e11), ingredients: [] }] }),
      'Specify the value',
    ],
    ['no time', () => ({ soonest: false }), 'Select the time to receive your order'],
    [
      'a time gone by',
      (sim) => ({ soonest: false, expectedAt: sim.world.clock.now() - 1 }),
      'shorter than possible',
    ],
    [
      'a phone that is none',
      () => ({ guest: { phone: 'call me', firstName: '', lastName: '', email: null } }),
      'not a valid phone number',
    ],
  ]
  it.each(bad)('are refused with %s', (_, changes, text) => {
    const sim = testDelivery()
    const create = () => sim.desk.create(input(sim, changes(sim)))
    expect(create).toThrow(text)
    expect(create).toThrow(expect.objectContaining({ code: 'order_validation' }))
    expect(sim.desk.all()).toEqual([])
  })

  it.each([
    [{ restaurantId: '' }, 'Incorrect establishment specified'],
    [{ guest: { phone: ' ', firstName: '', lastName: '', email: null } }, 'Please provide your phone number'],
    [{ address: undefined }, 'Please provide the address for receiving your order'],
    [{ address: { street: 'Quay street', houseNumber: '1' } }, 'Specify the city'],
    [{ address: { cityName: 'Port', houseNumber: '1' } }, 'Specify the street'],
    [
      { address: { cityName: 'Port', street: 'Quay street', houseNumber: ' ' } },
      'Please indicate the house number',
    ],
  ])('by courier need more: %j', (changes, text) => {
    const sim = testDelivery()
    const whole = {
      expeditionType: 'delivery',
      restaurantId: sim.desk.setUp.establishments[0]?.id ?? '',
      guest: { phone: '70000000001', firstName: '', lastName: '', email: null },
      address: { cityName: 'Port', street: 'Quay street', houseNumber: '1' },
    } as const
    const { address, ...rest } = { ...whole, ...changes }
    expect(() => sim.desk.create(input(sim, { ...rest, ...(address && { address }) }))).toThrow(text)
    expect(sim.desk.create(input(sim, whole)).orderId).toBe('101')
  })

  it('may have any price where prices are not checked, and the till follows', async () => {
    const sim = testDelivery({ delivery: { checkContentsAndPrice: false } })
    const order = sim.desk.create(
      input(sim, {
        lines: [{ id: sim.dish(401).id, price: rubles(1), quantity: portions(2), ingredients: [] }],
      }),
    )
    await sim.timeline.advance(3)
    const { tillOrderGuid = '' } = sim.desk.get(order.orderId, source)
    expect(order.amount).toBe(rubles(2))
    expect(sim.domain.orders.sums(sim.domain.orders.get({ guid: tillOrderGuid })).orderSum).toBe(rubles(2))
  })

  it('cannot hold what is stopped or has run out', () => {
    const sim = testDelivery({ delivery: { stopListSeconds: 0 } })
    const stop = (entry: { quantity?: ReturnType<typeof portions>; prohibited?: boolean }) =>
      sim.domain.menu.setStock([{ dish: { code: 401 }, ...entry }], { code: 4 }, { code: 1 })
    stop({ prohibited: true })
    expect(() => sim.desk.create(input(sim))).toThrow('is in the stop-list')
    stop({ quantity: portions(1) })
    expect(() => sim.desk.create(input(sim))).toThrow('is in the stop-list')
    stop({ quantity: portions(2) })
    expect(sim.desk.create(input(sim)).statusId).toBe(3)
  })
})

describe('changing an order', () => {
  it('replaces dishes at the till too', async () => {
    const sim = testDelivery(byHand)
    const orderId = await orderIn(sim, 4)
    const lines = [{ id: sim.dish(843).id, quantity: portions(3), ingredients: [] }]
    const changed = await sim.desk.change(orderId, source, { lines, comment: 'no ice' })
    const till = sim.domain.orders.get({ guid: changed.tillOrderGuid ?? '' })
    expect(sim.domain.orders.sums(till).orderSum).toBe(changed.amount)
    expect(changed).toMatchObject({ comment: 'no ice', amount: Number(sim.dish(843).price) * 3 })
    expect(sim.desk.get(orderId, source).lines).toEqual(changed.lines)
  })

  it('checks what is changed, and everything when the way of getting it changes', async () => {
    const sim = testDelivery(byHand)
    const { orderId } = sim.desk.create(input(sim))
    const change = (changes: Parameters<Sim['desk']['change']>[2]) =>
      sim.desk.change(orderId, source, changes)
    await expect(change({ expeditionType: 'delivery' })).rejects.toThrow('Please provide your phone number')
    await expect(change({ lines: [] })).rejects.toThrow('An empty dishList order cannot be created.')
    await expect(change({ restaurantId: 'nowhere' })).rejects.toMatchObject({ code: 'restaurant_not_found' })
    await expect(change({ persons: 5 })).resolves.toMatchObject({ persons: 5 })
    sim.configure({ delivery: { orderModification: false } })
    await expect(change({ persons: 6 })).rejects.toMatchObject({ code: 'err_unprocessable_entity' })
  })
})

describe('the reasons of a cancellation', () => {
  it('are needed where they are switched on', async () => {
    const sim = testDelivery(byHand)
    const { orderId } = sim.desk.create(input(sim))
    const text = sim.desk.reasons().find(({ type }) => type === 'text')?.id ?? ''
    const reject = (id: string, words = '') => sim.desk.reject(orderId, source, { id, text: words })
    await expect(reject('')).rejects.toMatchObject({ code: 'err_parse_request' })
    await expect(reject('no-such')).rejects.toMatchObject({ code: 'rejection_reason_not_found' })
    await expect(reject(text)).rejects.toMatchObject({ code: 'err_parse_request' })
    await expect(reject(text, 'flood')).resolves.toMatchObject({
      rejection: { reasonId: text, text: 'flood' },
    })
  })

  it('are not asked for where they are switched off', async () => {
    const sim = testDelivery({ delivery: { ...byHand.delivery, rejectionReasons: false } })
    const { orderId } = sim.desk.create(input(sim))
    await expect(sim.desk.reject(orderId, source, { id: '', text: '' })).resolves.toMatchObject({
      statusId: 12,
    })
  })
})

describe('zones and fees', () => {
  it('find the zone of a point', async () => {
    const sim = testDelivery()
    const { inside, outside } = (await import('../../scenario/delivery-places.ts')).deliveryPlaces
    expect(sim.desk.zoneAt(inside.lat, inside.lng).name).toBe('Port')
    expect(() => sim.desk.zoneAt(outside.lat, outside.lng)).toThrow('Адрес гостя не попадает в зону доставки')
  })

  it('make the delivery free from a sum on', () => {
    const sim = testDelivery({ delivery: { deliveryAmount: 150 } })
    const zone = sim.desk.setUp.zones[0]
    const [lat, lon] = [59.98, 30.02]
    const cost = (count: number) =>
      sim.desk.calculate({
        restaurantId: sim.desk.setUp.establishments[0]?.id ?? '',
        expeditionType: 'delivery',
        address: { lat, lon },
        lines: [{ id: sim.dish(401).id, quantity: portions(count), ingredients: [] }],
      })
    expect(cost(1).deliveryAmount).toBe(rubles(150))
    const many = cost(10)
    expect(many.amount).toBeGreaterThanOrEqual(zone?.freeFrom ?? 0)
    expect(many.deliveryAmount).toBe(rubles(0))
  })
})

describe('the state of the desk', () => {
  it('goes with reset, snapshots and what is planned', async () => {
    const sim = testDelivery()
    const { orderId } = sim.desk.create(input(sim))
    sim.world.store.snapshot('before')
    await sim.timeline.advance(3)
    expect(sim.desk.get(orderId, source).statusId).toBe(4)
    sim.world.store.restore('before')
    expect(sim.desk.get(orderId, source).statusId).toBe(3)
    await sim.timeline.advance(3)
    expect(sim.desk.get(orderId, source).statusId).toBe(4)
    sim.world.store.reset()
    expect(sim.desk.all()).toEqual([])
  })
})
