import {
  type JsonObject,
  readId,
  readList,
  readMoney,
  readNumber,
  readObject,
  readOptional,
  readQuantity,
} from '../values/read.ts'
import type { OrderStatusId } from './status.ts'
import type {
  Calculation,
  Order,
  OrderDish,
  OrderIngredient,
  OrderPayment,
  RejectionReason,
} from './types.ts'

export function readCreated(result: unknown): { readonly orderId: string } {
  const created = readObject(result, 'result')
  return { ...created, orderId: readId(created.orderId, 'orderId') }
}

export function readOrder(item: unknown, where = 'result'): Order {
  const order = readObject(item, where)
  const at = (field: string) => `${where}.${field}`
  const money = (field: string) => readMoney(order[field], at(field))
  const optionalMoney = (field: string) => readOptional(order[field], at(field), readMoney)
  return {
    ...(order as unknown as Order),
    orderId: readId(order.orderId, at('orderId')),
    orderStatusId: readNumber(order.orderStatusId, at('orderStatusId')) as OrderStatusId,
    fullAmount: money('fullAmount'),
    amount: money('amount'),
    deliveryAmount: optionalMoney('deliveryAmount'),
    changeFrom: optionalMoney('changeFrom'),
    persons: readOptional(order.persons, at('persons'), readNumber),
    comment: text(order, 'comment'),
    dishList: readList(order.dishList, at('dishList'), readDish),
    payments: readList(order.payments, at('payments'), readPayment),
    guest: (order.guest ?? null) as Order['guest'],
    address: (order.address ?? null) as Order['address'],
    completedAt: readOptional(order.completedAt, at('completedAt'), String),
    expectedAt: readOptional(order.expectedAt, at('expectedAt'), String),
  }
}

export function readReason(item: unknown, where: string): RejectionReason {
  const reason = readObject(item, where)
  return { ...(reason as unknown as RejectionReason), id: readId(reason.id, `${where}.id`) }
}

export function readCalculation(result: unknown): Calculation {
  const calculation = readObject(result, 'result')
  const amount = readOptional(calculation.amount, 'amount', readObject) ?? {}
  const discounts = readOptional(amount.discounts, 'amount.discounts', readObject) ?? {}
  return {
    ...calculation,
    deliveryAmount: readOptional(calculation.deliveryAmount, 'deliveryAmount', readMoney),
    total: readOptional(discounts.total, 'amount.discounts.total', readMoney),
    discount: readOptional(discounts.discount, 'amount.discounts.discount', readMoney),
    discounts: amount.discounts ?? null,
    loyaltyAmount: amount.loyaltyAmount ?? null,
  }
}

function readDish(item: unknown, where: string): OrderDish {
  const dish = readObject(item, where)
  return {
    ...readIngredient(item, where),
    measure: (dish.measure ?? null) as OrderDish['measure'],
    ingredients: readList(dish.ingredients, `${where}.ingredients`, readIngredient),
  }
}

function readIngredient(item: unknown, where: string): OrderIngredient {
  const ingredient = readObject(item, where)
  return {
    ...ingredient,
    id: readId(ingredient.id, `${where}.id`),
    name: text(ingredient, 'name'),
    price: readOptional(ingredient.price, `${where}.price`, readMoney),
    quantity: readQuantity(ingredient.quantity, `${where}.quantity`),
  }
}

function readPayment(item: unknown, where: string): OrderPayment {
  const payment = readObject(item, where)
  return {
    ...payment,
    code: readId(payment.code, `${where}.code`),
    amount: readMoney(payment.amount, `${where}.amount`),
    paidAt: text(payment, 'paidAt'),
    name: text(payment, 'name'),
  }
}

function text(object: JsonObject, field: string): string {
  return String(object[field] ?? '')
}
