import type { Domain } from '../../../domain/contract.ts'
import type { Settings } from '../../../settings.ts'
import { handler, type ParamsOf } from './handler.ts'

type Params = ParamsOf<'ApplyPersonalCard'>

/** Hangs a card on a guest of an order, in the name of the waiter. */
export const applyPersonalCard = handler(
  'ApplyPersonalCard',
  'till',
  ({ domain }, params) => {
    const { cardCode: code, interfaceCode, orderGuid } = params
    domain.cards.apply({ guid: orderGuid }, { card: { code, interface: { code: interfaceCode } } })
  },
  { delay: cardSystemDelay },
)

/** A slow card system holds the task up, until it is too late for it. */
function cardSystemDelay(_: Settings, { cards, restaurant }: Domain, { interfaceCode }: Params): number {
  const device = restaurant.lookUp('DEVICES', { code: interfaceCode })
  return cards.interfaces().find(({ interfaceId }) => interfaceId === device?.id)?.delaySeconds ?? 0
}
