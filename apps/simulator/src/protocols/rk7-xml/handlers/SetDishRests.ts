import { SetDishRests } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const setDishRests = handler(SetDishRests, ({ Author, Reason, DishRest }, { domain: { menu } }) => {
  const entries = DishRest.map((rest) => ({
    dish: refKey(rest),
    ...(rest.quantity !== undefined && { quantity: rest.quantity }),
    ...(rest.prohibited !== undefined && { prohibited: rest.prohibited }),
  }))
  menu.setStock(entries, refKey(Reason), refKey(Author))
  return {}
})
