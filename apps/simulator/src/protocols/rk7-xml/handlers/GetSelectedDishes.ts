import { GetSelectedDishes } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refView } from '../views/refs.ts'

/** The favourites of the scenario; those on the stop list stay favourites. */
export const getSelectedDishes = handler(GetSelectedDishes, (_, { domain: { menu, restaurant } }) => ({
  Dish: menu.favourites().map(({ id }) => refView(restaurant, 'MENUITEMS', id)),
}))
