import type { CollectionName, RefItem, RefKey, SaleContext } from '../../../domain/contract.ts'
import { WsRefusal } from '../answer/refusal.ts'
import type { TaskContext } from '../tasks/handler.ts'

/** What the restaurant has set as order creation parameters. Undefined leaves the choice to the till. */
export function creationDefaults(context: TaskContext) {
  const set = context.settings.whiteServer
  const item = (collection: CollectionName, setting: keyof typeof set, key: RefKey) => () =>
    setItem(context, collection, setting, key)
  return {
    table: item('TABLES', 'orderTableCode', { code: set.orderTableCode }),
    station: item('CASHES', 'orderStationId', { id: set.orderStationId }),
    category: item('UNCHANGEABLEORDERTYPES', 'orderCategoryCode', { code: set.orderCategoryCode }),
    type: item('CHANGEABLEORDERTYPES', 'orderTypeCode', { code: set.orderTypeCode }),
    guestType: item('GUESTTYPES', 'orderGuestTypeCode', { code: set.orderGuestTypeCode }),
    cashier: item('EMPLOYEES', 'orderCashierId', { id: set.orderCashierId }),
    menuSelector: item('SELECTORGROUPS', 'menuSelectorCode', { code: set.menuSelectorCode }),
  }
}

/** In whose name orders of White Server buy. */
export function saleOfCreation(context: TaskContext): SaleContext {
  const { restaurant } = context.domain
  const table = creationDefaults(context).table()
  const station = creationDefaults(context).station()
  return {
    ...(table && { tableId: restaurant.find('TABLES', table).id }),
    ...(station && { stationId: restaurant.find('CASHES', station).id }),
  }
}

/** Refuses to create orders where the restaurant has left its order creation parameters empty. */
export function assertOrderingConfigured({ settings }: TaskContext): void {
  if (settings.whiteServer.orderingConfigured) return
  throw new WsRefusal({
    code: 'WsaOrderingSettingNotSpecified',
    desc: 'The order creation parameters of the restaurant are not filled in.',
  })
}

/** Currency of online payments. */
export function onlineCurrency(context: TaskContext): RefKey {
  const { orderCurrencyCode } = context.settings.whiteServer
  const set = setItem(context, 'CURRENCIES', 'orderCurrencyCode', { code: orderCurrencyCode })
  const first = context.domain.restaurant.collection('CURRENCIES')?.items[0]
  const currency = set ?? (first && { id: first.id })
  if (currency) return currency
  throw new WsRefusal({
    code: 'WsaOrderingSettingNotSpecified',
    desc: 'The order creation parameters name no currency for online payments.',
  })
}

/** The item a setting names, 0 being none. */
export function setItem(
  { domain }: TaskContext,
  collection: CollectionName,
  setting: string,
  key: RefKey,
): RefKey | undefined {
  if (!(key.code ?? key.id)) return undefined
  const found = domain.restaurant
    .collection(collection)
    ?.items.find((item: RefItem) => item.code === key.code || item.id === key.id)
  if (found) return { id: found.id }
  throw new WsRefusal({
    code: 'WsaOrderingPreferencesError',
    desc: `The order creation parameter ${setting} names ${JSON.stringify(key)}, which is not in ${collection}.`,
  })
}
