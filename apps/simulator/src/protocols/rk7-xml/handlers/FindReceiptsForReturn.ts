import { FindReceiptsForReturn } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { CollectionName, Order, Receipt, RestaurantDomain } from '../../../domain/contract.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

type Filters = DecodedRequest<typeof FindReceiptsForReturn>

/** Paid receipts that pass all filters given. */
export const findReceiptsForReturn = handler(FindReceiptsForReturn, (params, context) => {
  const { checkout, orders, restaurant } = context.domain
  restaurant.find('CASHES', refKey(params.Station))
  restaurant.find('EMPLOYEES', refKey(params.Cashier))
  for (const part of ['CustomProp', 'INN', 'FiscalDevice', 'FiscalReportNumber'] as const)
    if (params[part]) context.warn(`The filter ${part} has no effect in the simulator.`)
  const found = checkout
    .receipts()
    .filter(({ kind, state }) => kind === 'sale' && state === 6)
    .map((receipt) => ({ receipt, order: orders.get({ guid: receipt.orderGuid }) }))
    .filter((sale) => passes(sale, params, context))
  return { Items: { Receipt: found.map((sale) => receiptRow(sale, context)) } }
})

interface Sale {
  readonly order: Order
  readonly receipt: Receipt
}

function passes({ order, receipt }: Sale, filters: Filters, context: HandlerContext): boolean {
  const { time, domain } = context
  const { restaurant } = domain
  const dishes = order.packages.flatMap((each) => each.dishes)
  const tenders = [...receipt.payments, ...receipt.prepayments]
  const instant = (text: string): number => time.instant(text)
  const named = (collection: CollectionName, ids: readonly number[], filter: Value | undefined): boolean =>
    !filter?.Value || ids.some((id) => isNamed(restaurant, collection, id, filter.Value ?? ''))
  return (
    within(receipt.checkNum, filters.CheckNum, Number) &&
    within(receipt.sum, filters.PaySum, Number) &&
    within(receipt.printedAt, filters.CloseTime, instant) &&
    within(order.openTime, filters.StartTime, instant) &&
    named('EMPLOYEES', [order.waiterId], filters.Employee) &&
    named('TABLES', [order.tableId], filters.Table) &&
    named('CHANGEABLEORDERTYPES', [order.typeId], filters.COT) &&
    named('UNCHANGEABLEORDERTYPES', [order.categoryId], filters.UOT) &&
    named(
      'MENUITEMS',
      dishes.map(({ dishId }) => dishId),
      filters.Dish,
    ) &&
    named(
      'CURRENCIES',
      tenders.map(({ currencyId }) => currencyId),
      filters.Currency,
    ) &&
    (!filters.CardCode?.Value || cardsOf({ order, receipt }).includes(filters.CardCode.Value)) &&
    (!filters.Comment?.Value || order.persistentComment.includes(filters.Comment.Value))
  )
}

/** Cards that paid for a sale, or brought a discount. */
const cardsOf = ({ order, receipt }: Sale): readonly string[] =>
  [
    ...receipt.payments,
    ...receipt.prepayments,
    ...order.packages.flatMap(({ discounts }) => discounts),
  ].flatMap(({ card }) => (card ? [card.code] : []))

interface Value {
  readonly Value?: string
}
interface Range extends Value {
  readonly ValueL?: string
  readonly ValueH?: string
}

/** `Value` wins over the two ends, and may itself hold both, one a line. Source: documented. */
function within(actual: number, range: Range | undefined, read: (text: string) => number): boolean {
  if (!range) return true
  const [low, high] = range.Value ? ends(range.Value) : [range.ValueL, range.ValueH]
  return (!low || actual >= read(low)) && (!high || actual <= read(high))
}

const ends = (value: string): readonly [string, string] => {
  const [low = '', high = low] = value.split('\n')
  return [low, high]
}

/** By id, code or name: which of them the server compares is not documented. */
function isNamed(
  restaurant: RestaurantDomain,
  collection: CollectionName,
  id: number,
  value: string,
): boolean {
  const item = restaurant.byId(collection, id)
  return [String(id), String(item.code), item.name, item.altName].includes(value)
}

function receiptRow({ order, receipt }: Sale, { domain: { restaurant }, time }: HandlerContext) {
  const table = Number(restaurant.nameOf(restaurant.byId('TABLES', order.tableId)))
  return {
    CheckUNI: receipt.uni,
    CheckNum: receipt.checkNum,
    BasicSum: receipt.sum,
    iAuthor: order.waiterId,
    iCloseStation: receipt.stationId,
    iPrintStation: receipt.stationId,
    iPrinter: 2,
    CloseDateTime: time.text(receipt.printedAt),
    iDrawer: 1,
    OrderId: order.orderIdent,
    Midserver: restaurant.collection('CASHGROUPS')?.items[0]?.id ?? 0,
    ...(Number.isInteger(table) && { TableName: table }),
    GuidString: receipt.lineGuid,
  }
}
