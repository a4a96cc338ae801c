import { FarCardsAnyInfoXML } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { cardSystemDelay } from '../views/card.ts'
import { refKey } from '../views/refs.ts'

/** Answers what the control API has given the card system for an answer; without that it has no handler, and no data comes back. */
export const farCardsAnyInfoXml = handler(
  FarCardsAnyInfoXML,
  ({ Interface }, { domain: { cards } }) => {
    const children = cards.reach(refKey(Interface)).anyInfoXml.map((each) => ({ ...each, children: [] }))
    return { XMLData: { attributes: {}, children } }
  },
  ({ Interface }, context) => cardSystemDelay(context, [Interface]),
)
