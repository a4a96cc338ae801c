import { ClearDishRests } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const clearDishRests = handler(ClearDishRests, (_, { domain: { menu } }) => {
  menu.clearStock()
  return {}
})
