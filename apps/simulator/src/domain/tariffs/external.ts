import type { Money } from '@rkeeper-kit/core'
import { placeOrder } from '../agent/place-order.ts'
import type { TillContext } from '../context.ts'
import type { Order, OrdersDomain, Tariff, TariffsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { orderToChange } from '../orders/find.ts'
import { commitWithStock } from '../orders/save-package.ts'
import { assertNotClosing } from '../shifts/index.ts'
import type { TariffDevice } from './data.ts'
import { billedTypeOf } from './devices.ts'
import { withTariffLine } from './start.ts'

type Input = Parameters<TariffsDomain['bookExternal']>[0]

/** Books a sum that a device counted by itself, as a finished tariff. */
export function bookExternal(context: TillContext, orders: OrdersDomain, input: Input): Order {
  assertNotClosing(context)
  const { amount, from, lane, number, to = context.now() } = input
  if (amount < 0) throw new DomainError('amountImpossible', { amount })
  const { tableId, typeId } = laneOf(context, input)
  const { dishId, id } = billedTypeOf(context, { id: typeId ?? 0 })
  assertNew(context, tableId, number, lane)
  const tariff: Tariff = {
    tableId,
    status: 'finished',
    startedAt: from ?? to,
    endedAt: to,
    stretches: [{ typeId: id, from: from ?? to, to }],
    externalNumber: number,
  }
  const staff = input.manager ? { manager: input.manager } : {}
  const book = ({ guid }: Pick<Order, 'guid'>): Order => {
    const before = orderToChange(context, { guid })
    const { order, started } = withTariffLine(context, before, { dishId, tariff }, staff)
    return commitWithStock(context, before, priced(order, started.line.lineGuid, amount))
  }
  const open = orders.list({ onlyOpened: true, table: { id: tableId } }).at(-1)
  return open ? book(open) : placeOrder(context.state, orders, { table: { id: tableId } }, book)
}

/** The table of a lane: a number is only worth something within one unit. Throws `laneNotFound`. */
function laneOf({ restaurant, state }: TillContext, { lane, unit }: Input): TariffDevice {
  const unitId = unit && restaurant.find('DEVICES', unit).id
  const found = state.restaurant.tariffs?.devices.find(
    (each) => each.lane === lane && (unitId === undefined || each.unitId === unitId),
  )
  if (found) return found
  throw new DomainError('laneNotFound', { lane })
}

function assertNew({ state }: TillContext, tableId: number, number: string, lane: number): void {
  const isSame = (tariff: Tariff | undefined): boolean =>
    tariff?.tableId === tableId && tariff.externalNumber === number
  const earlier = Object.values(state.orders.byGuid).find(({ packages }) =>
    packages.some(({ dishes }) => dishes.some(({ state: line, tariff }) => line !== 7 && isSame(tariff))),
  )
  if (earlier) throw new DomainError('externalTariffBooked', { number, lane, name: earlier.name })
}

const priced = (order: Order, lineGuid: string, amount: Money): Order => ({
  ...order,
  packages: order.packages.map((each) => ({
    ...each,
    dishes: each.dishes.map((dish) =>
      dish.lineGuid === lineGuid ? { ...dish, price: amount, amount, priceListAmount: amount } : dish,
    ),
  })),
})
