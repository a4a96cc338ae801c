// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import type { KDSStateType } from '../types/enums.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItem } from '../types/resRefItem.ts'

/** Request of {@link KDSSetDishData3}: Change the kitchen state of a dish (version 3, with station and kitchen load). */
export interface KDSSetDishData3Request {
  /** GUID of the dish line. */
  readonly line_guid: Guid
  /**
   * New state.
   * Values: `sent` sent to the kitchen display, `started` cooking started, `ready` cooked, `taken` taken from the kitchen, `collect` assembling started, `collected` assembled, `startpark` the order is parked, `endpark` the parking ended, `removed` taken off the kitchen display.
   */
  readonly kdsstate: KDSStateType
  /**
   * Kitchen load factor.
   * Differs from the published schema: the newest schema demands it; an older one lacks it and requests without it work.
   * Since 7.07.00.329.
   */
  readonly kdsrate?: number
  /**
   * Pass the order on to the VDU.
   * Since 7.7.0.354.
   * Default `true`.
   */
  readonly sendtovdu?: boolean
  /** Who sent the request; handed on to the KDS or VDU (protocol version 4). */
  readonly kds_state_sender?: string
  /** Who changes the state. */
  readonly Employee?: RefItemInput
  /** Kitchen display station that sends the request. */
  readonly Station?: RefItemInput
}

/** Answer of {@link KDSSetDishData3}. */
export interface KDSSetDishData3Response extends Extra {
  /**
   * State of the dish.
   * Values: `sent` sent to the kitchen display, `started` cooking started, `ready` cooked, `taken` taken from the kitchen, `collect` assembling started, `collected` assembled, `startpark` the order is parked, `endpark` the parking ended, `removed` taken off the kitchen display.
   */
  readonly kdsstate: KDSStateType
  /**
   * Kitchen load factor.
   * Differs from the published schema: the newest schema demands it; an older one lacks it and requests without it work.
   * Since 7.07.00.329.
   */
  readonly kdsrate?: number
  /** Kitchen display station. */
  readonly Station: ResRefItem
  /** Who changed the state. */
  readonly Manager: ResRefItem
}

/**
 * Change the kitchen state of a dish (version 3, with station and kitchen load).
 * Executed by: cash-server.
 * An older edition of the schema has no kdsrate, sendtovdu and kds_state_sender and requires Station; its example omits kdsrate, so a server may not insist on it.
 * The response schema requires Station and Manager although both are optional in the request.
 */
export const KDSSetDishData3: Command<KDSSetDishData3Request, KDSSetDishData3Response> = {
  name: 'KDSSetDishData3',
  effect: 'write',
  request: {
    attributes: {
      line_guid: 'line:guid!',
      kdsstate: { kind: 'line!', enum: ['', 'sent', 'started', 'ready', 'taken', 'collect', 'collected', 'startpark', 'endpark', 'removed'] },
      kdsrate: 'int',
      sendtovdu: 'boolean',
      kds_state_sender: 'line',
    },
    elements: [
      ['Employee', '?', refItem],
      ['Station', '?', refItem],
    ],
    since: { kdsrate: '7.07.00.329', sendtovdu: '7.7.0.354' },
  },
  response: {
    attributes: {
      kdsstate: { kind: 'line!', enum: ['', 'sent', 'started', 'ready', 'taken', 'collect', 'collected', 'startpark', 'endpark', 'removed'] },
      kdsrate: 'int',
    },
    elements: [
      ['Station', '1', resRefItem],
      ['Manager', '1', resRefItem],
    ],
    since: { kdsrate: '7.07.00.329' },
  },
}
