import type { CollectionName, RefKey } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { orderKey } from './order-key.ts'
import { refKey, refView } from './refs.ts'

type Asked = { readonly Item: readonly RefKey[] }

/** What GetOrderMenu and its kin are asked in the name of. */
export interface MenuContext {
  readonly Station: RefKey
  readonly Order?: Parameters<typeof orderKey>[0]
  readonly Waiter?: RefKey
  readonly Table?: RefKey
  readonly OrderCategory?: RefKey
  readonly OrderType?: RefKey
  readonly GuestType?: RefKey
  readonly Course?: RefKey
}

/** The scenario has one price list, so the context decides nothing but has to exist. */
export function checkMenuContext(
  params: MenuContext,
  { domain: { orders, restaurant } }: HandlerContext,
): void {
  const parts = [
    ['CASHES', params.Station],
    ['EMPLOYEES', params.Waiter],
    ['TABLES', params.Table],
    ['UNCHANGEABLEORDERTYPES', params.OrderCategory],
    ['CHANGEABLEORDERTYPES', params.OrderType],
    ['GUESTTYPES', params.GuestType],
    ['KURSES', params.Course],
  ] as const
  if (params.Order) orders.get(orderKey(params.Order))
  for (const [collection, key] of parts) if (key) restaurant.find(collection, refKey(key))
}

/** Prices of the items asked for, or of everything, each with whether it can be sold now. */
export function menuWithAvailability(
  context: HandlerContext,
  asked: { readonly Dishes?: Asked; readonly Modifiers?: Asked; readonly OrderTypes?: Asked },
) {
  const { menu, restaurant } = context.domain
  const { defaults } = restaurant
  const onSale = new Set(menu.dishes().map(({ item }) => item.id))
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
    PriceScale: refView(restaurant, 'PRICETYPES', defaults.priceTypeId),
    TradeGroup: refView(restaurant, 'TRADEGROUPS', defaults.tradeGroupId),
    Dishes: {
      Item: menu
        .dishes({ includeStopped: true })
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
        .modifiers()
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
