import { moscowTime } from '../answer/local-time.ts'
import { menuView } from '../menu/menu-view.ts'
import { saleOfCreation } from '../orders/creation-defaults.ts'
import { handler } from './handler.ts'

/** The menu as the till has it now: what is on the stop list is left out. Selectors are not simulated, so a code selects nothing. */
export const getMenuByParams = handler('GetMenuByParams', 'till', (context, params) => {
  const { domain, now } = context
  const { restaurant } = domain
  const { priceTypeId, tradeGroupId, orderCategoryCode, isShowBlocked = false } = params
  const sale = {
    ...saleOfCreation(context),
    ...(priceTypeId !== undefined && {
      priceTypeId: restaurant.find('PRICETYPES', { id: Number(priceTypeId) }).id,
    }),
    ...(tradeGroupId !== undefined && {
      tradeGroupId: restaurant.find('TRADEGROUPS', { id: Number(tradeGroupId) }).id,
    }),
    ...(orderCategoryCode !== undefined && {
      categoryId: restaurant.find('UNCHANGEABLEORDERTYPES', { code: orderCategoryCode }).id,
    }),
  }
  return {
    lastUpdatedAt: moscowTime(now),
    version: domain.menu.version(),
    menu: menuView(domain, { includeStopped: isShowBlocked, sale }),
  }
})
