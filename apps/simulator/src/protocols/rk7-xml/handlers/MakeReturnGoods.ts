import { MakeReturnGoods } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { ReturnHeading } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import { receiptView } from '../views/receipt.ts'
import { given, refKey } from '../views/refs.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

export const makeReturnGoods = handler(MakeReturnGoods, (params, context) => {
  const { domain, time } = context
  const { checkout, restaurant } = domain
  warnWithoutEffect(params, ['FiscalDocInfo', 'ReceiptMaket'], context)
  const receiptGuid = params.PrintCheck?.line_guid
  const orderGuid = params.Order?.guid
  const { receipt } = checkout.returnDishes({
    station: refKey(params.Station),
    cashier: refKey(params.Cashier),
    reason: refKey(params.Reason),
    dishes: params.Dishes.Dish.map(({ line_guid = '', quantity }) => ({ lineGuid: line_guid, quantity })),
    ...(given(receiptGuid) && { receiptGuid }),
    ...(given(orderGuid) && { orderGuid }),
    heading: headingOf(params),
  })
  return { PrintCheck: [receiptView(restaurant, time, receipt)] }
})

function headingOf(params: DecodedRequest<typeof MakeReturnGoods>): ReturnHeading {
  const { ExternalProps, OrderType, nonPersistentComment, persistentComment } = params
  const props = ExternalProps?.Prop.map(({ name, value = '' }) => [name, value] as const)
  return {
    ...(props && { externalProps: Object.fromEntries(props) }),
    ...(OrderType && { orderType: refKey(OrderType) }),
    ...(persistentComment !== undefined && { persistentComment }),
    ...(nonPersistentComment !== undefined && { nonPersistentComment }),
  }
}
