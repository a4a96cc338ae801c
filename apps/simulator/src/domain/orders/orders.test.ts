import { Quantity } from '@rkeeper-kit/core'
import { describe, expect, test } from 'vitest'
import { noon, portions, rubles, testTill } from '../../../test/till.ts'
import { DomainError } from '../errors.ts'

const refusal = (action: () => unknown): DomainError => {
  try {
    action()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('It was not refused.')
}

describe('a new order', () => {
  test('gets a visit, the ident 256 and the next number at its table', () => {
    const { orders } = testTill()
    const first = orders.create({ table: { code: 1 } })
    const second = orders.create({ table: { code: 1 } })
    const elsewhere = orders.create({ table: { code: 2 } })
    expect(first).toMatchObject({ orderIdent: 256, name: '1.1', version: 1, openTime: noon, waiterId: 3 })
    expect([second.name, elsewhere.name]).toEqual(['1.2', '2.1'])
    expect(second.visit).toBe(first.visit + 1)
  })

  test('joins a visit by its number or GUID, with the next ident', () => {
    const { orders } = testTill()
    const visit = orders.createVisit({ guestCount: 2 })
    const first = orders.create({ visit: { visit: visit.visit } })
    const second = orders.create({ visit: { guid: visit.guid.toLowerCase() } })
    expect([first.visit, second.visit]).toEqual([visit.visit, visit.visit])
    expect([first.orderIdent, second.orderIdent]).toEqual([256, 257])
  })

  test('keeps the GUID the client made, in one spelling, and refuses it a second time', () => {
    const { orders } = testTill()
    const guid = '0b54e1c7-93a2-4d60-8f1b-6c2d7e8a9f01'
    expect(orders.create({ guid }).guid).toBe(`{${guid.toUpperCase()}}`)
    expect(refusal(() => orders.create({ guid: `{${guid}}` })).key).toBe('orderExists')
  })

  test("is refused under an aggregator's number that is taken, whatever the number reads like", () => {
    const { orders } = testTill()
    for (const originalOrderId of ['A-1', '__proto__', 'constructor']) {
      const { guid } = orders.create({ originalOrderId })
      expect(orders.findByOriginalId(originalOrderId)?.guid).toBe(guid)
      expect(refusal(() => orders.create({ originalOrderId })).key).toBe('duplicateOrder')
    }
  })

  test('needs guests where the restaurant demands a number', () => {
    const { orders } = testTill({ till: { guestsRequired: true } })
    expect(refusal(() => orders.create({})).entry.rk7ErrorN).toBe(3444)
    expect(orders.create({ guests: [{ label: '1' }] }).guestCount).toBe(1)
  })

  test('is refused while the shift is too old or closing; one that exists goes on in an old shift', () => {
    const { orders, shifts, orderOf } = testTill()
    const { order } = orderOf(401)
    shifts.setPhase('tooOld')
    expect(refusal(() => orders.create({})).entry.rk7ErrorN).toBe(2133)
    expect(orders.savePackage(order, { lines: [] }).order.version).toBeGreaterThan(order.version)
    shifts.setPhase('closing')
    expect(refusal(() => orders.savePackage(order, { lines: [] })).entry.rk7ErrorN).toBe(2172)
  })

  test('names what is unknown and changes nothing', () => {
    const { orders } = testTill()
    const error = refusal(() => orders.create({ table: { code: 404 } }))
    expect(error.text('en')).toBe('Не найден элемент code=404 в коллекции TABLES')
    expect(orders.list()).toEqual([])
  })
})

describe('a package', () => {
  test('is priced from the price list, with modifiers by portion and quantities in thousandths', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(
      { dish: { code: 604 }, quantity: portions(0.333) },
      { dish: { code: 802 }, quantity: portions(1.5), modifiers: [{ modifier: { code: 11 }, count: 1 }] },
    )
    // 260.50 × 0.333 = 86.7465; (160 + 60) × 1.5
    expect(order.packages[0]?.dishes.map(({ amount }) => amount)).toEqual([8675, 33_000])
    expect(orders.sums(order)).toMatchObject({ orderSum: 41_675, unpaidSum: 41_675, totalPieces: 1833 })
  })

  test('takes a price given for the line and shows the list price beside it', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf({ dish: { code: 401 }, quantity: portions(2), price: rubles(100.5) })
    expect(orders.sums(order)).toMatchObject({ orderSum: 20_100, priceListSum: 98_000 })
  })

  test('replaces its contents while it is not printed', () => {
    const { orders, orderOf } = testTill()
    const { order, package: first } = orderOf(401, 203)
    const { order: changed } = orders.savePackage(order, {
      uni: first.uni,
      lines: [{ dish: { code: 843 }, quantity: Quantity.one }],
    })
    expect(changed.packages).toHaveLength(1)
    expect(changed.packages[0]).toMatchObject({ uni: first.uni, lineGuid: first.lineGuid })
    expect(orders.sums(changed).orderSum).toBe(13_000)
    expect(refusal(() => orders.savePackage(order, { uni: 99, lines: [] })).key).toBe('packageNotFound')
  })

  test.each([
    ['a mandatory choice is missing', { dish: { code: 406 }, quantity: portions(1) }, 'modifierCount'],
    [
      'too many are chosen from a group',
      { dish: { code: 301 }, quantity: portions(1), modifiers: [{ modifier: { code: 61 }, count: 3 }] },
      'modifierCount',
    ],
    [
      'a modifier belongs to other dishes',
      { dish: { code: 301 }, quantity: portions(1), modifiers: [{ modifier: { code: 11 } }] },
      'modifierNotAllowed',
    ],
    [
      'the quantity is not above zero',
      { dish: { code: 401 }, quantity: portions(-1) },
      'quantityNotPositive',
    ],
    [
      'the sum is absurd',
      { dish: { code: 401 }, quantity: portions(2e6), price: rubles(1e9) },
      'amountImpossible',
    ],
    [
      'a plain dish has components',
      {
        dish: { code: 401 },
        quantity: portions(1),
        components: [{ dish: { code: 301 }, quantity: portions(1) }],
      },
      'componentNotFound',
    ],
  ] as const)('is refused whole when %s', (_, line, key) => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const lines = [{ dish: { code: 203 }, quantity: Quantity.one }, line]
    expect(refusal(() => orders.savePackage(order, { lines })).key).toBe(key)
    expect(orders.get(order)).toBe(order)
  })

  test('saves several packages or none', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const good = { lines: [{ dish: { code: 203 }, quantity: Quantity.one }] }
    const bad = { lines: [{ dish: { code: 1 }, quantity: Quantity.one }] }
    expect(refusal(() => orders.savePackages(order, [good, bad])).key).toBe('itemNotFound')
    expect(orders.get(order)).toBe(order)
    expect(orders.savePackages(order, [good, good]).packages).toHaveLength(2)
  })
})

