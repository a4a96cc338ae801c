// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { guestsItem, type GuestsItemInput } from '../types/guestsItem.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link CreateVisit}: Create an empty visit. */
export interface CreateVisitRequest {
  /** GUID of the new visit; generated when absent. */
  readonly guid?: Guid
  /** Comment that is kept. */
  readonly persistentComment?: string
  /** Comment that is not kept. */
  readonly nonPersistentComment?: string
  readonly GuestType?: RefItemInput
  readonly Guests?: GuestsItemInput
}

/** Answer of {@link CreateVisit}. */
export interface CreateVisitResponse extends Extra {
  /** Id of the new visit. */
  readonly VisitID: number
  /** Visit GUID. */
  readonly guid: Guid
}

/**
 * Create an empty visit.
 * Executed by: not documented.
 */
export const CreateVisit: Command<CreateVisitRequest, CreateVisitResponse> = {
  name: 'CreateVisit',
  effect: 'write',
  request: {
    attributes: {
      guid: 'line:guid',
      persistentComment: 'line',
      nonPersistentComment: 'line',
    },
    elements: [
      ['GuestType', '?', refItem],
      ['Guests', '?', guestsItem],
    ],
  },
  response: {
    attributes: {
      VisitID: 'positive!',
      guid: 'line:guid!',
    },
  },
}
