import { handler } from './handler.ts'

/** Lets White Server take its copy of the menu now, outside the schedule. */
export const updateMenu = handler('UpdateMenu', 'till', ({ menuCache, now }) => {
  menuCache.refresh(now)
  return { status: 'Updated' }
})
