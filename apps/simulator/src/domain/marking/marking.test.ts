import { Money, Quantity } from '@rkeeper-kit/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markOf } from '../../../test/marks.ts'
import { type TestTill, testTill } from '../../../test/till.ts'
import type { Order } from '../contract.ts'
import { DomainError } from '../errors.ts'

const markedAs = (serial: string) => markOf(`010460000000002221${serial}|93ABCD`)
const line = (serial: string) => ({
  dish: { code: 862 },
  quantity: Quantity.one,
  modifiers: [{ modifier: { code: 91 }, data: markedAs(serial) }],
})
const cash = { payments: [{ currency: { code: 1 }, amount: Money.fromDecimal(340) }] }
const stateOf = ({ marking }: TestTill, serial: string) =>
  marking.marks().find(({ data }) => atob(data).includes(serial))?.state

describe('a mark in an order', () => {
  test('is checked when it is saved, unless CheckMarking has been there, and sold when the order is paid', () => {
    const till = testTill()
    const { order } = till.orderOf(line('A1'))
    const [modifier] = order.packages[0]?.dishes[0]?.modifiers ?? []
    expect(modifier?.mark).toEqual({
      data: markedAs('A1'),
      check: { reqId: expect.stringMatching(/^\{/), at: expect.any(Number) },
    })
    expect(stateOf(till, 'A1')).toBeUndefined()

    const made = till.marking.check({
      order,
      dish: { code: 862 },
      quantity: Quantity.one,
      station: { id: 1 },
      data: markOf('010460000000002221A2'),
    })
    const [saved] = till.orderOf(line('A2')).order.packages[0]?.dishes[0]?.modifiers ?? []
    expect(saved?.mark?.check).toEqual(made)

    till.checkout.pay(order, cash)
    expect(stateOf(till, 'A1')).toBe('sold')
  })

  test('is refused when it is sold already, and passes unchecked while the service is away', () => {
    const till = testTill()
    till.marking.setMark(markedAs('A1'), 'sold')
    expect(() => till.orderOf(line('A1'))).toThrow('Штрих-код')
    till.marking.setService({ online: false })
    const { order } = till.orderOf(line('A1'))
    expect(order.packages[0]?.dishes[0]?.modifiers[0]?.mark).toEqual({ data: markedAs('A1') })
    expect(() => till.checkout.pay(order, cash)).toThrow('cannot be sold once more')
  })

  test('comes back into circulation when the item is given back, or the receipt is annulled or deleted', () => {
    const till = testTill()
    const back = [
      (order: Order) =>
        till.checkout.returnDishes({
          station: { id: 1 },
          cashier: { id: 1 },
          reason: { code: 3 },
          orderGuid: order.guid,
          dishes: [{ lineGuid: order.packages[0]?.dishes[0]?.lineGuid ?? '', quantity: Quantity.one }],
        }),
      ({ receipts }: Order) =>
        till.checkout.undoReceipt({
          checkNum: receipts[0]?.checkNum ?? 0,
          manager: { id: 1 },
          password: '',
        }),
      ({ receipts }: Order) =>
        till.checkout.deleteReceipt({
          checkNum: receipts[0]?.checkNum ?? 0,
          manager: { id: 1 },
          password: '',
          reason: { code: 1 },
        }),
    ]
    for (const give of back) {
      const { order } = till.checkout.pay(till.orderOf(line('A1')).order, cash)
      expect(stateOf(till, 'A1')).toBe('sold')
      give(order)
      expect(stateOf(till, 'A1')).toBe('circulating')
    }
  })

  test('moves to another order with the whole item, and stays where a part of it goes', () => {
    const { orderOf, orders } = testTill()
    const marksIn = ({ packages }: Order) =>
      packages.flatMap(({ dishes }) =>
        dishes.flatMap(({ modifiers }) => modifiers.map(({ mark }) => mark?.data)),
      )
    const move = (serial: string, quantity?: Quantity) => {
      const from = orderOf(line(serial)).order
      const lineGuid = from.packages[0]?.dishes[0]?.lineGuid ?? ''
      const dish = { line: { lineGuid }, ...(quantity !== undefined && { quantity }) }
      const moved = orders.transfer(from, orders.create({}), [dish])
      return [marksIn(moved.from), marksIn(moved.to)]
    }
    expect(move('A1', Quantity.fromThousandths(500))).toEqual([[markedAs('A1')], [undefined]])
    expect(move('A2')).toEqual([[], [markedAs('A2')]])
  })

  test('that was withdrawn meanwhile does not come back', () => {
    const till = testTill()
    const { receipt } = till.checkout.pay(till.orderOf(line('A1')).order, cash)
    till.marking.setMark(markedAs('A1'), 'withdrawn')
    till.checkout.undoReceipt({ checkNum: receipt.checkNum, manager: { id: 1 }, password: '' })
    expect(stateOf(till, 'A1')).toBe('withdrawn')
  })

  test('is not sold twice in one order', () => {
    const { checkout, orderOf } = testTill()
    const { order } = orderOf(line('A1'), line('A1'))
    const twice = { payments: [{ currency: { code: 1 }, amount: Money.fromDecimal(680) }] }
    expect(() => checkout.pay(order, twice)).toThrow('cannot be sold once more')
  })
})

test('an unlisted mark is what the setting says, and a wrong check digit is refused where tills look at it', () => {
  const strict = testTill({ marking: { unlistedMarks: 'unknown', checkDigits: true } })
  expect(() => strict.orderOf(line('A1'))).toThrow('Штрих-код')
  expect(strict.marking.gtinOf(markOf('010460000000001521A'))).toBe('04600000000015')
  expect(() => strict.marking.gtinOf(markOf('010460000000001721A'))).toThrow('cannot be read')
  expect(testTill().marking.gtinOf(markOf('010460000000001721A'))).toBe('04600000000017')
})

/** Sells and gives back items of few marks at random; what is refused changes nothing. */
test('whatever is sold and given back, each mark is in at most one receipt that holds', () => {
  const serial = fc.constantFrom('A', 'B', 'C')
  const step = fc.oneof(
    fc.array(serial, { minLength: 1, maxLength: 2 }).map((serials) => ({ kind: 'sell' as const, serials })),
    fc.nat(3).map((pick) => ({ kind: 'return' as const, pick })),
    fc.nat(3).map((pick) => ({ kind: 'undo' as const, pick })),
    fc.boolean().map((online) => ({ kind: 'service' as const, online })),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const till = testTill()
      const atStart = till.marking.marks().map(({ data }) => data)
      for (const each of steps) {
        try {
          play(till, each)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
        const sold = soldIn(till)
        expect(new Set(sold).size).toBe(sold.length)
        const listed = till.marking.marks().filter(({ state }) => state === 'sold')
        const byTill = listed.map(({ data }) => data).filter((data) => !atStart.includes(data))
        expect(sold.toSorted()).toEqual(byTill.toSorted())
      }
    }),
    { numRuns: 40 },
  )
})

