import { UndoPersonalCard } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { cardSystemDelay } from '../views/card.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const undoPersonalCard = handler(
  UndoPersonalCard,
  (params, { domain: { cards, restaurant } }) => {
    const { Interface, Cashier, LockStation } = params
    if (LockStation) restaurant.find('CASHES', refKey(LockStation))
    const card = { code: params.cardCode, ...(Interface && { interface: refKey(Interface) }) }
    cards.undo(
      orderKey(params.Order),
      { card, ...(Cashier && { cashier: refKey(Cashier) }) },
      lockOf(params.lockguid),
    )
    return {}
  },
  ({ Interface }, context) => cardSystemDelay(context, Interface ? [Interface] : []),
)
