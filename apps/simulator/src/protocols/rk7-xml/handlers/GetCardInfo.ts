import { GetCardInfo } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { cardInfoView, cardSystemDelay, propertiesView } from '../views/card.ts'
import { orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Ok does not prove that there is such a card: an unknown one is answered empty, unless the settings say otherwise. */
export const getCardInfo = handler(
  GetCardInfo,
  (params, { domain, settings }) => {
    const { cards, orders, restaurant } = domain
    const device = refKey(params.Interface)
    if (params.Station) restaurant.find('CASHES', refKey(params.Station))
    if (params.Order) orders.get(orderKey(params.Order))
    const card = cards.info({ code: params.cardCode, interface: device })
    if (!card && settings.cards.unknownCard === 'refused')
      throw new DomainError('cardUnknown', {
        interface: restaurant.nameOf(restaurant.find('DEVICES', device)),
      })
    return {
      CardInfo: {
        ...cardInfoView(restaurant, params.cardCode, card),
        ...(/^\d{1,15}$/.test(params.cardCode) && { InternalCardCode: Number(params.cardCode) }),
        ManagerConfirmation: card?.managerConfirmation ?? false,
        DopInfo: '',
        Message: card?.message ?? '',
        PrintMessage: card?.printMessage ?? '',
        Image: '',
        OutBuf: { $text: '' },
        ...propertiesView(params.ExtCardProperties, card),
      },
    }
  },
  ({ Interface }, context) => cardSystemDelay(context, [Interface]),
)
