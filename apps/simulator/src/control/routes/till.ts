import { Money, Quantity } from '@rkeeper-kit/core'
import { z } from 'zod'
import type { Order } from '../../domain/contract.ts'
import { samplesOf } from '../../scenario/samples.ts'
import type { ControlContext } from '../context.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const shift = z.object({
  number: z.int(),
  phase: z.enum(['open', 'tooOld', 'closing']),
  createdAt: z.int(),
  startedAt: z.int().optional(),
})
const order = z.object({
  guid: z.string(),
  name: z.string(),
  visit: z.int(),
  orderIdent: z.int(),
  finished: z.boolean(),
  deleted: z.boolean(),
  locked: z.boolean(),
  orderSum: z.int().meta({ description: 'hundredths' }),
  unpaidSum: z.int().meta({ description: 'hundredths' }),
})
const stopEntry = z.object({
  dishId: z.int(),
  name: z.string(),
  prohibited: z.boolean(),
  quantity: z.number().nullable().meta({ description: 'portions left; null: not limited' }),
})
const params = z.object({ guid: z.string().meta({ description: 'GUID of the order at the till' }) })
const answer = { status: 200, description: 'the order after it', schema: order } as const
const refusals = { 404: 'there is no such order', 409: 'the till refuses' }
const example = { params: { guid: '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}' } }
const stopList = z.object({ stopList: z.array(stopEntry) })

/** What happens at the till itself: the cashier's doing, the shift, the stop list. */
export const tillRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/till/shift',
    tag: 'till',
    summary: 'Show the common shift',
    answer: { status: 200, description: 'the shift', schema: shift },
    run: (_, { domain }) => domain.shifts.current(),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/shift',
    tag: 'till',
    summary: 'Move the common shift to a phase',
    description: 'tooOld refuses new orders (2133), closing refuses everything (2172).',
    body: z.strictObject({ phase: z.enum(['open', 'tooOld', 'closing']) }),
    answer: { status: 200, description: 'the shift after it', schema: shift },
    example: { body: { phase: 'open' } },
    run({ body: { phase } }, { domain }) {
      domain.shifts.setPhase(phase)
      return domain.shifts.current()
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/shift/close',
    tag: 'till',
    summary: 'Close the common shift as the manager',
    description: 'The next one begins at once, or after setting till.shiftClosingSeconds.',
    answer: { status: 200, description: 'the shift after it', schema: shift },
    refusals: { 409: 'an order is open, or the shift is closing already' },
    run(_, { domain }) {
      domain.shifts.closeCommon({ anyCase: true })
      return domain.shifts.current()
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/till/stop-list',
    tag: 'till',
    summary: 'Show the stop list',
    answer: { status: 200, description: 'dishes stopped or limited', schema: stopList },
    run: (_, context) => showStopList(context),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/stop-list',
    tag: 'till',
    summary: 'Stop a dish, limit it, or put it on sale again',
    body: z.strictObject({
      dishId: z.int(),
      prohibited: z.boolean().default(false).meta({ description: 'not on sale at all' }),
      quantity: z.number().min(0).optional().meta({ description: 'portions left; absent: not limited' }),
    }),
    answer: { status: 200, description: 'the stop list after it', schema: stopList },
    refusals: { 409: 'the till refuses' },
    example: { body: { dishId: 1_000_401, prohibited: true } },
    run({ body: { dishId, prohibited, quantity } }, context) {
      const { reason, author } = stopAs(context)
      const stock = quantity === undefined ? {} : { quantity: Quantity.fromDecimal(quantity) }
      context.domain.menu.setStock([{ dish: { id: dishId }, prohibited, ...stock }], reason, author)
      return showStopList(context)
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/till/orders',
    tag: 'till',
    summary: 'List the orders at the till',
    answer: { status: 200, description: 'all of them', schema: z.object({ orders: z.array(order) }) },
    run: (_, context) => ({ orders: context.domain.orders.list().map((each) => show(each, context)) }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/orders/{guid}/lock',
    tag: 'till',
    summary: 'Open an order at a station, which locks it for everybody else',
    params,
    body: z.strictObject({
      seconds: z.number().min(0).default(120).meta({ description: '0 closes it again' }),
    }),
    answer,
    refusals,
    example: { ...example, body: { seconds: 60 } },
    run({ params: { guid }, body: { seconds } }, context) {
      const { stationId, cashierId } = context.world.store.state.domain.restaurant.samples
      const held = known(guid, context).lock?.guid ?? stationKey
      context.domain.orders.lock(
        { guid },
        {
          guid: held,
          until: context.timeline.now() + seconds * 1000,
          station: { id: stationId },
          employee: { id: cashierId },
        },
      )
      return show(known(guid, context), context)
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/orders/{guid}/void',
    tag: 'till',
    summary: 'Delete an order as the manager',
    params,
    answer,
    refusals,
    example,
    run({ params: { guid } }, context) {
      const { stationId, cashierId } = context.world.store.state.domain.restaurant.samples
      known(guid, context)
      return show(
        context.domain.orders.void({ guid }, { station: { id: stationId }, manager: { id: cashierId } }),
        context,
      )
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/orders/{guid}/pay',
    tag: 'till',
    summary: 'Pay an order in full as the cashier, with the first currency',
    params,
    answer,
    refusals,
    example,
    run({ params: { guid } }, context) {
      const { unpaidSum } = context.domain.orders.sums(known(guid, context))
      const [currency] = samplesOf(context.domain, context.world.store.state.domain).currencies
      const payments = currency ? [{ currency: { id: currency.id }, amount: unpaidSum }] : []
      return show(context.domain.checkout.pay({ guid }, { payments }).order, context)
    },
  }),
]

/** Lock key of a cashier who has the order open. */
const stationKey = '{00000000-5151-4000-8000-00000000CA5E}'

function known(guid: string, { domain }: ControlContext): Order {
  const found = domain.orders.list().find((each) => each.guid.toLowerCase() === guid.toLowerCase())
  if (found) return found
  throw new ControlError(404, 'unknown_order', `There is no order "${guid}" at the till.`, {
    field: 'guid',
    value: guid,
    allowed: domain.orders.list().map((each) => each.guid),
  })
}

function show(at: Order, { domain }: ControlContext): z.infer<typeof order> {
  const { guid, name, visit, orderIdent, finished, deleted } = at
  const { orderSum, unpaidSum } = domain.orders.sums(at)
  return {
    guid,
    name,
    visit,
    orderIdent,
    finished,
    deleted,
    locked: domain.orders.isLocked(at),
    orderSum: Money.toHundredths(orderSum),
    unpaidSum: Money.toHundredths(unpaidSum),
  }
}

function showStopList({ domain }: ControlContext): z.infer<typeof stopList> {
  return {
    stopList: domain.menu.stopList().map(({ item, prohibited, stock }) => ({
      dishId: item.id,
      name: domain.restaurant.nameOf(item),
      prohibited,
      quantity: stock === undefined ? null : Quantity.toDecimal(stock),
    })),
  }
}

function stopAs({ domain, world }: ControlContext) {
  const { removalReasons, cashierId } = samplesOf(domain, world.store.state.domain)
  const reason = removalReasons.ImplOnAddDishInStopList
  return { reason: reason ? { id: reason.id } : {}, author: { id: cashierId } }
}
