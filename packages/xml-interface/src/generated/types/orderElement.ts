// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { AtLeastOne, Extra, Guid } from '../../types.ts'

/** The parts of {@link OrderElementInput}. */
export interface OrderElementInputParts {
  readonly guid?: Guid
  readonly visit?: number
  readonly orderIdent?: number
}

/**
 * Reference to an order, by guid or by visit + orderIdent.
 * Differs from the published schema: guid, visit and orderIdent are all optional in XSD; the codec demands guid or visit + orderIdent in requests.
 * As given in requests.
 */
export type OrderElementInput = AtLeastOne<OrderElementInputParts, 'guid' | ['visit', 'orderIdent']>

/**
 * Reference to an order, by guid or by visit + orderIdent.
 * Differs from the published schema: guid, visit and orderIdent are all optional in XSD; the codec demands guid or visit + orderIdent in requests.
 * As read from answers.
 */
export interface OrderElement extends Extra {
  readonly guid?: Guid
  readonly visit?: number
  readonly orderIdent?: number
}

/** How `orderElement` is written and read. */
export const orderElement: ObjectTable = {
  attributes: {
    guid: 'guid',
    visit: 'nonNegative',
    orderIdent: 'nonNegative',
  },
  oneOf: [['guid'], ['visit', 'orderIdent']],
}
