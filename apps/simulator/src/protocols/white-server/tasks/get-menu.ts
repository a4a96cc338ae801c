import { moscowTime } from '../answer/local-time.ts'
import { menuView } from '../menu/menu-view.ts'
import { handler } from './handler.ts'

/** The menu as White Server keeps it: taken once a day at noon or by UpdateMenu, dishes on the stop list included. */
export const getMenu = handler('GetMenu', 'server', ({ domain, menuCache, now }) => ({
  lastUpdatedAt: moscowTime(menuCache.takenAt(now)),
  version: domain.menu.version(),
  menu: menuView(domain, { includeStopped: true }),
}))
