import { Money, Quantity } from '@rkeeper-kit/core'
import { expect, test } from 'vitest'
import { createTestWorld, harbourBar, testTill } from '../../../test/till.ts'
import { defaultSettings } from '../../core/settings.ts'
import { settingTable } from '../../settings.ts'
import { tillContext } from '../context.ts'
import type { Order } from '../contract.ts'
import { createRestaurant } from '../restaurant/index.ts'
import { orderDiscounts } from './due.ts'
import { steps } from './steps.ts'

/** Six guests on the terrace, two lagers in the happy hours and a squid, and 10 % off: before anything is worked out. */
function exampleOrder(): Order {
  const { orders, world } = testTill({}, harbourBar())
  world.clock.set(world.clock.now() + 2 * 3_600_000)
  const { guid } = orders.create({ table: { code: 21 }, guestCount: 6 })
  const lines = [
    { dish: { code: 41 }, quantity: Quantity.fromDecimal(2) },
    { dish: { code: 32 }, quantity: Quantity.one },
  ]
  const { order } = orders.savePackage({ guid }, { lines, discounts: [{ discount: { code: 1 } }] })
  const packages = order.packages.map((each) => ({
    ...each,
    discounts: each.discounts.map((line) => ({ ...line, amount: Money.zero })),
    dishes: each.dishes.map(({ addedTax: _tax, ...dish }) => dish),
  }))
  return { ...order, packages, charges: [] }
}

function contextOfBar() {
  const settings = defaultSettings(settingTable)
  const world = createTestWorld(settings, harbourBar())
  const restaurant = createRestaurant(() => world.store.state.domain.restaurant, settings)
  return tillContext(world, settings, restaurant)
}

const due = (order: Order): string => {
  const dishes = order.packages.flatMap((each) => each.dishes)
  const lines = Money.sum(dishes.flatMap(({ addedTax, amount }) => [amount, addedTax ?? Money.zero]))
  const off = Money.sum(orderDiscounts(order).map(({ amount }) => amount))
  return Money.toString(Money.subtract(lines, off))
}

const paying = `## When it is paid

| Rule | Basis |
| --- | --- |
| Money of another currency counts at its rate, half a hundredth up; \`basicSum\` of a payment tells its worth. Change is given in the basic currency. | Documented: \`amount\` in the currency, \`basicSum\` in the basic one. Chosen: change. |
| What is left for a currency with coins of its own is rounded by them, after all other payments; who pays to the hundredth is taken at his word. The difference is a line with the source \`currencyRound\`. | Documented: the source. Chosen: the rest. |
| What a currency without change holds too much is a tip, a line with the source \`changeTip\`. Without a mark-up for it in the scenario it is refused. | Documented: the source. |
| A tip (\`tipAmount\`) is part of its payment. With \`TipCharge\` it is a line with the source \`pay\` and part of the sum of the receipt; without, the till keeps it beside the sum. | Documented: both attributes. Chosen: the effect. |
| By seats each receipt closes the lines of its seat with their shares of the discounts and charges on the order, by the sums of the lines; the order closes with the last one. What was prepaid for a seat counts there, what was prepaid for all counts at the end. | Documented: \`calcBySeats\`, \`seat\`, \`PrintCheck\`. Chosen: the shares. |
| Promised prepayments are confirmed by PayOrder, and count for CalcOrder2 already. | Documented. |
| A return gives back what was paid for so much of the line, in the currencies of the receipt, the first payment first; foreign money goes back in the basic currency. Several returns of a line give back exactly what was paid for it. | Chosen. |

What is paid is a receipt: payments and prepayments less change and tips kept beside are its sum, and so are the shares of its lines. The drawers of a station hold what
its receipts and open prepayments brought. Property tests hold all of this after any sequence of commands.
`

const inScenario = `## In a scenario

| Key | Says |
| --- | --- |
| \`periods\` | Times of the restaurant's own clock: \`days\` (\`mon\` … \`sun\`), \`from\`, \`to\`; one that ends before it begins lasts past midnight. |
| \`usages.priceTypes\`, \`usages.tradeGroups\` | Rules \`{ use, … }\`: the first that holds decides, else \`defaults\`. Conditions: \`period\`, \`stations\`, \`halls\`, \`tables\`, \`waiters\`, \`guestTypes\`, \`orderCategories\`, \`orderTypes\`, \`minGuests\`; all given have to hold. |
| \`usages.discounts\` | Discounts and charges that come by themselves: all whose rules hold. |
| \`prices\` of a dish, combo or modifier | Its prices by the code of the price type. Without one it is sold at \`price\`, or not at all: setting \`till.priceFallback\`. |
| \`tradeGroups\` | \`menuGroups\` and \`dishes\` it holds, all without; \`priceType\` where no rule names one. |
| \`discounts\` | \`percent\` or \`sum\`, or \`open\` for a value given with the order; below zero it is a mark-up. |
| \`taxes\`, \`taxDishTypes\` | A tax, \`included: false\` for one on top; the rates of a kind of dish. A dish or menu group names its \`taxDishType\`, else \`defaults\` does. |
| \`currencies\` | \`rate\` in units of the first currency, \`rounding: { step, mode }\` of its coins, \`change: false\` for money that gives none. |
| \`rounding\` | \`discount\`, the line that stands for roundings; with \`step\` and \`mode\` every sum is rounded. |
| \`tips\` | \`discount\`, the mark-up that carries what cannot be given as change. |

Settings: \`till.priceFallback\`, \`till.closedSeatRefuses\`, \`till.voidPrintedReason\`.
`

test('docs/calculation.md is drawn from the steps, with an order worked through by them', async () => {
  const context = contextOfBar()
  let order = exampleOrder()
  const rows = [['The dishes, at the prices of the happy hours', due(order)]]
  for (const { name, apply } of steps) {
    order = apply(context, order)
    rows.push([name, due(order)])
  }
  const page = `# How the till calculates

Drawn from \`src/domain/calculation/steps.ts\`; after a change run \`vitest run calculation -u\`. All sums are whole hundredths of the basic currency, the first of the scenario.

## Prices

A line is price × quantity, rounded half away from zero to the hundredth, with its modifiers and components. The price comes from the price type in use when the
line is saved, and stays; \`usages\` in the scenario say which price type and trade group are in use when, where and for whom (GetUsageValue tells). A dish that the
trade group does not hold is refused. Source: documented are the kinds of usage and what they depend on; the rules are the scenario's.

## From the dishes to the sum to pay

At every change of an order, in this order:

${steps.map(({ about, basis, name }, index) => `${index + 1}. **${name}.** ${about} ${basis}`).join('\n')}

For example in \`scenarios/harbour-bar.yaml\`: two lagers and a squid for six guests on the terrace, with 10 % off:

| After | Due |
| --- | ---: |
${rows.map(([name, sum]) => `| ${name} | ${sum} |`).join('\n')}

In answers: \`orderSum\` is the sum of the \`amount\` of all lines, \`discountSum\` that of all discounts, charges and roundings (those that add are below zero), and
\`orderSum\` − \`discountSum\` − \`prepaySum\` − what is paid = \`unpaidSum\`. Taxes contained in the prices change no sum; GetOrderBindings and the menus of White Server and Delivery tell them.

${paying}
${inScenario}`
  await expect(page).toMatchFileSnapshot('../../../docs/calculation.md')
})
