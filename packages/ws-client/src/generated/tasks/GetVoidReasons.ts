// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What GetVoidReasons answers. */
export interface GetVoidReasonsResult {
  readonly voidReasons: readonly {
    readonly name: string
    /** Use as voidReasonCode. */
    readonly code: number
  }[]
}

/**
 * List the order cancellation (void) reasons.
 * Agent 2.8.2.2 and newer.
 */
export const GetVoidReasons = defineTask<object, GetVoidReasonsResult>({
  taskType: 'GetVoidReasons',
  effect: 'read',
  result: objectOf<GetVoidReasonsResult>({}, ['voidReasons']),
})
