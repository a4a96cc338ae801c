import { AddTariff } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { tariffInput, tariffStaff } from '../views/tariff.ts'

export const addTariff = handler(AddTariff, (params, context) => {
  const { status } = params.Tariff
  if (status && status !== 'active')
    context.warn(`Tariff/@status="${status}" has no effect: a new tariff is active.`)
  const order = context.domain.tariffs.start(
    orderKey(params.Order),
    { ...tariffInput(params.Tariff, context.time), ...tariffStaff(params) },
    lockOf(params.lockguid),
  )
  return { Error: [], Order: orderView(context, order) }
})
