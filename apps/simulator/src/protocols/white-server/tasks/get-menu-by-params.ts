import { moscowTime } from '../answer/local-time.ts'
import { menuView } from '../menu/menu-view.ts'
import { handler } from './handler.ts'

/** The menu as the till has it now: what is on the stop list is left out. Selectors are not simulated, so a code selects nothing. */
export const getMenuByParams = handler('GetMenuByParams', 'till', ({ domain, now }, params) => {
  const { restaurant } = domain
  const { priceTypeId, tradeGroupId, orderCategoryCode, isShowBlocked = false } = params
  if (priceTypeId !== undefined) restaurant.find('PRICETYPES', { id: Number(priceTypeId) })
  if (tradeGroupId !== undefined) restaurant.find('TRADEGROUPS', { id: Number(tradeGroupId) })
  if (orderCategoryCode !== undefined) restaurant.find('UNCHANGEABLEORDERTYPES', { code: orderCategoryCode })
  return {
    lastUpdatedAt: moscowTime(now),
    version: domain.menu.version(),
    menu: menuView(domain, { includeStopped: isShowBlocked }),
  }
})
