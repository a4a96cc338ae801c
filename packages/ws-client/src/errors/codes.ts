/** Codes of White Server itself. Source: vendor's documentation. */
export const serverCodes = ['BadRequest', 'InternalError', 'Timeout', 'AuthFailed', 'License'] as const

/** Codes of the agent in the restaurant. Source: vendor's documentation; newer agents may know more. */
export const agentCodes = [
  'WsaCommandHandling',
  'WsaCommandNotSupported',
  'WsaConnectionSettingsUpdatingError',
  'WsaInvalidWsConnectionSettings',
  'WsaInvalidSettings',
  'WsaHandshakeError',
  'WsaHttpRequest',
  'WsaHttpStatus',
  'WsaLogNotFoundError',
  'WsaDuplicateOrder',
  'WsaOrderCanceledOnKass',
  'WsaOrderIgnoredOnPos',
  'WsaOrderCreationCancelled',
  'WsaOrderCreationCancellation',
  'WsaOrderCreationDishNotFound',
  'WsaOrderCreationComboComponentNotFound',
  'WsaOrderCreationSelectorNotFound',
  'WsaOrderMenuIsUnknownError',
  'WsaFillingOrderError',
  'WsaOrderError',
  'WsaOrderingPreferencesError',
  'WsaOrderingSettingNotSpecified',
  'WsaNoOneGuidSpecifiedForOrderSearching',
] as const

/** Values of `extCode` beside the code `License`. Source: vendor's documentation. */
export const licenseExtCodes = ['WsAgent', 'WsAggregator', 'WsProduct'] as const

/**
 * `extCode` that tells a refusal for too many requests from other bad requests where the HTTP status is 200. Inferred:
 * the vendor does not document what is answered past the limit.
 */
export const limitExtCode = 'RequestLimit'

export type ServerCode = (typeof serverCodes)[number]
export type AgentCode = (typeof agentCodes)[number]
/** Every documented code, as found in `error.code`. */
export type WhiteServerCode = ServerCode | AgentCode

const documented: ReadonlySet<unknown> = new Set([...serverCodes, ...agentCodes])

/** Whether a code is one of the documented ones. */
export function isWhiteServerCode(code: unknown): code is WhiteServerCode {
  return documented.has(code)
}
