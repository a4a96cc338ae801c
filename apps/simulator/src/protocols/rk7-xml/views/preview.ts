import type { Order, OrderInput } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { orderKey } from './order-key.ts'
import { packageInput, type RequestedPackage } from './package-input.ts'
import { given } from './refs.ts'

/** What is to be calculated: an order of the till, or one that is only described. */
export type Subject = { readonly existing: Order } | { readonly virtual: OrderInput }

/** The order a request names; one that does not exist is taken as the name of a virtual one. */
export function subjectOf(
  { domain: { orders } }: HandlerContext,
  named: Parameters<typeof orderKey>[0],
): Subject {
  const key = orderKey(named)
  if (given(key.guid) && !orders.findByGuid(key.guid) && key.visit === undefined)
    return { virtual: { guid: key.guid } }
  return { existing: orders.get(key) }
}

/** The subject with further packages, calculated and not kept. */
export function previewWith(
  { domain: { orders } }: HandlerContext,
  subject: Subject,
  sessions: readonly RequestedPackage[],
): Order {
  const before = 'existing' in subject ? subject.existing : orders.preview(subject, [])
  const inputs = sessions.map((session) => packageInput(session, before))
  return orders.preview('existing' in subject ? subject.existing : subject, inputs)
}
