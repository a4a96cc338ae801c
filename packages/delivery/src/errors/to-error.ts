import {
  AuthenticationError,
  type Effect,
  InvalidRequestError,
  LicenseError,
  OutcomeUnknownError,
  RefusedError,
  type RkeeperError,
  type RkeeperErrorOptions,
  UnavailableError,
} from '@rkeeper-kit/core'
import { type DeliveryErrorCode, deliveryErrorCode } from './codes.ts'
import type { ErrorBody } from './error-body.ts'
import { type ExternalError, parseExternalError } from './external-error.ts'

/** The call that failed. */
export interface FailedCall {
  readonly operation: string
  readonly effect: Effect
  readonly status: number
}

type Reaction = 'fix-request' | 'sign-in' | 'refused' | 'beyond-delivery'

const reactions: Readonly<Record<DeliveryErrorCode, Reaction>> = {
  err_parse_request: 'fix-request',
  order_validation: 'fix-request',
  order_not_found: 'fix-request',
  restaurant_not_found: 'fix-request',
  corporation_not_found: 'fix-request',
  corporation_not_set: 'fix-request',
  language_not_set: 'fix-request',
  rejection_reason_not_found: 'fix-request',
  // The connection is unknown, switched off, or not ticked for the establishment: a matter of the admin panel.
  order_source_not_found: 'sign-in',
  order_source_not_found_for_restaurant: 'sign-in',
  delivery_manager_not_found_for_restaurant: 'refused',
  err_unprocessable_entity: 'refused',
  rk7_close_order: 'refused',
  err_external_error_ws: 'beyond-delivery',
}

/** The error class for a failure of the server, decided by its code and never by its text. */
export function toError(body: ErrorBody, call: FailedCall): RkeeperError {
  const external = parseExternalError(body.msg)
  const options: RkeeperErrorOptions = {
    code: body.code,
    serverText: body.msg,
    requestId: body.requestId,
    operation: call.operation,
    details: {
      httpStatus: call.status,
      ...external,
      ...(body.errors !== undefined && { errors: body.errors }),
    },
  }
  const what = describe(body, external, call)
  const known = deliveryErrorCode(body.code)
  // No zone holds the point: an answer of the restaurant, nothing is wrong with the question.
  if (known === 'restaurant_not_found' && call.operation === 'restaurants.findByPoint')
    return new RefusedError(what, options)
  switch (known ? reactions[known] : reactionByStatus(call.status)) {
    case 'fix-request':
      return new InvalidRequestError(what, options)
    case 'sign-in':
      return new AuthenticationError(
        `${what} Check the connection and its establishments in the admin panel.`,
        options,
      )
    case 'beyond-delivery':
      return fromBeyondDelivery(external, call, what, options)
    default:
      return new RefusedError(what, options)
  }
}

function reactionByStatus(status: number): Reaction {
  if (status === 401 || status === 403) return 'sign-in'
  return status >= 400 && status < 500 && status !== 409 && status !== 422 ? 'fix-request' : 'refused'
}

/** White Server's codes that do not say whether the till carried the command out. */
const silentCodes: ReadonlySet<string> = new Set([
  'timeout',
  'internalerror',
  'wsahttprequest',
  'wsahttpstatus',
])

function fromBeyondDelivery(
  { wsCode, tillCode }: ExternalError,
  call: FailedCall,
  what: string,
  options: RkeeperErrorOptions,
): RkeeperError {
  const lower = wsCode?.toLowerCase()
  if (lower === 'license') return new LicenseError(what, options)
  const answered = tillCode !== undefined || (lower !== undefined && !silentCodes.has(lower))
  if (answered) return new RefusedError(what, options)
  if (call.effect !== 'write') return new UnavailableError(what, options)
  return new OutcomeUnknownError(`${what} The till may have carried it out.`, options)
}

function describe(body: ErrorBody, external: ExternalError, call: FailedCall): string {
  const codes = [body.code, external.wsCode, external.tillCode && `till ${external.tillCode}`]
  const text = body.msg.replace(/\.?$/, '.')
  return `${call.operation} failed with ${codes.filter(Boolean).join(', ')}: ${text}`
}
