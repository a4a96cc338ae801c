// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'

/** Request of {@link CreaterkFriendsAnchor}: Create a loyalty request (r_keeper Friends anchor) for the contents of an order. */
export interface CreaterkFriendsAnchorRequest {
  /** Phone number of the loyalty member. */
  readonly phone?: string
  /** Identification token of the loyalty member. */
  readonly token?: string
  readonly Order: OrderElementInput
}

/** `ClientInfo` of {@link CreaterkFriendsAnchorResponse}. */
export interface CreaterkFriendsAnchorResponseClientInfo extends Extra {
  /** Differs from the published schema: required in the schema; where loyalty is not set up the element comes empty. */
  readonly Name?: string
  /** Differs from the published schema: required in the schema; where loyalty is not set up the element comes empty. */
  readonly HasVk?: boolean
  /** Differs from the published schema: required in the schema; where loyalty is not set up the element comes empty. */
  readonly HasMax?: boolean
  /** Differs from the published schema: required in the schema; where loyalty is not set up the element comes empty. */
  readonly HasTelegram?: boolean
  /** Differs from the published schema: required in the schema; where loyalty is not set up the element comes empty. */
  readonly BonusesAvailable?: number
}

/** Answer of {@link CreaterkFriendsAnchor}. */
export interface CreaterkFriendsAnchorResponse extends Extra {
  /** Id of the loyalty request. */
  readonly rkFriendsAnchor?: string
  readonly ClientInfo: CreaterkFriendsAnchorResponseClientInfo
}

/**
 * Create a loyalty request (r_keeper Friends anchor) for the contents of an order.
 * Executed by: not documented.
 * The schema files are named qryCreateRkFriendsAnchor and resCreateRkFriendsAnchor, but CMD is CreaterkFriendsAnchor, as GetFunctions announces it; the server takes both spellings although command names are otherwise case-sensitive.
 * Where loyalty is not set up the server answers Ok with an empty rkFriendsAnchor and an empty ClientInfo, so check the fields and not only Status.
 * The anchor is accepted by CreateOrder and UpdateOrder; the newest schemas removed it from CalcOrder.
 */
export const CreaterkFriendsAnchor: Command<CreaterkFriendsAnchorRequest, CreaterkFriendsAnchorResponse> = {
  name: 'CreaterkFriendsAnchor',
  effect: 'write',
  request: {
    attributes: {
      phone: 'line',
      token: 'line',
    },
    elements: [
      ['Order', '1', orderElement],
    ],
  },
  response: {
    attributes: {
      rkFriendsAnchor: 'line',
    },
    elements: [
      ['ClientInfo', '1', {
        attributes: {
          Name: 'line',
          HasVk: 'boolean',
          HasMax: 'boolean',
          HasTelegram: 'boolean',
          BonusesAvailable: 'positive',
        },
      }],
    ],
  },
}