describe('a combo', () => {
  const lunch = (...codes: readonly number[]) => ({
    dish: { code: 901 },
    quantity: portions(2),
    components: codes.map((code) => ({ dish: { code }, quantity: portions(1) })),
  })

  test('costs its own price and the surcharges of its components', () => {
    const { order } = testTill().orderOf(lunch(303, 401, 843))
    const [line] = order.packages[0]?.dishes ?? []
    // (450 + 40 + 90 + 0) × 2
    expect(line?.amount).toBe(116_000)
    expect(line?.components?.map(({ price, quantity }) => [price, quantity])).toEqual([
      [4000, 2000],
      [9000, 2000],
      [0, 2000],
    ])
  })

  test('is refused without one of each group, or with a dish of another', () => {
    const { orderOf } = testTill()
    expect(refusal(() => orderOf(lunch(301, 403))).key).toBe('comboIncomplete')
    expect(refusal(() => orderOf(lunch(301, 302, 403, 843))).key).toBe('comboIncomplete')
    expect(refusal(() => orderOf(lunch(301, 403, 405))).key).toBe('componentNotFound')
  })
})

describe('discounts', () => {
  test('are taken off the sum of the lines, and follow it', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const discounted = orders.savePackage(order, { lines: [], discounts: [{ discount: { code: 1 } }] }).order
    expect(orders.sums(discounted)).toMatchObject({ orderSum: 49_000, discountSum: 4900, unpaidSum: 44_100 })
    const more = orders.savePackage(order, { lines: [{ dish: { code: 604 }, quantity: portions(1) }] }).order
    expect(orders.sums(more)).toMatchObject({ orderSum: 75_050, discountSum: 7505, unpaidSum: 67_545 })
  })

  test('never take more than there is; a surcharge adds', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const give = (code: number, amount?: number) =>
      orders.sums(
        orders.savePackage(order, {
          lines: [],
          discounts: [{ discount: { code }, ...(amount !== undefined && { amount: rubles(amount) }) }],
        }).order,
      ).discountSum
    expect(give(5)).toBe(-2450)
    expect(give(3, 100.01)).toBe(-2450 + 10_001)
    expect(give(3, 10_000)).toBe(49_000)
  })
})

