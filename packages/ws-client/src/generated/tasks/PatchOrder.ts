// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'
import type { Guid } from '../../wire/values.ts'

/** What PatchOrder takes. */
export interface PatchOrderParams {
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  readonly fields: readonly {
    /** Field to change. */
    readonly name: 'ChangeBackFrom' | 'Comment' | 'Delivery.Courier.Name' | 'Delivery.Courier.Phone' | 'Delivery.Address' | 'Delivery.Address.Comment' | 'PayMethod' | 'DeliveryManager' | 'DeliveryOperator' | 'TableCode' | 'Booking' | (string & {})
    /** New value; null erases the old one. */
    readonly value: string | null
  }[]
}

/** What PatchOrder answers. */
export interface PatchOrderResult {
  readonly fields: readonly {
    readonly name: string
    /** True = changed. */
    readonly isSuccess: boolean
    /** Why this field was not changed. */
    readonly error?: string
  }[]
}

/**
 * Change header fields of an order without touching its dishes.
 * Agent 2.8.5.7 and newer.
 */
export const PatchOrder = defineTask<PatchOrderParams, PatchOrderResult>({
  taskType: 'PatchOrder',
  effect: 'write',
  result: objectOf<PatchOrderResult>({}, ['fields']),
  findOut: readTheOrder,
})
