import { moscowTime } from '../answer/local-time.ts'
import { menuView } from '../menu/menu-view.ts'
import { saleOfCreation } from '../orders/creation-defaults.ts'
import { handler } from './handler.ts'

/** The menu as White Server keeps it: taken once a day at noon or by UpdateMenu, dishes on the stop list included. */
export const getMenu = handler('GetMenu', 'server', (context) => ({
  lastUpdatedAt: moscowTime(context.menuCache.takenAt(context.now)),
  version: context.domain.menu.version(),
  menu: menuView(context.domain, { includeStopped: true, sale: saleOfCreation(context) }),
}))
