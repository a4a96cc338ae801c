import { CloseTariff } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'
import { tariffStaff } from '../views/tariff.ts'

export const closeTariff = handler(CloseTariff, (params, context) => {
  const order = context.domain.tariffs.close(
    orderKey(params.Order),
    { device: refKey(params.Device), ...tariffStaff(params) },
    lockOf(params.lockguid),
  )
  return { Error: [], Order: orderView(context, order) }
})
