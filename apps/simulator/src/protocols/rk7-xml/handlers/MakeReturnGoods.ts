import { MakeReturnGoods } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { receiptView } from '../views/receipt.ts'
import { given, refKey } from '../views/refs.ts'

export const makeReturnGoods = handler(
  MakeReturnGoods,
  (params, { domain: { checkout, restaurant }, time }) => {
    const receiptGuid = params.PrintCheck?.line_guid
    const orderGuid = params.Order?.guid
    const { receipt } = checkout.returnDishes({
      station: refKey(params.Station),
      cashier: refKey(params.Cashier),
      reason: refKey(params.Reason),
      dishes: params.Dishes.Dish.map(({ line_guid = '', quantity }) => ({ lineGuid: line_guid, quantity })),
      ...(given(receiptGuid) && { receiptGuid }),
      ...(given(orderGuid) && { orderGuid }),
    })
    return { PrintCheck: [receiptView(restaurant, time, receipt)] }
  },
)
