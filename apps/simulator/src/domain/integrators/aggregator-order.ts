import { type Integrator, JourneyRefusal } from './state.ts'
import { isTin } from './tin.ts'

/** A request of type Aggregator Order in the licensing system, one for each restaurant. */
export interface AggregatorOrder {
  readonly objectId: string
  readonly clientTin: string
  readonly clientName: string
  readonly productType: string
  readonly payerTin: string
  /** Line of the table. */
  readonly line: string
}

/** Legal entities that the restaurants of the default scenario have. Invented. */
const legalEntities: Readonly<Record<number, readonly string[]>> = {
  199990001: ['7700000009'],
  199990003: [],
}

/**
 * Checks an order as the licensing system would, and answers the object.
 * @throws JourneyRefusal that names the first wrong field
 */
export function checkOrder(integrator: Integrator, order: AggregatorOrder, now: number): number {
  const refuse = (field: keyof AggregatorOrder, reason: string): never => {
    throw new JourneyRefusal(field, reason)
  }
  const objectId = Number(order.objectId)
  if (!/^\d{9}$/.test(order.objectId)) refuse('objectId', 'an object code has nine digits')
  const entities = legalEntities[objectId]
  if (!entities) refuse('objectId', `there is no restaurant with the code ${order.objectId}`)
  if (!isTin(order.clientTin))
    refuse('clientTin', 'a tax number has 10 or 12 digits, the last of which check the others')
  if (!entities?.includes(order.clientTin))
    refuse('clientTin', 'the restaurant has no legal entity with this tax number: have it added first')
  if (order.clientName.trim() === '') refuse('clientName', 'the name of the legal entity is needed')
  if (order.productType !== 'Subscription License')
    refuse('productType', 'the product type has to be "Subscription License"')
  if (order.payerTin !== integrator.company.tin)
    refuse('payerTin', "the payer has to be the aggregator's legal entity, not the dealer's or the client's")
  const line = `R-Keeper ${integrator.request?.licenceName} Software module`
  if (order.line !== line) refuse('line', `the line has to be "${line}"`)
  if (integrator.objects.some((each) => each.objectId === objectId && now < each.until))
    refuse('objectId', 'the restaurant has a licence of this integration already')
  return objectId
}
