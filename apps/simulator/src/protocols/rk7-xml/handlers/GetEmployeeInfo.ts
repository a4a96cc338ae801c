import { GetEmployeeInfo } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'
import { workplaceView } from '../views/workplace.ts'

export const getEmployeeInfo = handler(GetEmployeeInfo, ({ Station, Waiter }, context) => {
  if (Station) context.domain.restaurant.find('CASHES', refKey(Station))
  return workplaceView(context, refKey(Waiter))
})
