import type { TillContext } from '../context.ts'
import type { DishLine, Order, RefKey, Tariff } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { liveDishes } from '../orders/lines.ts'
import type { TariffDevice, TariffType } from './data.ts'

type Context = Pick<TillContext, 'state' | 'restaurant'>

/** A tariff of the restaurant by its key. */
export function typeOf({ restaurant, state }: Context, key: RefKey): TariffType {
  const { id } = restaurant.find('TARIFFICATIONTYPES', key)
  const found = state.restaurant.tariffs?.types.find((each) => each.id === id)
  if (found) return found
  throw new DomainError('itemNotFound', { key: `id=${id}`, collection: 'TARIFFICATIONTYPES' })
}

/** The tariff of a key with the dish that stands for it. Throws `tariffNotBilled` for one that only sets a pause. */
export function billedTypeOf(context: Context, key: RefKey): TariffType & { readonly dishId: number } {
  const type = typeOf(context, key)
  const { dishId } = type
  if (dishId !== undefined) return { ...type, dishId }
  const { restaurant } = context
  throw new DomainError('tariffNotBilled', {
    tariff: restaurant.nameOf(restaurant.byId('TARIFFICATIONTYPES', type.id)),
  })
}

/** The table of a key, where it is billed by time. Throws `notTariffDevice`. */
export function deviceOf({ restaurant, state }: Context, key: RefKey): TariffDevice {
  const table = restaurant.find('TABLES', key)
  const found = state.restaurant.tariffs?.devices.find(({ tableId }) => tableId === table.id)
  if (found) return found
  throw new DomainError('notTariffDevice', { table: restaurant.nameOf(table) })
}

export const deviceName = ({ restaurant }: Context, tableId: number): string =>
  restaurant.nameOf(restaurant.byId('TABLES', tableId))

export interface TariffLine {
  readonly line: DishLine
  readonly tariff: Tariff
}

/** Lines of an order whose tariffs are not finished. */
export const runningIn = (order: Order): readonly TariffLine[] =>
  liveDishes(order).flatMap((line) =>
    line.tariff && line.tariff.status !== 'finished' ? [{ line, tariff: line.tariff }] : [],
  )

/** The line that is billed on a device of an order. Throws `noActiveTariff`. */
export function lineAt(context: Context, order: Order, device: RefKey): TariffLine {
  const table = context.restaurant.find('TABLES', device)
  const found = runningIn(order).find(({ tariff }) => tariff.tableId === table.id)
  if (found) return found
  throw new DomainError('noActiveTariff', { device: context.restaurant.nameOf(table) })
}
