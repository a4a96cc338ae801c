import { GetModifierStopList } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refView } from '../views/refs.ts'

export const getModifierStopList = handler(GetModifierStopList, (_, { domain: { menu, restaurant } }) => ({
  Modifier: menu
    .stopList()
    .filter(({ kind }) => kind === 'modifier')
    .map(({ item, reasonId }) => ({
      ...refView(restaurant, 'MODIFIERS', item.id),
      Reason: reasonId === undefined ? {} : refView(restaurant, 'ORDERVOIDS', reasonId),
    })),
}))
