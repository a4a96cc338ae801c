import { GetOrderMenu2 } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { checkMenuContext, menuWithAvailability } from '../views/asked-menu.ts'

export const getOrderMenu2 = handler(GetOrderMenu2, (params, context) => {
  checkMenuContext(params, context)
  return menuWithAvailability(context, params)
})
