import type { TillContext } from '../context.ts'
import type { Order } from '../contract.ts'
import { withLineDiscounts, withOrderDiscounts } from '../orders/discounts.ts'
import { withAutomaticCharges } from './charges.ts'
import { withRounding } from './round-due.ts'
import { withTaxes } from './taxes.ts'

/** A step on the way from the prices of the dishes to the sum to pay. */
export interface Step {
  readonly name: string
  /** What it does, for the docs. */
  readonly about: string
  /** What of it the vendor documents, and what is a choice of the simulator. */
  readonly basis: string
  readonly apply: (context: TillContext, order: Order) => Order
}

/** In this order, at every change of an order. */
export const steps: readonly Step[] = [
  {
    name: 'Discounts on a line',
    about:
      'A discount or mark-up under a dish is worked out from the sum of the line, modifiers and components included.',
    basis: 'Documented: discounts may stand under a dish. Chosen: a line is never less than nothing.',
    apply: withLineDiscounts,
  },
  {
    name: 'Discounts on the order',
    about:
      'A percentage is taken of the sum of all open lines before their own discounts; together the discounts never take more than is left. A mark-up is a discount below zero.',
    basis:
      'Documented: percentages and sums, of the price list or given with the order. Chosen: the base, the limit, and the sign of a mark-up.',
    apply: withOrderDiscounts,
  },
  {
    name: 'Charges that come by themselves',
    about:
      'Such as a service charge for large companies: of what is left after the discounts, where a usage rule of the scenario holds for table, people and the time the order was opened.',
    basis:
      'Documented: the source `automatic` of such lines. Chosen: what they are taken of, and that the opening of the order decides.',
    apply: withAutomaticCharges,
  },
  {
    name: 'Taxes on top',
    about:
      'A tax that the prices do not contain is added to each line, on what is to be paid for it after all discounts and charges, rounded half up to the hundredth.',
    basis:
      'Documented: `amount` of a line has added taxes in it, `priceListAmount` has not. Chosen: that discounts and charges come before taxes.',
    apply: withTaxes,
  },
  {
    name: 'Rounding',
    about:
      'Where the restaurant rounds every sum, what is due for the open lines becomes a multiple of the step; the difference is a line of its own.',
    basis: 'Documented: the source `currencyRound` of such lines. Chosen: that rounding comes last.',
    apply: withRounding,
  },
]

/** The order with all that follows from its dishes: discounts, charges, taxes, rounding. */
export const calculated = (context: TillContext, draft: Order): Order =>
  steps.reduce((order, { apply }) => apply(context, order), draft)
