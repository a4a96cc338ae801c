import { KDSGetDishData2 } from '@rkeeper-kit/xml-interface'
import { handler, noChanges } from '../handler.ts'
import { kitchenOrders } from '../views/kitchen.ts'

/** Printed dishes only. */
export const kdsGetDishData2 = handler(KDSGetDishData2, ({ lastversion }, context) => {
  const answer = kitchenOrders(context, ({ draft, printed }) => printed && !draft)
  return answer.lastversion === lastversion ? noChanges : answer
})
