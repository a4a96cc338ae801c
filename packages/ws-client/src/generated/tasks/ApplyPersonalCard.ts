// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import type { Guid } from '../../wire/values.ts'

/** What ApplyPersonalCard takes. */
export interface ApplyPersonalCardParams {
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** Code of the loyalty interface in r_keeper. */
  readonly interfaceCode: number
  /** Loyalty card code. */
  readonly cardCode: string
}

/** Nothing: ApplyPersonalCard succeeded if it was not refused. */
export type ApplyPersonalCardResult = undefined

/**
 * Authorise a loyalty card in an existing order.
 * Agent 2.10.8.9 and newer.
 */
export const ApplyPersonalCard = defineTask<ApplyPersonalCardParams, ApplyPersonalCardResult>({
  taskType: 'ApplyPersonalCard',
  effect: 'write',
  findOut: readTheOrder,
})
