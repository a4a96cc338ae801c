import { MakeCardDeposit } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { cardInfoView, cardSystemDelay } from '../views/card.ts'
import { refKey } from '../views/refs.ts'

/** The amount is taken as hundredths, as all sums of the answer are. */
export const makeCardDeposit = handler(
  MakeCardDeposit,
  (params, { domain: { cards, restaurant } }) => {
    const { amount, cardCode, Reason } = params
    const card = cards.deposit({
      card: { code: cardCode, interface: refKey(params.Interface) },
      amount,
      station: refKey(params.Station),
      cashier: refKey(params.Cashier),
      currency: refKey(params.Currency),
      ...(Reason && { reason: refKey(Reason) }),
    })
    return { CardInfo: cardInfoView(restaurant, cardCode, card) }
  },
  ({ Interface }, context) => cardSystemDelay(context, [Interface]),
)
