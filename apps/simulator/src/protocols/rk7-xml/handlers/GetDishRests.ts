import { GetDishRests } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refView } from '../views/refs.ts'

export const getDishRests = handler(GetDishRests, (_, { domain: { menu, restaurant } }) => ({
  DishRest: menu
    .stopList()
    .filter(({ kind }) => kind === 'dish')
    .map(({ item, prohibited, stock, reasonId }) => ({
      id: item.id,
      code: item.code,
      name: restaurant.nameOf(item),
      prohibited,
      ...(stock !== undefined && { quantity: stock }),
      ...(reasonId !== undefined && { Reason: refView(restaurant, 'ORDERVOIDS', reasonId) }),
    })),
}))
