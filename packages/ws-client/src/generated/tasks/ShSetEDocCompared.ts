// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'
import { objectOf } from '../../wire/codec.ts'

/** What ShSetEDocCompared takes. */
export interface ShSetEDocComparedParams {
  /** Document rid. */
  readonly rid: number
  /** 1 = comparison succeeded, 0 = failed. */
  readonly isCompared: 0 | 1
}

/** What ShSetEDocCompared answers. */
export interface ShSetEDocComparedResult {
  readonly filter: {
    readonly fsRarId?: string
    readonly attributes?: string
  }
  readonly rid: number
  readonly isCompared: number
}

/** Set the "compared" flag of an electronic document. */
export const ShSetEDocCompared = defineTask<ShSetEDocComparedParams, ShSetEDocComparedResult>({
  taskType: 'ShSetEDocCompared',
  effect: 'repeatable',
  result: objectOf<ShSetEDocComparedResult>({}, ['filter', 'rid', 'isCompared']),
})
