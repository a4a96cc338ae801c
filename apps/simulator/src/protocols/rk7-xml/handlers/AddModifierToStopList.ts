import { AddModifierToStopList } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const addModifierToStopList = handler(AddModifierToStopList, ({ Modifier }, { domain: { menu } }) => {
  menu.stopModifier(refKey(Modifier), Modifier.Reason && refKey(Modifier.Reason))
  return {}
})
