import { GetWaiterMessages, type MessageType } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const getWaiterMessages = handler(
  GetWaiterMessages,
  ({ Station, Waiter }, { domain: { messages }, time }) => ({
    Message: messages
      .list({ ...(Waiter && { waiter: refKey(Waiter) }), ...(Station && { station: refKey(Station) }) })
      .map((each) => ({
        id: each.id,
        text: each.text,
        messageType: each.type as MessageType,
        createTime: time.text(each.createdAt),
        expireTime: time.text(each.expiresAt),
        ...(each.externalId !== undefined && { external_id: each.externalId }),
        ...(each.param !== undefined && { param: each.param }),
        ...(each.stationId !== undefined && { Station: { id: each.stationId } }),
        ...(each.waiterId !== undefined && { Waiter: { id: each.waiterId } }),
        ...(each.managerId !== undefined && { Manager: { id: each.managerId } }),
        ...(each.orderGuid !== undefined && { Order: { guid: each.orderGuid } }),
      })),
  }),
)
