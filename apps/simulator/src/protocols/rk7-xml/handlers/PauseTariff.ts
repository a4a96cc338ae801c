import { PauseTariff } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'
import { tariffStaff } from '../views/tariff.ts'

/** `TariffType` says how long the pause lasts; one that sets no length lasts until ResumeTariff. */
export const pauseTariff = handler(PauseTariff, (params, context) => {
  const order = context.domain.tariffs.pause(
    orderKey(params.Order),
    { device: refKey(params.Device), type: refKey(params.TariffType), ...tariffStaff(params) },
    lockOf(params.lockguid),
  )
  return { Error: [], Order: orderView(context, order) }
})
