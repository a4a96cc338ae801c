import { handler } from './handler.ts'

/** What cannot be sold now: forbidden, or sold out. A dish with stock left is not on the list. */
export const getStopList = handler('GetStopList', 'till', ({ domain: { menu, restaurant } }) => ({
  stopList: {
    dishes: menu
      .stopList()
      .filter(({ prohibited, stock }) => prohibited || (stock ?? 1) <= 0)
      .map(({ item, kind }) => ({
        id: String(item.id),
        name: restaurant.nameOf(item),
        type: kind === 'dish' ? 'Dish' : 'Modifier',
      })),
  },
}))
