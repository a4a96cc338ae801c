import type { GoodsBatch, RestaurantDomain } from '../../../domain/contract.ts'
import type { LocalTime } from '../local-time.ts'
import { refView } from './refs.ts'

/** A batch of marked goods. Servers of 7.26 leave its name empty. */
export const batchView = (restaurant: RestaurantDomain, time: LocalTime, batch: GoodsBatch) => ({
  name: '',
  quantity: batch.quantity,
  srcQuantity: batch.sourceQuantity,
  markingData: batch.data,
  gtin: batch.gtin,
  startDateTime: time.text(batch.startedAt),
  Author: refView(restaurant, 'EMPLOYEES', batch.authorId),
})
