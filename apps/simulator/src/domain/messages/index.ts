import type { TillContext } from '../context.ts'
import type { MessagesDomain, WaiterMessage } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { findOrder } from '../orders/find.ts'

/** Messages to the staff. Those that have expired are forgotten when the next one comes. */
export function createMessages(context: TillContext): MessagesDomain {
  return {
    post: (input) => post(context, input),
    list: (filter) => listed(context, filter),
    remove: (keys) => remove(context, keys),
  }
}

type Posted = Parameters<MessagesDomain['post']>[0]

function post(context: TillContext, { order, station, waiter, manager, ...plain }: Posted): WaiterMessage {
  const { restaurant, ids, state } = context
  const addressee = {
    ...(station && { stationId: restaurant.find('CASHES', station).id }),
    ...(waiter && { waiterId: restaurant.find('EMPLOYEES', waiter).id }),
    ...(manager && { managerId: restaurant.find('EMPLOYEES', manager).id }),
    ...(order && { orderGuid: findOrder(context, order).guid }),
  }
  const { externalId } = plain
  for (const old of Object.values(state.messages)) {
    const replaced = externalId !== undefined && old.externalId === externalId
    if (replaced || old.expiresAt <= context.now()) delete state.messages[old.id]
  }
  const message = { ...plain, ...addressee, id: ids.next('message'), createdAt: context.now() }
  state.messages[message.id] = message
  return message
}

function listed(
  { restaurant, state, now }: TillContext,
  { waiter, station }: { waiter?: Posted['waiter']; station?: Posted['station'] } = {},
): readonly WaiterMessage[] {
  const waiterId = waiter && restaurant.find('EMPLOYEES', waiter).id
  const stationId = station && restaurant.find('CASHES', station).id
  return Object.values(state.messages).filter(
    (each) =>
      each.expiresAt > now() &&
      (waiterId === undefined || each.waiterId === waiterId) &&
      (stationId === undefined || each.stationId === stationId),
  )
}

function remove({ state }: TillContext, keys: Parameters<MessagesDomain['remove']>[0]): void {
  const found = keys.map(({ id, externalId }) => {
    const message = Object.values(state.messages).find((each) =>
      id === undefined ? externalId !== undefined && each.externalId === externalId : each.id === id,
    )
    if (!message) throw new DomainError('messageNotFound', { message: id ?? externalId ?? '(no id)' })
    return message.id
  })
  for (const id of found) delete state.messages[id]
}
