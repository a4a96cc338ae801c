import { Money, Quantity } from '@rkeeper-kit/core'
import { receiptsOf } from '../checkout/receipts.ts'
import type { TillContext } from '../context.ts'
import type {
  DishLine,
  DocumentKind,
  LayoutLine,
  Order,
  Package,
  Payment,
  Prepayment,
  Receipt,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { liveDishes } from '../orders/lines.ts'
import { sumsOf } from '../orders/sums.ts'
import { type Word, word } from './words.ts'

/** What a document is about. */
export interface Subject {
  readonly order?: Order
  readonly receipt?: Receipt
  /** The only package to be shown. */
  readonly package?: Package
  readonly comment?: string
}

const rule: LayoutLine = { text: '-'.repeat(32) }

/** Our own layout of a kind of document. Throws `layoutNeedsOrder` and `receiptNotFound` where there is nothing to show. */
export function rendered(
  context: TillContext,
  document: { readonly kind: DocumentKind; readonly title: string },
  subject: Subject,
): readonly LayoutLine[] {
  const { restaurant, now } = context
  const house = restaurant.collection('RESTAURANTS')?.items[0]
  const comment = subject.comment === undefined ? [] : [{ text: subject.comment }]
  return [
    ...(house ? [{ text: restaurant.nameOf(house), bold: true }] : []),
    { text: document.title, bold: true },
    { text: localTime(context, now()) },
    ...(document.kind === 'report' ? report(context) : orderLines(context, document, subject)),
    ...(subject.order && document.kind === 'invoice' ? invoiceNumber(context, subject.order) : []),
    ...comment,
    { text: word('simulated', restaurant.language) },
  ]
}

function orderLines(
  context: TillContext,
  { kind, title }: { readonly kind: DocumentKind; readonly title: string },
  { order, package: only, receipt }: Subject,
): readonly LayoutLine[] {
  if (!order) throw new DomainError('layoutNeedsOrder', { layout: title })
  const head = heading(context, order)
  if (kind === 'package')
    return [...head, rule, ...dishesOf(context, only?.dishes ?? liveDishes(order), false)]
  const dishes = [rule, ...dishesOf(context, liveDishes(order), true), rule]
  if (kind !== 'receipt' && kind !== 'receiptCopy')
    return [...head, ...dishes, ...sums(context, order, 'due')]
  const shown = receipt ?? order.receipts.findLast(({ state }) => state === 6)
  if (!shown) throw new DomainError('receiptNotFound', { receipt: order.name })
  return [...head, ...dishes, ...sums(context, order), ...paid(context, shown)]
}

function heading(context: TillContext, order: Order): readonly LayoutLine[] {
  const { restaurant } = context
  const table = restaurant.nameOf(restaurant.byId('TABLES', order.tableId))
  const waiter = restaurant.nameOf(restaurant.byId('EMPLOYEES', order.waiterId))
  return [
    labelled(context, 'order', order.name),
    labelled(context, 'table', table),
    labelled(context, 'waiter', waiter),
  ]
}

function dishesOf(context: TillContext, dishes: readonly DishLine[], priced: boolean): readonly LayoutLine[] {
  const { restaurant } = context
  const line = (dish: DishLine, indent: string): readonly LayoutLine[] => [
    {
      text: `${indent}${Quantity.toDecimal(dish.quantity)} x ${restaurant.nameOf(restaurant.byId('MENUITEMS', dish.dishId))}${
        priced ? `  ${Money.toString(dish.amount)}` : ''
      }`,
    },
    ...dish.modifiers.map(({ count, modifierId, openName }) => ({
      text: `${indent}  + ${count} ${openName ?? restaurant.nameOf(restaurant.byId('MODIFIERS', modifierId))}`,
    })),
    ...(dish.comment ? [{ text: `${indent}  ! ${dish.comment}` }] : []),
    ...(dish.components ?? []).flatMap((component) => line(component, `${indent}  `)),
  ]
  return dishes.flatMap((dish) => line(dish, ''))
}

function sums(context: TillContext, order: Order, last?: Word): readonly LayoutLine[] {
  const { discountSum, orderSum, unpaidSum } = sumsOf(order)
  const discount = discountSum === Money.zero ? [] : [amount(context, 'discount', Money.negate(discountSum))]
  const total = { ...amount(context, 'total', Money.subtract(orderSum, discountSum)), bold: true }
  return [...discount, total, ...(last ? [amount(context, last, unpaidSum)] : [])]
}

function paid(context: TillContext, receipt: Receipt): readonly LayoutLine[] {
  const { restaurant } = context
  const cashier = restaurant.nameOf(restaurant.byId('EMPLOYEES', receipt.cashierId))
  return [
    ...[...receipt.prepayments, ...receipt.payments].map((each: Payment | Prepayment) => ({
      text: `${restaurant.nameOf(restaurant.byId('CURRENCIES', each.currencyId))}  ${Money.toString(each.amount)}`,
    })),
    ...(receipt.change === Money.zero ? [] : [amount(context, 'change', receipt.change)]),
    labelled(context, 'number', String(receipt.checkNum)),
    labelled(context, 'cashier', cashier),
  ]
}

const invoiceNumber = (context: TillContext, { delivery }: Order): readonly LayoutLine[] =>
  delivery?.invoiceNumber === undefined ? [] : [labelled(context, 'number', String(delivery.invoiceNumber))]

/** What was sold and given back since the shift began, with the money by currency. */
function report(context: TillContext): readonly LayoutLine[] {
  const { restaurant, state } = context
  const printed = receiptsOf(context).filter(
    (receipt) => receipt.state === 6 && receipt.printedAt >= state.shift.createdAt,
  )
  const line = (name: Word, kind: Receipt['kind']): LayoutLine => {
    const receipts = printed.filter((receipt) => receipt.kind === kind)
    return labelled(
      context,
      name,
      `${receipts.length}  ${Money.toString(Money.sum(receipts.map(({ sum }) => sum)))}`,
    )
  }
  const payments = printed.flatMap((receipt) => receipt.payments)
  const currencies = [...new Set(payments.map(({ currencyId }) => currencyId))]
  return [
    labelled(context, 'shift', String(state.shift.number)),
    rule,
    line('sales', 'sale'),
    line('returns', 'return'),
    ...currencies.map((id) => {
      const taken = payments.filter(({ currencyId }) => currencyId === id).map((each) => each.amount)
      return {
        text: `${restaurant.nameOf(restaurant.byId('CURRENCIES', id))}  ${Money.toString(Money.sum(taken))}`,
      }
    }),
  ]
}

const labelled = ({ restaurant }: TillContext, name: Word, text: string): LayoutLine => ({
  text: `${word(name, restaurant.language)} ${text}`,
})

const amount = (context: TillContext, name: Word, sum: Money): LayoutLine =>
  labelled(context, name, Money.toString(sum))

const localTime = ({ settings }: TillContext, instant: number): string =>
  new Date(instant + settings.till.utcOffsetMinutes * 60_000).toISOString().slice(0, 16).replace('T', ' ')
