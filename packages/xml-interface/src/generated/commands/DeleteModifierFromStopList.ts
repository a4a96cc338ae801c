// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link DeleteModifierFromStopList}: Take a modifier off the stop list. */
export interface DeleteModifierFromStopListRequest {
  readonly Modifier: RefItemInput
}

/** Answer of {@link DeleteModifierFromStopList}. */
export interface DeleteModifierFromStopListResponse extends Extra {
}

/**
 * Take a modifier off the stop list.
 * Executed by: cash-server.
 * The source schema puts RK7CMD into RK7Query without a compositor; a single RK7CMD is meant.
 */
export const DeleteModifierFromStopList: Command<DeleteModifierFromStopListRequest, DeleteModifierFromStopListResponse> = {
  name: 'DeleteModifierFromStopList',
  effect: 'write',
  request: {
    elements: [
      ['Modifier', '1', refItem],
    ],
  },
  response: {},
}
