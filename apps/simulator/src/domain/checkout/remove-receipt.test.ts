import { expect, test } from 'vitest'
import { portions, rubles, testTill } from '../../../test/till.ts'

const cash = { code: 1 }
const manager = { manager: { id: 1 }, password: '' }

/** An order of 490.00 at each of two seats, the first of which has paid. */
function halfPaid() {
  const till = testTill()
  const { guid } = till.orders.create({})
  const line = (seat: number) => ({ dish: { code: 401 }, quantity: portions(1), seat })
  till.orders.savePackage({ guid }, { lines: [line(1), line(2)] })
  const { receipt } = till.checkout.pay(
    { guid },
    { payments: [{ currency: cash, amount: rubles(490) }], bySeats: { seat: 1 } },
  )
  return { ...till, guid, receipt }
}

test('an order that was deleted under a new GUID takes its annulled receipts along, and hinders no other', () => {
  const { checkout, orders, orderOf } = testTill()
  const payments = [{ currency: cash, amount: rubles(490) }]
  const [kept, gone] = [orderOf(401).order, orderOf(401).order]
  const first = checkout.pay(kept, { payments }).receipt
  const second = checkout.pay(gone, { payments }).receipt
  checkout.undoReceipt({ checkNum: second.checkNum, ...manager })
  const { guid } = orders.void(gone, { changeGuids: true })
  expect(guid).not.toBe(gone.guid)
  expect(checkout.receipts({ lineGuid: second.lineGuid })).toMatchObject([{ orderGuid: guid, state: 7 }])
  expect(checkout.undoReceipt({ checkNum: first.checkNum, ...manager })).toMatchObject({ paid: false })
})

test('deleting the receipt of one seat closes the whole order, so that visit and shift can be closed', () => {
  const { checkout, drawers, guid, orders, receipt, shifts } = halfPaid()
  checkout.prepay({ guid }, { currency: cash, amount: rubles(100) })
  const order = checkout.deleteReceipt({ checkNum: receipt.checkNum, ...manager, reason: { code: 1 } })
  expect(order).toMatchObject({ deleted: true, finished: true, paid: false })
  expect(order.finishTime).toBeDefined()
  expect(drawers.balances()).toMatchObject([{ amount: 0 }])
  orders.closeVisit({ guid })
  expect(shifts.closeCommon({ manager: { id: 1 } }).closed.number).toBe(1)
})

test('bills and intent receipts go with a deleted order', () => {
  const { checkout, guid, orders, receipt } = halfPaid()
  checkout.intend({ guid }, { payments: [{ currency: cash, amount: rubles(490) }], seat: 2 })
  const order = checkout.deleteReceipt({ checkNum: receipt.checkNum, ...manager, reason: { code: 1 } })
  expect(orders.sums(order)).toMatchObject({ orderSum: 0, intendedSum: 0, unpaidSum: 0 })
  expect(order).toMatchObject({ bill: false, bills: [{ state: 7 }], intents: [{ state: 7 }] })
})
