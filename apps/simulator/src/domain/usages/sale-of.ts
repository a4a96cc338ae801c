import type { Order, SaleContext } from '../contract.ts'

/** In whose name an order buys now; at its own station unless another is named. */
export const saleOf = (order: Order, stationId = order.stationId): SaleContext => ({
  stationId,
  tableId: order.tableId,
  waiterId: order.waiterId,
  categoryId: order.categoryId,
  typeId: order.typeId,
  guestCount: order.guestCount,
  ...(order.guestTypeId !== undefined && { guestTypeId: order.guestTypeId }),
})
