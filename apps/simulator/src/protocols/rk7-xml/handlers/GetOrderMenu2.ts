import { GetOrderMenu2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { menuWithAvailability, saleOfContext } from '../views/asked-menu.ts'

export const getOrderMenu2 = handler(GetOrderMenu2, (params, context) => {
  return menuWithAvailability(context, saleOfContext(params, context), params)
})
