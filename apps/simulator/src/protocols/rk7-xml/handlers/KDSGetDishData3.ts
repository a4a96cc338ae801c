import { KDSGetDishData3 } from '@rkeeper-kit/xml-interface'
import { handler, noChanges } from '../handler.ts'
import { kitchenOrders } from '../views/kitchen.ts'

/** Every dish, drafts and unprinted ones too. */
export const kdsGetDishData3 = handler(KDSGetDishData3, ({ lastversion }, context) => {
  const answer = kitchenOrders(context, () => true)
  return answer.lastversion === lastversion ? noChanges : answer
})
