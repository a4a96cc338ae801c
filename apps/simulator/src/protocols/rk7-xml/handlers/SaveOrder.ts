import { Money } from '@rkeeper-kit/core'
import { SaveOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { packageInput } from '../views/package-input.ts'
import { given } from '../views/refs.ts'

/** Writes all packages of the request or none. */
export const saveOrder = handler(SaveOrder, (params, context) => {
  const { orders } = context.domain
  const key = orderKey(params.Order)
  const before = orders.get(key)
  const inputs = params.Session.map((session) => packageInput(session, before))
  if (params.Session.some(({ Discount }) => Discount.some(({ cardCode }) => given(cardCode))))
    context.warn('Discount/@cardCode has no effect: ApplyPersonalCard brings the discount of a card.')
  if (params.deferred) context.warn('SaveOrder/@deferred has no effect in the simulator.')
  const { order, packages } = orders.savePackages(key, inputs, lockOf(params.lockguid))
  const due = Money.subtract(orders.sums(order).orderSum, orders.sums(order).discountSum)
  return {
    Order: { ...orderView(context, order), basicSum: due, nationalSum: due },
    Session: packages.map(({ lineGuid, uni }) => ({ line_guid: lineGuid, sessionID: uni })),
  }
})
