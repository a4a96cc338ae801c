import type { PlainResponse } from '../../core/http.ts'
import type { Ids } from '../../core/ids.ts'
import { json } from '../../core/problem.ts'
import { DeskError } from '../../domain/delivery-desk/index.ts'
import { DomainError, type ErrorKey } from '../../domain/errors.ts'
import type { Settings } from '../../settings.ts'
import { ParseError } from './read-request.ts'

interface Refusal {
  readonly code: string
  readonly msg: string
  readonly requestId: string
  readonly errors: Readonly<Record<string, readonly string[]>> | null
}

/** Statuses that differ from 500, the only one documented. */
const statuses: Readonly<Record<string, number>> = {
  err_parse_request: 400,
  order_validation: 400,
  err_unprocessable_entity: 422,
  not_simulated: 501,
}

/** What went wrong between Delivery and the till, so that nothing is known of the till itself. */
const onTheWay: readonly ErrorKey[] = ['agentTimeout', 'tillUnavailable']

export interface Wording {
  readonly ids: Ids
  readonly settings: Settings
  /** The till's refusals to close an order have a code of their own. */
  readonly closing: boolean
}

/** The answer to an error of Delivery or the till; undefined for what is no refusal but a fault of the simulator. */
export function refusalOf(error: unknown, wording: Wording): Refusal | undefined {
  const plainId = () => wording.ids.hex(32)
  if (error instanceof ParseError)
    return { code: 'ERR_PARSE_REQUEST', msg: error.message, requestId: plainId(), errors: error.fields }
  if (error instanceof DeskError)
    return { code: error.code, msg: error.message, requestId: plainId(), errors: fieldsOf(error) }
  if (!(error instanceof DomainError)) return undefined
  const text = tillText(error, wording)
  if (wording.closing && !onTheWay.includes(error.key))
    return { code: 'rk7_close_order', msg: text, requestId: plainId(), errors: null }
  const msg = `WS Error: Error Code: ${error.entry.wsCode}. ${text}`
  return { code: 'ERR_EXTERNAL_ERROR_WS', msg, requestId: chainId(wording.ids), errors: null }
}

/** Refusals with a number come from inside the till and name its part, as in `RkInternal: Checkout [3373] …`. */
function tillText(error: DomainError, { settings, closing }: Wording): string {
  const { rk7ErrorN, module = 'Checkout' } = error.entry
  const text = error.text(settings.serverLanguage)
  if (rk7ErrorN !== undefined) return `RkInternal: ${module} [${rk7ErrorN}] ${text}`
  return closing ? `RkInternal: ${text}` : text
}

/** Errors of White Server carry an id of another shape: connection and number of the request. */
function chainId(ids: Ids): string {
  return `${ids.base32(13)}:${String(ids.next('delivery request') % 100_000_000).padStart(8, '0')}`
}

function fieldsOf({ field, value, message }: DeskError): Refusal['errors'] {
  if (field === undefined) return null
  return { [field]: [value === undefined ? message : `${message} (got ${JSON.stringify(value)})`] }
}

/** Puts a refusal on the wire, under the status set for its code. */
export function refuse(refusal: Refusal, { delivery }: Settings): PlainResponse {
  const code = refusal.code.toLowerCase()
  const [, set] = Object.entries(delivery.httpStatus).find(([name]) => name.toLowerCase() === code) ?? []
  return json(set ?? statuses[code] ?? 500, refusal)
}
