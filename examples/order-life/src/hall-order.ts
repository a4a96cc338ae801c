import { isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import {
  CalcOrder2,
  CreateOrder,
  GetOrder,
  GetReceiptList,
  GetSystemInfo,
  MakeReturnGoods,
  PayOrder,
  SaveOrder,
} from '@rkeeper-kit/xml-interface'
import type { Clients } from './connect.ts'
import { step } from './print.ts'

/** Licence, order, dishes, a look through White Server, a payment that is too small, the right one, a return. */
export async function hallOrder({ info, license, licenseServer, till, whiteServer }: Clients): Promise<void> {
  const { samples, licensing } = info
  const station = { id: samples.stationId }
  const cashier = { id: samples.cashierId }
  const [soup, tea] = samples.dishes
  const [cash] = samples.currencies
  const reason = samples.removalReasons.ImplOnDishReturn
  if (!soup || !tea || !cash || !reason) throw new Error('the scenario lacks samples')

  const active = await licenseServer.getLicenseIdByAnchor(licensing.anchor)
  step('licensing: licence id', `valid until ${active.expirationDate}`)

  const system = await till.execute(GetSystemInfo)
  step('XML: GetSystemInfo', `server ${system.meta.serverVersion}`)

  const created = await till.execute(CreateOrder, {
    Order: [{ Table: { code: samples.tableCode }, Station: station, Waiter: { id: samples.waiterId } }],
  })
  const order = { guid: created.data.guid }
  step('XML: CreateOrder', `order ${created.data.Order.orderName}`)

  const saved = await till.execute(SaveOrder, {
    Order: order,
    Session: [
      {
        Station: station,
        Dish: [
          { id: soup.id, quantity: Quantity.fromDecimal(2) },
          { id: tea.id, quantity: Quantity.one },
        ],
      },
    ],
  })
  step(
    'XML: SaveOrder with LicenseInfo',
    `number ${(license.status.nextSeq ?? 0) - 1}, sum ${Money.toString(saved.data.Order.orderSum)}`,
  )

  const seen = await whiteServer.getOrder({ orderGuid: order.guid })
  step('White Server: GetOrder', `${seen.order.status.value}, ${seen.order.products.length} dishes`)

  const calculated = await till.execute(CalcOrder2, {
    Order: order,
    Station: station,
    Cashier: cashier,
    Payments: {},
  })
  const due = calculated.data.Order.unpaidSum
  step('XML: CalcOrder2', `to pay ${Money.toString(due)}`)

  const pay = (amount: Money) =>
    till.execute(PayOrder, {
      Order: order,
      Station: station,
      Cashier: cashier,
      Payment: [{ id: cash.id, amount }],
    })
  const refusal = await pay(Money.subtract(due, Money.fromDecimal(1))).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!isRefusedError(refusal))
    throw new Error('a payment that is too small must be refused', { cause: refusal })
  step('XML: PayOrder, one rouble short', `refused ${refusal.code}: ${refusal.serverText}`)

  const paid = await pay(due)
  const [receipt] = paid.data.PrintCheck
  if (!receipt?.line_guid) throw new Error('a paid order has a receipt')
  step('XML: PayOrder', `receipt ${receipt.CheckNum}, ${Money.toString(receipt.amount)}`)

  const state = await whiteServer.getOrderState({ orderGuid: order.guid })
  step('White Server: GetOrderState', state.order.status.value)

  const closed = await till.execute(GetOrder, { Order: order })
  const dish = closed.data.Order.Session.flatMap((session) => session.Dish).find(
    (line) => line.id === soup.id,
  )
  if (!dish?.line_guid) throw new Error('a sold dish has a line_guid')
  const returned = await till.execute(MakeReturnGoods, {
    Station: station,
    Cashier: cashier,
    Reason: { id: reason.id },
    PrintCheck: { line_guid: receipt.line_guid },
    Dishes: { Dish: [{ line_guid: dish.line_guid, quantity: Quantity.one }] },
  })
  step('XML: MakeReturnGoods, one portion', `receipt ${returned.data.PrintCheck[0]?.CheckNum}`)

  const receipts = await till.execute(GetReceiptList)
  if (!receipts.changed) throw new Error('asked without a version, the list is always sent')
  step('XML: GetReceiptList', `${receipts.data.ReceiptsList.Receipt.length} receipts`)
}
