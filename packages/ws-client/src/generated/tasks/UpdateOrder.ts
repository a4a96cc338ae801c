// Generated from the catalogue by tools/codegen. Do not edit.
import { newProductCodec, type DiscountRef, type NewProduct } from '../../tasks/create-order.ts'
import { partialOrderCodec, type Order } from '../../tasks/order.ts'
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import { listOf, objectOf } from '../../wire/codec.ts'
import type { Guid } from '../../wire/values.ts'

/** What UpdateOrder takes. */
export interface UpdateOrderParams {
  /** Till (cash station) id. Absent: the station from the restaurant settings in the WS admin panel. If the station belongs to a different mid than the one in the "order creation parameters", put that mid in systemName. */
  readonly cashStationId?: number
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** r_keeper order category. */
  readonly orderCategoryCode?: number
  /** Order contents. */
  readonly products?: readonly NewProduct[]
  /** Cash-register discounts on the order. A plain int[] of ids is accepted too (documented for UpdateOrder). */
  readonly discountIds?: readonly DiscountRef[]
  readonly delivery?: {
    readonly address?: {
      readonly comment?: string | null
    }
  }
}

/** What UpdateOrder answers. */
export interface UpdateOrderResult {
  /** Source: inferred. */
  readonly order?: Partial<Order>
}

/**
 * Replace the contents (and some fields) of an existing order.
 * Partly documented by the vendor.
 */
export const UpdateOrder = defineTask<UpdateOrderParams, UpdateOrderResult>({
  taskType: 'UpdateOrder',
  effect: 'write',
  params: objectOf<UpdateOrderParams>({ products: listOf(newProductCodec) }),
  result: objectOf<UpdateOrderResult>({ order: partialOrderCodec }),
  findOut: readTheOrder,
})
