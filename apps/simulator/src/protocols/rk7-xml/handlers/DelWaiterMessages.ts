import { DelWaiterMessages } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const delWaiterMessages = handler(DelWaiterMessages, ({ Message }, { domain: { messages } }) => {
  messages.remove(
    Message.map(({ id, external_id }) => ({
      ...(id !== undefined && { id }),
      ...(external_id !== undefined && { externalId: external_id }),
    })),
  )
  return {}
})
