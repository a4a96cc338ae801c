import { Quantity } from '@rkeeper-kit/core'
import { GetDishRest } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

/** What is left of one dish. Without an entry in the stop list there is no number. */
export const getDishRest = handler(GetDishRest, ({ Dish }, { domain: { menu, restaurant } }) => {
  const { id } = restaurant.find('MENUITEMS', refKey(Dish))
  const entry = menu.stopList().find(({ item, kind }) => kind === 'dish' && item.id === id)
  if (entry?.prohibited) return { quantity: Quantity.zero }
  return entry?.stock === undefined ? {} : { quantity: entry.stock }
})
