import { isRecord } from '../envelope/envelope.ts'
import type { AppliedPayment } from '../tasks/order.ts'
import { type Codec, lazily, listOf, money, objectOf, quantity, WireError } from '../wire/codec.ts'
import type { EventOrder, EventOrderItem, OrderStatusChangedEvent, WhiteServerEvent } from './event.ts'

const item: Codec<EventOrderItem> = objectOf<EventOrderItem>(
  { price: money, quantity, ingredients: listOf(lazily(() => item)) },
  ['id', 'quantity'],
)

const order = objectOf<EventOrder>(
  {
    products: listOf(item),
    price: objectOf<NonNullable<EventOrder['price']>>({ total: money, sumToPay: money }),
    appliedPayments: listOf(objectOf<AppliedPayment>({ amount: money }, ['amount'])),
  },
  ['orderGuid', 'status', 'products'],
)

const orderStatus = objectOf<OrderStatusChangedEvent['order']>({}, ['orderGuid', 'status'])

/**
 * Reads the body of an event.
 * @throws WireError that names the place which is not as documented
 */
export function readEvent(body: unknown): WhiteServerEvent {
  if (!isRecord(body)) throw new WireError('the body', body, 'an object')
  const { responseEventCommon: common, response } = body
  if (!isRecord(common)) throw new WireError('responseEventCommon', common, 'an object')
  const {
    objectId,
    eventGuid,
    eventType,
    agentGuid,
    dateTimeServerReceiveEventFromAgent: receivedAt,
  } = common
  const code = Number(objectId)
  if (!Number.isInteger(code)) throw new WireError('responseEventCommon.objectId', objectId, 'an object code')
  if (typeof eventGuid !== 'string' || eventGuid === '')
    throw new WireError('responseEventCommon.eventGuid', eventGuid, 'a GUID')
  const head = {
    objectId: code,
    eventGuid,
    ...(typeof agentGuid === 'string' && { agentGuid }),
    ...(typeof receivedAt === 'string' && { receivedAt }),
  }
  switch (eventType) {
    case 'OrderChanged':
      return { ...head, eventType, order: order.decode(response, 'response') }
    case 'OrderStatusChanged':
      return { ...head, eventType, order: orderStatus.decode(response, 'response') }
    case 'MenuReferencesChanged':
      return { ...head, eventType, newVersion: versionIn(response) }
    default:
      return { ...head, eventType: 'other', name: String(eventType), response }
  }
}

function versionIn(response: unknown): number {
  const version = isRecord(response) ? response.newVersion : undefined
  if (typeof version !== 'number') throw new WireError('response.newVersion', version, 'a number')
  return version
}
