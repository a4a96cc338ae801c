import { Money, Quantity } from '@rkeeper-kit/core'
import type { DeliveryOrder } from '../../../domain/contract.ts'
import { statusNames } from '../../../domain/delivery-desk/index.ts'
import type { DeliveryCall } from '../context.ts'
import { printTime } from './time.ts'

/** The order object of reading and searching. */
export function printOrder(
  order: DeliveryOrder,
  call: Pick<DeliveryCall, 'connection' | 'domain' | 'world'>,
) {
  const { connection, domain, world } = call
  const { setUp } = domain.deliveryDesk
  const restaurantId = order.restaurantId ?? ''
  const final = order.statusId === 11 || order.statusId === 12
  return {
    orderId: order.orderId,
    comment: order.comment,
    guest: order.guest ?? null,
    corporationId: setUp.corporationId,
    restaurantId,
    orderStatusId: order.statusId,
    orderStatusName: statusNames[order.statusId],
    tableCode: null,
    createdAt: printTime(order.createdAt),
    updatedAt: printTime(order.updatedAt),
    completedAt: order.completedAt === undefined ? null : printTime(order.completedAt),
    orderSourceId: order.sourceId,
    orderSourceName: connection.name,
    fullAmount: Money.toDecimal(Money.add(order.amount, order.deliveryAmount)),
    amount: Money.toDecimal(order.amount),
    changeFrom: Money.toDecimal(order.changeFrom ?? Money.zero),
    deliveryAmount: Money.toDecimal(order.deliveryAmount),
    address: order.address ? { ...emptyAddress, ...order.address } : null,
    expectedAt: order.expectedAt === undefined ? null : printTime(order.expectedAt),
    isLate: !final && order.expectedAt !== undefined && order.expectedAt < world.clock.now(),
    isAttention: order.needsAttention || null,
    courierId: order.courier?.id ?? null,
    courierName: order.courier?.name ?? null,
    dishList: order.lines.map(printLine),
    expeditionType: order.expeditionType,
    paymentTypeId: order.paymentTypeId,
    persons: order.persons,
    rejectionReason: printRejection(order, call),
    paymentStatus: order.paymentStatus,
    payments:
      order.payments.length === 0 ? null : order.payments.map((payment) => printPayment(payment, call)),
    restaurantCode: setUp.establishments.find(({ id }) => id === restaurantId)?.objectId ?? 0,
    qmsId: null,
  }
}

const emptyAddress = {
  postcode: '',
  street: '',
  comment: '',
  lat: null,
  lon: null,
  cityId: null,
  cityName: '',
  floor: null,
  apartmentNumber: '',
  houseNumber: '',
  entrance: '',
  intercom: '',
  fullAddress: '',
  subway: '',
}

function printLine({ id, name, price, quantity, ingredients }: DeliveryOrder['lines'][number]) {
  return {
    id,
    name,
    price: Money.toDecimal(price),
    measure: { value: 0, unit: '' },
    quantity: Quantity.toDecimal(quantity),
    ingredients: ingredients.map((each) => ({
      id: each.id,
      name: each.name,
      price: Money.toDecimal(each.price),
      quantity: Quantity.toDecimal(each.quantity),
    })),
  }
}

/** In the spelling of the documentation: upper case, no braces. */
function printPayment(
  { currencyId, amount, paidAt, name }: DeliveryOrder['payments'][number],
  { domain: { restaurant } }: Pick<DeliveryCall, 'domain'>,
) {
  const currency = restaurant.byId('CURRENCIES', currencyId)
  const code = currency.guid.replace(/[{}]/g, '')
  return {
    code,
    amount: Money.toDecimal(amount),
    paidAt: printTime(paidAt),
    name: name || restaurant.nameOf(currency),
  }
}

/** Its shape is not documented. */
function printRejection({ rejection }: DeliveryOrder, { domain }: Pick<DeliveryCall, 'domain'>) {
  if (!rejection) return null
  const reason = domain.deliveryDesk.reasons().find(({ id }) => id === rejection.reasonId)
  return { id: rejection.reasonId, reason: reason?.reason ?? '', text: rejection.text }
}
