import { AddBatchOfGoods } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { batchView } from '../views/batch.ts'
import { refKey } from '../views/refs.ts'

export const addBatchOfGoods = handler(
  AddBatchOfGoods,
  ({ Author, Batch, Station }, { domain: { marking, restaurant }, time }) => {
    const { markingData, quantity } = Batch
    const people = { author: refKey(Author), station: refKey(Station) }
    const batch = marking.addBatch({ data: markingData, quantity, ...people })
    return { Batch: batchView(restaurant, time, batch) }
  },
)
