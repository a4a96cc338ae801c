import { ReloadWorkUdb } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { given } from '../views/refs.ts'

/** Reads the dictionaries again; they are the same as before. */
export const reloadWorkUdb = handler(ReloadWorkUdb, ({ filename }, { domain: { node } }) => {
  node.reload(given(filename) ? filename : undefined)
  return {}
})
