import { AddExternalTariff } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderView } from '../views/order.ts'
import { refKey } from '../views/refs.ts'

/** Books what a device counted by itself, on the order at the table of the lane or on a new one. */
export const addExternalTariff = handler(AddExternalTariff, (params, context) => {
  const { amount, Device, endtime, extnumber, lane, Manager, starttime } = params
  const order = context.domain.tariffs.bookExternal({
    lane,
    number: extnumber,
    amount,
    ...(starttime !== undefined && { from: context.time.instant(starttime) }),
    ...(endtime !== undefined && { to: context.time.instant(endtime) }),
    ...(Device && { unit: refKey(Device) }),
    ...(Manager && { manager: refKey(Manager) }),
  })
  return { Order: orderView(context, order) }
})
