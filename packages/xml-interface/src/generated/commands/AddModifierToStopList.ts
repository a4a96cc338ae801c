// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'

/** `Reason` of {@link AddModifierToStopListRequestModifier}. */
export interface AddModifierToStopListRequestModifierReason {
  /** Id of the reason for blocking. */
  readonly id?: number
}

/** The parts of {@link AddModifierToStopListRequestModifier}. */
export interface AddModifierToStopListRequestModifierParts {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  readonly Reason?: AddModifierToStopListRequestModifierReason
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Modifier to block. */
export type AddModifierToStopListRequestModifier = AtLeastOne<AddModifierToStopListRequestModifierParts, 'id' | 'code' | 'guid'>

/** Request of {@link AddModifierToStopList}: Put a modifier on the stop list. */
export interface AddModifierToStopListRequest {
  /** Modifier to block. */
  readonly Modifier: AddModifierToStopListRequestModifier
}

/** Answer of {@link AddModifierToStopList}. */
export interface AddModifierToStopListResponse extends Extra {
}

/**
 * Put a modifier on the stop list.
 * Executed by: cash-server.
 * The source schema is malformed; it nests Reason (minOccurs 1) inside Modifier, which already has type refItem; the request verified on a server has no Reason, so it is written here as optional.
 * A blocked modifier is reported by GetModifierStopList and released by DeleteModifierFromStopList.
 */
export const AddModifierToStopList: Command<AddModifierToStopListRequest, AddModifierToStopListResponse> = {
  name: 'AddModifierToStopList',
  effect: 'write',
  request: {
    elements: [
      ['Modifier', '1', {
        attributes: {
          id: 'nonNegative',
          code: 'nonNegative',
          guid: 'guid',
          name: 'line',
        },
        elements: [
          ['Reason', '?', {
            attributes: {
              id: 'positive',
            },
          }],
        ],
        oneOf: [['id'], ['code'], ['guid']],
        anyAttribute: true,
      }],
    ],
  },
  response: {},
}
