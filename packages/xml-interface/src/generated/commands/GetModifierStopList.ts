// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link GetModifierStopList}: List the modifiers on the stop list. */
export type GetModifierStopListRequest = Record<string, never>

/** `Modifier` of {@link GetModifierStopListResponse}. */
export interface GetModifierStopListResponseModifier extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  /** Why the modifier is on the stop list. */
  readonly Reason: ResRefItem
}

/** Answer of {@link GetModifierStopList}. */
export interface GetModifierStopListResponse extends Extra {
  readonly Modifier: readonly GetModifierStopListResponseModifier[]
}

/**
 * List the modifiers on the stop list.
 * Executed by: cash-server.
 * The response schema is malformed - Reason is declared straight inside the element Modifier, which also has the type resRefItem. Evidently Modifier is a resRefItem with one child Reason.
 * Processors that skip the malformed part see Modifier without Reason, so treat Reason as optional when reading.
 */
export const GetModifierStopList: Command<GetModifierStopListRequest, GetModifierStopListResponse> = {
  name: 'GetModifierStopList',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['Modifier', '*', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          name: 'line',
          guid: 'guid',
        },
        elements: [
          ['Reason', '1', resRefItem],
        ],
      }],
    ],
  },
}
