import { GetOrderMenu } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { checkMenuContext } from '../views/asked-menu.ts'
import { refView } from '../views/refs.ts'

/** What can be sold at the station. The scenario has one price list, so the context decides nothing but has to exist. */
export const getOrderMenu = handler(GetOrderMenu, (params, context) => {
  const { menu, restaurant } = context.domain
  checkMenuContext(params, context)
  const { defaults } = restaurant
  const stopped = new Set(menu.stopList().flatMap(({ item, kind }) => (kind === 'modifier' ? [item.id] : [])))
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
      Item: menu
        .modifiers()
        .filter(({ item }) => !stopped.has(item.id))
        .map(({ item, price }) => ({ Ident: item.id, ID: item.id, Price: price })),
    },
    OrderTypes: {
      Item: (restaurant.collection('CHANGEABLEORDERTYPES')?.items ?? []).map(({ id }) => ({ Ident: id })),
    },
  }
})
