/**
 * Error codes of r_k Delivery, in lower case. The server sends some in capitals and one in both ways, so compare
 * without regard to case; {@link deliveryErrorCode} does. Source: vendor's documentation.
 */
export const deliveryErrorCodes = [
  'err_parse_request',
  'order_validation',
  'order_not_found',
  'order_source_not_found',
  'order_source_not_found_for_restaurant',
  'restaurant_not_found',
  'corporation_not_found',
  'corporation_not_set',
  'language_not_set',
  'delivery_manager_not_found_for_restaurant',
  'rejection_reason_not_found',
  'err_unprocessable_entity',
  'err_external_error_ws',
  'rk7_close_order',
] as const

export type DeliveryErrorCode = (typeof deliveryErrorCodes)[number]

/**
 * The known code behind an error of this package, or behind a code as the server sent it; undefined when there is none
 * or it is not in the catalogue.
 *
 * @example
 * if (deliveryErrorCode(error) === 'rejection_reason_not_found') await reloadReasons()
 */
export function deliveryErrorCode(value: unknown): DeliveryErrorCode | undefined {
  const code = typeof value === 'object' && value !== null && 'code' in value ? value.code : value
  if (typeof code !== 'string') return undefined
  const lower = code.toLowerCase()
  return deliveryErrorCodes.find((known) => known === lower)
}
