import { type OrderStatusId, statusProgress } from '../orders/status.ts'

/**
 * A change of an order's status, as the service reports it. The service announces such calls without publishing their
 * body; these fields are the simulator's choice. Source: inferred.
 */
export interface StatusEvent {
  readonly orderId: string
  readonly orderStatusId: OrderStatusId
  readonly orderStatusName?: string
  /** Phone of the guest, digits. */
  readonly phone?: string
  /** Title and text of the template that the corporation set up for the guest. */
  readonly title?: string
  readonly message?: string
}

/** Reads the body of a call, or answers undefined when it is not a status event. Numbers may come as texts. */
export function readStatusEvent(body: unknown): StatusEvent | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const fields = body as Readonly<Record<string, unknown>>
  const orderId = textOf(fields.orderId)
  const orderStatusId = statusOf(fields.orderStatusId)
  if (orderId === undefined || orderId === '' || orderStatusId === undefined) return undefined
  const optional = (['orderStatusName', 'phone', 'title', 'message'] as const).flatMap((name) => {
    const text = textOf(fields[name])
    return text === undefined ? [] : [[name, text] as const]
  })
  return { orderId, orderStatusId, ...Object.fromEntries(optional) }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

function statusOf(value: unknown): OrderStatusId | undefined {
  const id = textOf(value)
  return allStatuses.find((status) => String(status) === id)
}

const allStatuses: readonly OrderStatusId[] = [...statusProgress, 12]
