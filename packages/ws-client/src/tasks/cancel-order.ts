import { defineTask } from './task.ts'

export interface CancelOrderParams {
  readonly orderGuid: string
  /** Code of the reason. Default: the reason of the restaurant's settings. */
  readonly voidReasonCode?: number
  /** Id of the till. Default: the station of the order creation parameters. */
  readonly cashStationId?: number
  /** Read by the delivery multi-agent only. */
  readonly comment?: string
  /** Read by the delivery multi-agent only. */
  readonly attributes?: readonly string[]
}

export interface CancelOrderResult {
  /** Values are not documented. */
  readonly status: string
}

/** Cancels an open order at the till. With a bill or money in it, the restaurant's settings decide. */
export const CancelOrder = defineTask<CancelOrderParams, CancelOrderResult>({
  taskType: 'CancelOrder',
  effect: 'write',
  findOut: ({ orderGuid }) => ({
    advice: `GetOrderState for ${orderGuid} tells whether it is cancelled.`,
    facts: { orderGuid },
  }),
})
