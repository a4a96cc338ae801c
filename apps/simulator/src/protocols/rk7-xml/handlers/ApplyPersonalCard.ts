import { ApplyPersonalCard } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { cardSystemDelay, propertiesView } from '../views/card.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const applyPersonalCard = handler(
  ApplyPersonalCard,
  (params, { domain: { cards }, warn }) => {
    if (params.Coupons && params.Coupons.children.length > 0) warn('Coupons have no effect in the simulator.')
    const { card } = cards.apply(
      orderKey(params.Order),
      {
        card: { code: params.CardCode, interface: refKey(params.Interface) },
        station: refKey(params.Station),
        ...(params.Cashier && { cashier: refKey(params.Cashier) }),
        ...(params.seat !== undefined && { seat: params.seat }),
      },
      lockOf(params.lockguid),
    )
    return {
      ...propertiesView(params.ExtCardProperties, card),
      ...(card.code !== params.CardCode && { CardCode: { code: card.code } }),
    }
  },
  ({ Interface }, context) => cardSystemDelay(context, [Interface]),
)
