import { objectOf } from '../wire/codec.ts'
import type { OrderStatus, RejectingReason } from './order-status.ts'
import { defineTask } from './task.ts'

/** By the order's GUID, or by the GUID of the task that created it, before the order's own is known. */
export type GetOrderStateParams =
  | { readonly orderGuid: string; readonly taskGuid?: string }
  | { readonly taskGuid: string; readonly orderGuid?: string }

export interface OrderState {
  readonly taskGuid?: string
  readonly orderGuid?: string
  readonly status: OrderStatus
  readonly substate?: string
  readonly rejectingReason?: RejectingReason
}

export interface GetOrderStateResult {
  readonly order: OrderState
}

/** Status of one order. */
export const GetOrderState = defineTask<GetOrderStateParams, GetOrderStateResult>({
  taskType: 'GetOrderState',
  effect: 'read',
  result: objectOf<GetOrderStateResult>({ order: objectOf<OrderState>({}, ['status']) }, ['order']),
})
