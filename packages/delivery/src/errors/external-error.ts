/**
 * Codes White Server and its agent put behind `ERR_EXTERNAL_ERROR_WS`. Source: vendor's documentation of White Server.
 */
export const wsErrorCodes = [
  'BadRequest',
  'InternalError',
  'Timeout',
  'AuthFailed',
  'License',
  'WsaDuplicateOrder',
  'WsaOrderCanceledOnKass',
  'WsaOrderIgnoredOnPos',
  'WsaOrderCreationCancelled',
  'WsaOrderCreationCancellation',
  'WsaOrderCreationDishNotFound',
  'WsaOrderCreationComboComponentNotFound',
  'WsaOrderCreationSelectorNotFound',
  'WsaFillingOrderError',
  'WsaNoOneGuidSpecifiedForOrderSearching',
  'WsaOrderError',
  'WsaOrderingPreferencesError',
  'WsaOrderingSettingNotSpecified',
  'WsaCommandHandling',
  'WsaCommandNotSupported',
  'WsaHttpRequest',
  'WsaHttpStatus',
] as const

export type WsErrorCode = (typeof wsErrorCodes)[number]

/** What stands in the text of an error that came from beyond Delivery. */
export interface ExternalError {
  /** White Server's code, for example `WsaOrderError`. */
  readonly wsCode?: WsErrorCode | (string & {})
  /** Error number of the till (`RK7ErrorN`), for example 3373. */
  readonly tillCode?: number
}

/**
 * Takes the codes out of a text such as `WS Error: Error Code: WsaOrderError. RkInternal: Checkout [3373] …`. Only the
 * fixed frame is read, never the words, which depend on the server's language. Source of the frame: vendor's samples.
 */
export function parseExternalError(text: string): ExternalError {
  const wsCode = /\bError Code:\s*([A-Za-z]\w*)/i.exec(text)?.[1]
  const tillCode = /\bRkInternal:\s*[^\s[\]]+\s*\[(\d+)\]/i.exec(text)?.[1]
  return { ...(wsCode && { wsCode }), ...(tillCode && { tillCode: Number(tillCode) }) }
}
