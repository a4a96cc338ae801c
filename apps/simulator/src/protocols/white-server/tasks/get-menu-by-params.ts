import { moscowTime } from '../answer/local-time.ts'
import { menuView } from '../menu/menu-view.ts'
import { throughSelector } from '../menu/selector-menu.ts'
import { creationDefaults, saleOfCreation } from '../orders/creation-defaults.ts'
import { handler } from './handler.ts'

/** The menu as the till has it now: what is on the stop list is left out. A selector gives it other categories. */
export const getMenuByParams = handler('GetMenuByParams', 'till', (context, params) => {
  const { domain, now } = context
  const { restaurant } = domain
  const { priceTypeId, tradeGroupId, orderCategoryCode, menuSelectorCode, isShowBlocked = false } = params
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
  const menu = menuView(domain, { includeStopped: isShowBlocked, sale })
  const selector =
    menuSelectorCode === undefined ? creationDefaults(context).menuSelector() : { code: menuSelectorCode }
  return {
    lastUpdatedAt: moscowTime(now),
    version: domain.menu.version(),
    menu: selector ? throughSelector(domain, selector, menu) : menu,
  }
})
