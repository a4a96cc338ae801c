import { DeleteModifierFromStopList } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const deleteModifierFromStopList = handler(
  DeleteModifierFromStopList,
  ({ Modifier }, { domain: { menu } }) => {
    menu.releaseModifier(refKey(Modifier))
    return {}
  },
)
