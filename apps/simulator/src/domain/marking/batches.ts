import type { TillContext } from '../context.ts'
import type { GoodsBatch, MarkingDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { goodsMark } from './goods-mark.ts'
import { readMark } from './mark.ts'
import type { MarkingState } from './state.ts'

/** Goods registered under the mark of their package. */
export function createBatches(
  { restaurant, now, settings }: TillContext,
  state: () => MarkingState,
): Pick<MarkingDomain, 'addBatch' | 'deleteBatch' | 'batches'> {
  return {
    addBatch({ data, quantity, author, station }) {
      const { key, gtin } = goodsMark(data, settings)
      const authorId = restaurant.find('EMPLOYEES', author).id
      const stationId = restaurant.find('CASHES', station).id
      if (state().batches[key]) throw new DomainError('batchExists', { mark: data })
      const amounts = { quantity, sourceQuantity: quantity }
      const batch: GoodsBatch = { data, gtin, ...amounts, startedAt: now(), authorId, stationId }
      state().batches[key] = batch
      return batch
    },

    deleteBatch({ data, manager, station }) {
      const { key } = readMark(data)
      restaurant.find('EMPLOYEES', manager)
      restaurant.find('CASHES', station)
      const batch = state().batches[key]
      if (!batch) throw new DomainError('batchNotFound', { mark: data })
      delete state().batches[key]
      return batch
    },

    batches: () => Object.values(state().batches),
  }
}
