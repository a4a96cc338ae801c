import type { Jobs } from '../../core/jobs.ts'
import type { TillContext } from '../context.ts'
import type {
  Order,
  OrderKey,
  OrdersDomain,
  RefKey,
  Tariff,
  TariffLimits,
  TariffStaff,
  TariffsDomain,
  WriteOptions,
} from '../contract.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { commitWithStock } from '../orders/save-package.ts'
import { billedTypeOf, deviceOf, lineAt, runningIn, typeOf } from './devices.ts'
import { bookExternal } from './external.ts'
import { keepWatch, planLook, withPresent } from './look.ts'
import { finished, paused, resumed, switched } from './moves.ts'
import { assertFree, withTariffLine } from './start.ts'

/** Billing by time: tariffs of tables, in the lines of orders. */
export function createTariffs(context: TillContext, orders: OrdersDomain, jobs: Jobs): TariffsDomain {
  keepWatch(context, jobs)

  /** Changes the tariff that is running on a device of an order. */
  function change(
    key: OrderKey,
    { device, ...staff }: { readonly device: RefKey } & TariffStaff,
    options: WriteOptions | undefined,
    move: (tariff: Tariff) => Tariff,
  ): Order {
    const order = orderToChange(context, key, options)
    assertStaff(context, staff)
    deviceOf(context, device)
    const found = lineAt(context, order, device)
    const changed = { ...found, tariff: move(found.tariff) }
    const kept = commit(context, settled(context, withPresent(context, order, changed)))
    return planLook(jobs, kept, found.line.lineGuid)
  }

  return {
    start(key, { device, type, startedAt, station, manager, ...limits }, options) {
      const before = orderToChange(context, key, options)
      const staff = { ...(station && { station }), ...(manager && { manager }) }
      assertStaff(context, staff)
      const { tableId } = deviceOf(context, device)
      const { dishId, id } = billedTypeOf(context, type)
      assertFree(context, tableId)
      const from = Math.min(startedAt ?? context.now(), context.now())
      const stretches = [{ typeId: id, from }]
      const tariff: Tariff = { tableId, status: 'active', startedAt: from, stretches, ...limitsOf(limits) }
      const { order, started } = withTariffLine(context, before, { dishId, tariff }, staff)
      const kept = commitWithStock(context, before, withPresent(context, order, started))
      return planLook(jobs, kept, started.line.lineGuid)
    },
    update(key, { type, ...input }, options) {
      const { id } = billedTypeOf(context, type)
      return change(key, input, options, (tariff) => ({
        ...switched(tariff, id, context.now()),
        ...limitsOf(input),
      }))
    },
    pause(key, { type, ...at }, options) {
      const { pause } = typeOf(context, type)
      return change(key, at, options, (tariff) => paused(context, tariff, context.now(), pause))
    },
    resume: (key, at, options) =>
      change(key, at, options, (tariff) => resumed(context, tariff, context.now())),
    close: (key, at, options) =>
      change(key, at, options, (tariff) => finished(context, tariff, context.now())),
    bookExternal: (input) => bookExternal(context, orders, input),
    running: () =>
      orders.list({ onlyOpened: true }).flatMap((order) =>
        runningIn(order).map(({ line, tariff }) => ({
          orderGuid: order.guid,
          tariff,
          amount: line.amount,
        })),
      ),
  }
}

function assertStaff({ restaurant }: TillContext, { manager, station }: TariffStaff): void {
  if (manager) restaurant.find('EMPLOYEES', manager)
  if (station) restaurant.find('CASHES', station)
}

const limitsOf = ({ endsAt, moneyLimit, timeLimit }: TariffLimits): TariffLimits => ({
  ...(endsAt !== undefined && { endsAt }),
  ...(moneyLimit !== undefined && { moneyLimit }),
  ...(timeLimit !== undefined && { timeLimit }),
})