type Step =
  | { kind: 'sell'; serials: string[] }
  | { kind: 'return' | 'undo'; pick: number }
  | { kind: 'service'; online: boolean }

function play(till: TestTill, step: Step): void {
  if (step.kind === 'service') {
    till.marking.setService({ online: step.online })
    return
  }
  if (step.kind === 'sell') {
    const { order } = till.orderOf(...step.serials.map(line))
    const amount = till.orders.sums(order).unpaidSum
    till.checkout.pay(order, { payments: [{ currency: { code: 1 }, amount }] })
    return
  }
  const paid = till.orders.list().filter((order) => order.paid && !order.purchase)
  const order = paid[step.pick % Math.max(1, paid.length)]
  const [dish] = order?.packages[0]?.dishes ?? []
  if (!order || !dish) return
  if (step.kind === 'undo')
    till.checkout.undoReceipt({
      checkNum: order.receipts.at(-1)?.checkNum ?? 0,
      manager: { id: 1 },
      password: '',
    })
  else
    till.checkout.returnDishes({
      station: { id: 1 },
      cashier: { id: 1 },
      reason: { code: 3 },
      orderGuid: order.guid,
      dishes: [{ lineGuid: dish.lineGuid, quantity: dish.quantity }],
    })
}

const soldIn = ({ orders }: TestTill): readonly string[] =>
  orders
    .list()
    .filter((order) => order.paid && !order.purchase)
    .flatMap(({ packages }) => packages.flatMap(({ dishes }) => dishes))
    .filter(({ quantity, returned }) => returned < quantity)
    .flatMap(({ modifiers }) => modifiers.map(({ mark }) => mark?.data ?? ''))
