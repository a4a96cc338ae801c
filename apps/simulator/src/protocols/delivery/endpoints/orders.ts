import { Money } from '@rkeeper-kit/core'
import {
  calculationSchema,
  newOrderSchema,
  orderChangeSchema,
  paymentsSchema,
  rejectionSchema,
} from '@rkeeper-kit/delivery/schemas'
import type { DeliveryCall, Endpoint } from '../context.ts'
import { printOrder } from '../print/order.ts'
import { readBody } from '../read-request.ts'
import { newOrder, orderChange } from './order-input.ts'

const orderId = ({ params }: DeliveryCall): string => params.orderId ?? ''

export const ordersCreate: Endpoint = (call) => {
  const input = newOrder(readBody(call, newOrderSchema), call.connection.clientId)
  return { status: 201, run: () => ({ orderId: call.domain.deliveryDesk.create(input).orderId }) }
}

export const ordersGet: Endpoint = (call) => ({
  run: () => printOrder(call.domain.deliveryDesk.get(orderId(call), call.connection.clientId), call),
})

export const ordersChange: Endpoint = (call) => {
  const change = orderChange(readBody(call, orderChangeSchema))
  return {
    run: async () => {
      await call.domain.deliveryDesk.change(orderId(call), call.connection.clientId, change, call.signal)
      return {}
    },
  }
}

/** Sum and fee; discounts and loyalty are there in name only. */
export const ordersPrecalc: Endpoint = (call) => {
  const request = readBody(call, calculationSchema)
  const { lines = [], expeditionType = 'delivery', address } = orderChange(request)
  const { restaurantId } = request
  return {
    run: () => {
      const input = { restaurantId, lines, expeditionType, ...(address && { address }) }
      const { amount, deliveryAmount } = call.domain.deliveryDesk.calculate(input)
      const total = Money.toDecimal(amount)
      return {
        deliveryAmount: Money.toDecimal(deliveryAmount),
        amount: {
          discounts: { useRk7Discounts: false, total, discount: 0, discountList: [] },
          loyaltyAmount: {
            totalAmount: total,
            loyaltyDiscountAmount: 0,
            bonuses: null,
            loyaltyPrograms: [],
            fingerPrint: '',
            useRkLoyalty: false,
            useLoyaltyBonusPayments: false,
            loyaltyPromo: [],
            loyaltyType: '',
          },
        },
      }
    },
  }
}

export const ordersPay: Endpoint = (call) => {
  const payments = readBody(call, paymentsSchema).map(({ code, amount, paidAt, name }) => {
    const zoned = /(Z|[+-]\d{2}:?\d{2})$/i.test(paidAt)
    if (!zoned) call.warn(`paidAt "${paidAt}" has no zone: taken as UTC`)
    return { code, amount, paidAt: Date.parse(zoned ? paidAt : `${paidAt}Z`), name: name ?? '' }
  })
  return {
    run: async () => {
      await call.domain.deliveryDesk.pay(orderId(call), call.connection.clientId, payments, call.signal)
      return {}
    },
  }
}

export const ordersComplete: Endpoint = (call) => ({
  run: async () => {
    await call.domain.deliveryDesk.complete(orderId(call), call.connection.clientId, call.signal)
    return {}
  },
})

export const ordersReject: Endpoint = (call) => {
  const { rejectionReasonId, rejectionReasonText } = readBody(call, rejectionSchema)
  const reason = { id: rejectionReasonId ?? '', text: rejectionReasonText ?? '' }
  return {
    run: async () => {
      await call.domain.deliveryDesk.reject(orderId(call), call.connection.clientId, reason)
      return {}
    },
  }
}

export const rejectionReasons: Endpoint = ({ domain }) => ({ run: () => domain.deliveryDesk.reasons() })
