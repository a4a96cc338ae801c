// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resBottle, type ResBottle } from '../types/resBottle.ts'

/** Request of {@link GetOpenedBottleList}: List the opened bottles. */
export interface GetOpenedBottleListRequest {
  /** When given, the call also synchronises the bottle list with the accounting system. */
  readonly Station?: RefItemInput
}

/** Answer of {@link GetOpenedBottleList}. */
export interface GetOpenedBottleListResponse extends Extra {
  readonly Bottle: readonly ResBottle[]
}

/**
 * List the opened bottles.
 * Executed by: not documented.
 * The schema declares RK7CMD itself as the document root (no RK7Query wrapper), and uses refItem without including the common types; the common refItem is meant.
 * With Station the call is no pure read, since it triggers the synchronisation.
 * The executing node is not documented (nodes left empty).
 */
export const GetOpenedBottleList: Command<GetOpenedBottleListRequest, GetOpenedBottleListResponse> = {
  name: 'GetOpenedBottleList',
  effect: 'read',
  request: {
    elements: [
      ['Station', '?', refItem],
    ],
  },
  response: {
    elements: [
      ['Bottle', '*', resBottle],
    ],
  },
}
