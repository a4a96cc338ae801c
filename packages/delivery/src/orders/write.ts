import { type Clock, InvalidRequestError, Money, Quantity } from '@rkeeper-kit/core'
import { filterMomentText, type Moment, momentText } from '../values/time.ts'
import type {
  CalculationInput,
  NewDish,
  NewIngredient,
  NewOrder,
  NewPayment,
  OrderChange,
  OrderFilter,
} from './input.ts'

type Fields = Record<string, unknown>

/** Body of a new order, of a change or of a calculation: money and quantities in decimal units, times as text. */
export function writeOrder(order: NewOrder | OrderChange | CalculationInput): Fields {
  const { dishList, expectedAt, ...rest } = order as OrderChange & { dishList?: readonly NewDish[] }
  const body: Fields = { ...rest }
  if (dishList !== undefined) body.dishList = dishList.map(writeDish)
  if (expectedAt !== undefined) body.expectedAt = momentText(expectedAt, 'expectedAt')
  if (rest.changeFrom !== undefined) body.changeFrom = Money.toDecimal(rest.changeFrom)
  return body
}

function writeDish(dish: NewDish): Fields {
  const { ingredients, ...rest } = dish
  return {
    ...writeIngredient(rest as NewIngredient),
    ...(ingredients && { ingredients: ingredients.map(writeIngredient) }),
  }
}

function writeIngredient({ price, quantity = Quantity.one, ...rest }: NewIngredient): Fields {
  return {
    ...rest,
    ...(price !== undefined && { price: Money.toDecimal(price) }),
    quantity: Quantity.toDecimal(quantity),
  }
}

/** Body of a payment: a bare array. */
export function writePayments(payments: readonly NewPayment[], clock: Clock): Fields[] {
  if (payments.length === 0)
    throw new InvalidRequestError('orders.pay needs at least one payment; the list is empty.')
  return payments.map(({ code, amount, paidAt = new Date(clock.now()), name = '' }, index) => ({
    code,
    amount: Money.toDecimal(amount),
    paidAt: momentText(paidAt, `payments[${index}].paidAt`),
    name,
  }))
}

export function writeFilter(filter: OrderFilter): URLSearchParams {
  const query = new URLSearchParams()
  for (const id of filter.includeStatusIds ?? []) query.append('includeStatusIds', String(id))
  const set = (name: string, value: string | undefined) => {
    if (value !== undefined) query.set(name, value)
  }
  const moment = (value: Moment | undefined, field: string) =>
    value === undefined ? undefined : filterMomentText(value, field)
  set('sortOrder', filter.sortOrder)
  set('orderBy', filter.orderBy)
  set('q', filter.q)
  set('fromDate', moment(filter.fromDate, 'fromDate'))
  set('toDate', moment(filter.toDate, 'toDate'))
  return query
}

/** An order id as part of a path. */
export function orderPath(orderId: string, action?: string): string {
  if (orderId.trim() === '') throw new InvalidRequestError('An order id is needed; got an empty text.')
  return `orders/${encodeURIComponent(orderId)}${action ? `/${action}` : ''}`
}
