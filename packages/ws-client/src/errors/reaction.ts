import { limitExtCode, type WhiteServerCode } from './codes.ts'
import type { Failure } from './failure.ts'

/**
 * What the caller should do. `unclear`: the work may have been done or not, which matters for writes only.
 */
export type Reaction =
  | 'fix request'
  | 'authenticate'
  | 'wait'
  | 'repair licence'
  | 'refused'
  | 'locked'
  | 'unavailable'
  | 'unclear'

const reactions: Readonly<Record<WhiteServerCode, Reaction>> = {
  BadRequest: 'fix request',
  InternalError: 'unclear',
  Timeout: 'unclear',
  AuthFailed: 'authenticate',
  License: 'repair licence',
  // The agent broke off, or lost the till, somewhere in the middle.
  WsaCommandHandling: 'unclear',
  WsaHttpRequest: 'unclear',
  WsaHttpStatus: 'unclear',
  // An order was being made, and taking it back failed: it may be there.
  WsaOrderCreationCancellation: 'unclear',
  // Passes by itself once the agent has read the menu.
  WsaOrderMenuIsUnknownError: 'unavailable',
  WsaHandshakeError: 'unavailable',
  WsaNoOneGuidSpecifiedForOrderSearching: 'fix request',
  // The request is right; this restaurant's agent is too old for it.
  WsaCommandNotSupported: 'refused',
  WsaConnectionSettingsUpdatingError: 'refused',
  WsaInvalidWsConnectionSettings: 'refused',
  WsaInvalidSettings: 'refused',
  WsaLogNotFoundError: 'refused',
  WsaDuplicateOrder: 'refused',
  WsaOrderCanceledOnKass: 'refused',
  WsaOrderIgnoredOnPos: 'refused',
  WsaOrderCreationCancelled: 'refused',
  WsaOrderCreationDishNotFound: 'refused',
  WsaOrderCreationComboComponentNotFound: 'refused',
  WsaOrderCreationSelectorNotFound: 'refused',
  WsaFillingOrderError: 'refused',
  WsaOrderError: 'refused',
  WsaOrderingPreferencesError: 'refused',
  WsaOrderingSettingNotSpecified: 'refused',
}

/** r_keeper's number for an order that somebody else holds. Source: seen from live servers. */
const orderLocked = 2219

/** Decides by codes only: texts are localised. A code that is not documented is a refusal. */
export function reactionTo(failure: Failure): Reaction {
  if (failure.extCode === limitExtCode) return 'wait'
  if (failure.rkCode === orderLocked) return 'locked'
  return reactions[failure.code as WhiteServerCode] ?? 'refused'
}
