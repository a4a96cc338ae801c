import { GetParamValue } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** A parameter with its exceptions applied. */
export const getParamValue = handler(GetParamValue, (params, { domain: { node }, warn }) => {
  const { GuestType, Order, ParamName, Station, Table, Waiter, dateTime } = params
  if (dateTime !== undefined) warn('dateTime has no effect: values do not change with time in the simulator.')
  const at = {
    ...(Order && { order: orderKey(Order) }),
    ...(Table && { table: refKey(Table) }),
    ...(Station && { station: refKey(Station) }),
    ...(Waiter && { waiter: refKey(Waiter) }),
    ...(GuestType && { guestType: refKey(GuestType) }),
  }
  return { Value: node.parameter(ParamName, at) }
})
