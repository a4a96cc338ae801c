// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import type { KDSStateType } from '../types/enums.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link KDSSetDishData2}: Change the kitchen state of a dish. */
export interface KDSSetDishData2Request {
  /** GUID of the dish line. */
  readonly line_guid: Guid
  /**
   * New state.
   * Values: `sent` sent to the kitchen display, `started` cooking started, `ready` cooked, `taken` taken from the kitchen, `collect` assembling started, `collected` assembled, `startpark` the order is parked, `endpark` the parking ended, `removed` taken off the kitchen display.
   */
  readonly kdsstate: KDSStateType
  /** Who changes the state. */
  readonly Employee?: RefItemInput
}

/** Answer of {@link KDSSetDishData2}. */
export interface KDSSetDishData2Response extends Extra {
}

/**
 * Change the kitchen state of a dish.
 * Executed by: cash-server.
 * Works on unprinted dishes too.
 * line_guid comes from GetOrder.
 */
export const KDSSetDishData2: Command<KDSSetDishData2Request, KDSSetDishData2Response> = {
  name: 'KDSSetDishData2',
  effect: 'write',
  request: {
    attributes: {
      line_guid: 'line:guid!',
      kdsstate: { kind: 'line!', enum: ['', 'sent', 'started', 'ready', 'taken', 'collect', 'collected', 'startpark', 'endpark', 'removed'] },
    },
    elements: [
      ['Employee', '?', refItem],
    ],
  },
  response: {},
}
