// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { listOf, money, objectOf } from '../../wire/codec.ts'
import type { Guid, IsoDateTime } from '../../wire/values.ts'
import type { Money } from '@rkeeper-kit/core'

/** What GetOrderList takes. */
export interface GetOrderListParams {
  /** Only orders of this table. null = all tables, needs the restaurant permission "request orders from all tables" in the WS admin panel. */
  readonly tableCode?: number | null
  /** True = closed orders too, needs the permission "request closed orders"; otherwise active orders only. Default false. */
  readonly withClosed?: boolean
}

/** What GetOrderList answers. */
export interface GetOrderListResult {
  readonly orders: readonly {
    readonly orderGuid: Guid
    readonly tableCode: number
    readonly waiterId: number
    /** Order total. */
    readonly sum: Money
    /** Remaining to pay. */
    readonly unpaid: Money
    /** Order closed. */
    readonly isFinished: boolean
    /** Opening time, or start of a reservation. */
    readonly openTime: IsoDateTime
    /** Table/order reserved for openTime. */
    readonly isReserve: boolean
    /** Reservation length HH:MM:SS. */
    readonly duration?: string
  }[]
}

/**
 * List orders from the cash server.
 * Agent 2.8.5.10 and newer.
 */
export const GetOrderList = defineTask<GetOrderListParams, GetOrderListResult>({
  taskType: 'GetOrderList',
  effect: 'read',
  result: objectOf<GetOrderListResult>({ orders: listOf(objectOf<NonNullable<GetOrderListResult['orders']>[number]>({ sum: money, unpaid: money })) }, ['orders']),
})
