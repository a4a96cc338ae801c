import { DeleteBatchOfGoods } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

/** Deletes the batch of a mark as a whole; what the quantity is for is not documented. */
export const deleteBatchOfGoods = handler(
  DeleteBatchOfGoods,
  ({ data, Manager, quantity, Station }, { domain: { marking }, warn }) => {
    const batch = marking.deleteBatch({ data, manager: refKey(Manager), station: refKey(Station) })
    if (batch.quantity !== quantity)
      warn(`The batch held ${batch.quantity} thousandths, not ${quantity}; it is deleted as a whole.`)
    return {}
  },
)