describe('a lock', () => {
  const guid = '{C91D4E20-7B5A-4F36-8A1E-60D2F3B70021}'

  test('keeps everyone else out until it runs out on the clock', () => {
    const { orders, orderOf, world } = testTill()
    const { order } = orderOf(401)
    expect(orders.lock(order, { guid, until: noon + 120_000, station: { id: 1 }, employee: { id: 3 } })).toBe(
      true,
    )
    const error = refusal(() => orders.savePackage(order, { lines: [] }))
    expect(error.entry.rk7ErrorN).toBe(2219)
    expect(error.text('en')).toMatch(/станция Main till, оператор Vera Sokolova$/)
    expect(orders.savePackage(order, { lines: [] }, { lockGuid: guid.toLowerCase() }).order.version).toBe(3)
    world.clock.advance(120_000)
    expect(orders.isLocked(orders.get(order))).toBe(false)
    expect(orders.savePackage(order, { lines: [] }).order.version).toBe(4)
  })

  test('is released early by its own key only', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    orders.lock(order, { guid, until: noon + 1000 })
    expect(refusal(() => orders.lock(order, { guid: 'other', until: noon })).key).toBe('orderLocked')
    expect(orders.lock(order, { guid, until: noon })).toBe(false)
    expect(orders.isLocked(orders.get(order))).toBe(false)
  })
})

describe('deleting an order', () => {
  test('empties and closes it, and makes it unreachable by its old GUID when that is asked for', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    const gone = orders.void(order, { manager: { id: 1 }, reason: { code: 1 }, changeGuids: true })
    expect(gone).toMatchObject({ deleted: true, finished: true })
    expect(orders.sums(gone)).toMatchObject({ orderSum: 0, unpaidSum: 0 })
    expect(refusal(() => orders.get({ guid: order.guid })).key).toBe('orderNotFound')
    const { visit, orderIdent } = order
    expect(orders.get({ visit, orderIdent }).guid).toBe(gone.guid)
    expect(refusal(() => orders.void(gone, {})).key).toBe('orderDeleted')
  })

  test('needs the right, a known reason, and no money in it', () => {
    const { orders, orderOf, checkout } = testTill()
    const { order } = orderOf(401)
    expect(refusal(() => orders.void(order, { manager: { id: 3 } })).key).toBe('noRight')
    expect(refusal(() => orders.void(order, { reason: { code: 77 } })).key).toBe('itemNotFound')
    checkout.prepay(order, { currency: { code: 1 }, amount: rubles(1) })
    expect(refusal(() => orders.void(order, {})).key).toBe('orderPaid')
  })
})

describe('closing a visit', () => {
  test('needs all its orders closed and none locked, then takes no more orders', () => {
    const { orders, orderOf } = testTill()
    const { order } = orderOf(401)
    expect(refusal(() => orders.closeVisit(order)).key).toBe('visitOpen')
    orders.void(order, {})
    orders.lock(order, { guid: 'mine', until: noon + 1000 })
    expect(refusal(() => orders.closeVisit(order)).entry.rk7ErrorN).toBe(2129)
    orders.lock(order, { guid: 'mine', until: noon })
    orders.closeVisit({ visitId: order.visit })
    expect(orders.visit({ visit: order.visit }).finished).toBe(true)
    expect(refusal(() => orders.create({ visit: { visit: order.visit } })).entry.rk7ErrorN).toBe(2128)
  })
})

test('every change moves the version, the checksum and the version of the list', () => {
  const { orders, orderOf } = testTill()
  const { order } = orderOf(401)
  const list = orders.listVersion()
  const changed = orders.savePackage(order, {
    lines: [{ dish: { code: 203 }, quantity: Quantity.one }],
  }).order
  expect(changed.version).toBe(order.version + 1)
  expect(changed.crc32).not.toBe(order.crc32)
  expect(orders.listVersion()).toBeGreaterThan(list)
})
