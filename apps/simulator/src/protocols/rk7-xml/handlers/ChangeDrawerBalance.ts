import { Money } from '@rkeeper-kit/core'
import { ChangeDrawerBalance } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const changeDrawerBalance = handler(ChangeDrawerBalance, (params, { domain: { drawers } }) => {
  const { Cashier, Currency, Drawer, Reason, amount = Money.zero } = params
  drawers.change({
    amount,
    cashier: refKey(Cashier),
    currency: refKey(Currency),
    ...(Reason && { reason: refKey(Reason) }),
    ...(Drawer && { drawer: refKey(Drawer) }),
  })
  return {}
})
