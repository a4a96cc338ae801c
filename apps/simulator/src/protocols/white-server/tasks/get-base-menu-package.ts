import { handler } from './handler.ts'

/** Brings the menu into White Server; the package itself stays there and is never shown. */
export const getBaseMenuPackage = handler('GetBaseMenuPackage', 'till', ({ menuCache, now }) => {
  menuCache.refresh(now)
  return {}
})
