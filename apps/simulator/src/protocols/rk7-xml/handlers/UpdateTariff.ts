import { UpdateTariff } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { tariffInput, tariffStaff } from '../views/tariff.ts'

/** Limits, and the tariff itself; the other tariff commands change the status. */
export const updateTariff = handler(UpdateTariff, (params, context) => {
  const { startedAt, ...input } = tariffInput(params.Tariff, context.time)
  if (params.Tariff.status) context.warn('Tariff/@status has no effect in UpdateTariff.')
  if (startedAt !== undefined) context.warn('Tariff/@startTime has no effect in UpdateTariff.')
  const order = context.domain.tariffs.update(
    orderKey(params.Order),
    { ...input, ...tariffStaff(params) },
    lockOf(params.lockguid),
  )
  return { Error: [], Order: orderView(context, order) }
})
