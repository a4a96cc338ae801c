import { CreateVisit } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { guestsOf } from '../views/guests.ts'
import { given, refKey } from '../views/refs.ts'

export const createVisit = handler(CreateVisit, (params, { domain: { orders } }) => {
  const { guid, persistentComment, nonPersistentComment, GuestType, Guests } = params
  const visit = orders.createVisit({
    ...(given(guid) && { guid }),
    ...(persistentComment !== undefined && { persistentComment }),
    ...(nonPersistentComment !== undefined && { nonPersistentComment }),
    ...(GuestType && { guestType: refKey(GuestType) }),
    ...guestsOf(Guests),
  })
  return { VisitID: visit.visit, guid: visit.guid }
})
