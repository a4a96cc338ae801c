import { FarCardsAnyInfoRaw } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { cardSystemDelay } from '../views/card.ts'
import { refKey } from '../views/refs.ts'

/** As with FarCardsAnyInfoXML, in base64. */
export const farCardsAnyInfoRaw = handler(
  FarCardsAnyInfoRaw,
  ({ Interface }, { domain: { cards } }) => ({
    RawData: cards.reach(refKey(Interface)).anyInfoRaw,
  }),
  ({ Interface }, context) => cardSystemDelay(context, [Interface]),
)
