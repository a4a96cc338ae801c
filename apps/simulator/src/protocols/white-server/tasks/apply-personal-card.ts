import { handler } from './handler.ts'

/** Hangs a card on a guest of an order, in the name of the waiter. */
export const applyPersonalCard = handler('ApplyPersonalCard', 'till', ({ domain }, params) => {
  const { cardCode: code, interfaceCode, orderGuid } = params
  domain.cards.apply({ guid: orderGuid }, { card: { code, interface: { code: interfaceCode } } })
})
