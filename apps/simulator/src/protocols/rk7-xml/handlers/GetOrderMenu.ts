import { GetOrderMenu } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { saleOfContext, termsView } from '../views/asked-menu.ts'

/** What can be sold in the context, at the prices in use there. */
export const getOrderMenu = handler(GetOrderMenu, (params, context) => {
  const { menu, restaurant } = context.domain
  const sale = saleOfContext(params, context)
  const stopped = new Set(menu.stopList().flatMap(({ item, kind }) => (kind === 'modifier' ? [item.id] : [])))
  return {
    ...termsView(context, sale),
    Dishes: {
      Item: menu
        .dishes({ includeStopped: params.checkrests === false, sale })
        .map(({ item, price, stock }) => ({
          Ident: item.id,
          Price: price,
          ...(stock !== undefined && { quantity: stock }),
        })),
    },
    Modifiers: {
      Item: menu
        .modifiers(sale)
        .filter(({ item }) => !stopped.has(item.id))
        .map(({ item, price }) => ({ Ident: item.id, ID: item.id, Price: price })),
    },
    OrderTypes: {
      Item: (restaurant.collection('CHANGEABLEORDERTYPES')?.items ?? []).map(({ id }) => ({ Ident: id })),
    },
  }
})
