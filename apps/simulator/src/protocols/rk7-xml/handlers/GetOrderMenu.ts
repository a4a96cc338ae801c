import { GetOrderMenu } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import { type HandlerContext, handler } from '../handler.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey, refView } from '../views/refs.ts'

/** What can be sold at the station. The scenario has one price list, so the context decides nothing but has to exist. */
export const getOrderMenu = handler(GetOrderMenu, (params, context) => {
  const { menu, restaurant } = context.domain
  checkContext(params, context)
  const { defaults } = restaurant
  return {
    PriceScale: refView(restaurant, 'PRICETYPES', defaults.priceTypeId),
    TradeGroup: refView(restaurant, 'TRADEGROUPS', defaults.tradeGroupId),
    Dishes: {
      Item: menu.dishes({ includeStopped: params.checkrests === false }).map(({ item, price, stock }) => ({
        Ident: item.id,
        Price: price,
        ...(stock !== undefined && { quantity: stock }),
      })),
    },
    Modifiers: {
      Item: menu.modifiers().map(({ item, price }) => ({ Ident: item.id, ID: item.id, Price: price })),
    },
    OrderTypes: {
      Item: (restaurant.collection('CHANGEABLEORDERTYPES')?.items ?? []).map(({ id }) => ({ Ident: id })),
    },
  }
})

function checkContext(
  params: DecodedRequest<typeof GetOrderMenu>,
  { domain: { orders, restaurant } }: HandlerContext,
): void {
  restaurant.find('CASHES', refKey(params.Station))
  if (params.Order) orders.get(orderKey(params.Order))
  if (params.Waiter) restaurant.find('EMPLOYEES', refKey(params.Waiter))
  if (params.Table) restaurant.find('TABLES', refKey(params.Table))
  if (params.OrderCategory) restaurant.find('UNCHANGEABLEORDERTYPES', refKey(params.OrderCategory))
  if (params.OrderType) restaurant.find('CHANGEABLEORDERTYPES', refKey(params.OrderType))
  if (params.GuestType) restaurant.find('GUESTTYPES', refKey(params.GuestType))
  if (params.Course) restaurant.find('KURSES', refKey(params.Course))
}
