import { ReloadWorkUdb } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { given } from '../views/refs.ts'

/** Reads the dictionaries again: what was written at the reference server is at the till at once. */
export const reloadWorkUdb = handler(ReloadWorkUdb, ({ filename }, { domain: { node, references } }) => {
  node.reload(given(filename) ? filename : undefined)
  references.deliver()
  return {}
})
