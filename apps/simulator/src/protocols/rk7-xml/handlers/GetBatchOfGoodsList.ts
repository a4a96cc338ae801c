import { GetBatchOfGoodsList } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { batchView } from '../views/batch.ts'

export const getBatchOfGoodsList = handler(
  GetBatchOfGoodsList,
  (_, { domain: { marking, restaurant }, time }) => ({
    Batch: marking.batches().map((batch) => batchView(restaurant, time, batch)),
  }),
)
