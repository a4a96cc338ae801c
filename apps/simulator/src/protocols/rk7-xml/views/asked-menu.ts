import type { CollectionName, RefKey, SaleContext } from '../../../domain/contract.ts'
import { saleOf } from '../../../domain/usages/sale-of.ts'
import type { HandlerContext } from '../handler.ts'
import { orderKey } from './order-key.ts'
import { refKey, refView } from './refs.ts'

type Asked = { readonly Item: readonly RefKey[] }

/** What GetOrderMenu and its kin are asked in the name of. */
export interface MenuContext {
  readonly Station?: RefKey
  readonly Order?: Parameters<typeof orderKey>[0]
  readonly Waiter?: RefKey
  readonly Table?: RefKey
  readonly OrderCategory?: RefKey
  readonly OrderType?: RefKey
  readonly GuestType?: RefKey
  readonly Course?: RefKey
  /** The moment asked about; now when absent. */
  readonly dateTime?: string
}

/** In whose name the menu is asked for: that of the order, and whatever else is said. */
export function saleOfContext(
  params: MenuContext,
  { domain: { orders, restaurant }, time }: HandlerContext,
): SaleContext {
  const id = (collection: CollectionName, key: RefKey): number => restaurant.find(collection, refKey(key)).id
  const { Course, GuestType, Order, OrderCategory, OrderType, Station, Table, Waiter, dateTime } = params
  if (Course) id('KURSES', Course)
  return {
    ...(Order && saleOf(orders.get(orderKey(Order)))),
    ...(Station && { stationId: id('CASHES', Station) }),
    ...(Waiter && { waiterId: id('EMPLOYEES', Waiter) }),
    ...(Table && { tableId: id('TABLES', Table) }),
    ...(OrderCategory && { categoryId: id('UNCHANGEABLEORDERTYPES', OrderCategory) }),
    ...(OrderType && { typeId: id('CHANGEABLEORDERTYPES', OrderType) }),
    ...(GuestType && { guestTypeId: id('GUESTTYPES', GuestType) }),
    ...(dateTime !== undefined && { at: time.instant(dateTime) }),
  }
}

/** The price type and the trade group in use, as answers show them. */
export function termsView({ domain: { menu, restaurant } }: HandlerContext, sale: SaleContext) {
  const { priceTypeId, tradeGroupId } = menu.terms(sale)
  return {
    PriceScale: refView(restaurant, 'PRICETYPES', priceTypeId),
    TradeGroup: refView(restaurant, 'TRADEGROUPS', tradeGroupId),
  }
}

/** Prices of the items asked for, or of everything, each with whether it can be sold now. */
export function menuWithAvailability(
  context: HandlerContext,
  sale: SaleContext,
  asked: { readonly Dishes?: Asked; readonly Modifiers?: Asked; readonly OrderTypes?: Asked },
) {
  const { menu, restaurant } = context.domain
  const onSale = new Set(menu.dishes({ sale }).map(({ item }) => item.id))
  const stopped = new Set(menu.stopList().flatMap(({ item, kind }) => (kind === 'modifier' ? [item.id] : [])))
  const wanted = (collection: CollectionName, list: Asked | undefined) => {
    const ids = list && new Set(list.Item.map((key) => restaurant.find(collection, refKey(key)).id))
    return (id: number): boolean => !ids || ids.has(id)
  }
  const [dish, modifier, type] = [
    wanted('MENUITEMS', asked.Dishes),
    wanted('MODIFIERS', asked.Modifiers),
    wanted('CHANGEABLEORDERTYPES', asked.OrderTypes),
  ]
  return {
    ...termsView(context, sale),
    Dishes: {
      Item: menu
        .dishes({ includeStopped: true, sale })
        .filter(({ item }) => dish(item.id))
        .map(({ item, price, stock }) => ({
          Ident: item.id,
          Price: price,
          Avail: onSale.has(item.id),
          ...(stock !== undefined && { quantity: stock }),
        })),
    },
    Modifiers: {
      Item: menu
        .modifiers(sale)
        .filter(({ item }) => modifier(item.id))
        .map(({ item, price }) => ({
          Ident: item.id,
          ID: item.id,
          Price: price,
          Avail: !stopped.has(item.id),
        })),
    },
    OrderTypes: {
      Item: (restaurant.collection('CHANGEABLEORDERTYPES')?.items ?? [])
        .filter(({ id }) => type(id))
        .map(({ id }) => ({ Ident: id, Avail: true })),
    },
  }
}
