import { moscowTime } from '../answer/local-time.ts'
import { menuView } from '../menu/menu-view.ts'
import { throughSelector } from '../menu/selector-menu.ts'
import { creationDefaults, saleOfCreation } from '../orders/creation-defaults.ts'
import { handler } from './handler.ts'

/** The menu as White Server keeps it: taken at a set time of the day or by UpdateMenu, dishes on the stop list included. */
export const getMenu = handler('GetMenu', 'server', (context) => {
  const { takenAt, data } = context.menuCache.read(context.now)
  const stored = { ...context.domain, ...context.domain.references.menuOf(data) }
  const menu = menuView(stored, { includeStopped: true, sale: { ...saleOfCreation(context), at: takenAt } })
  const selector = creationDefaults(context).menuSelector()
  return {
    lastUpdatedAt: moscowTime(takenAt),
    version: stored.menu.version(),
    menu: selector ? throughSelector(stored, selector, menu) : menu,
  }
})
