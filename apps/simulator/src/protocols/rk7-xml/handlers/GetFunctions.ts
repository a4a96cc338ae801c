import { GetFunctions } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

/** Obsolete ones. Source: vendor's documentation. */
const deprecated: ReadonlySet<string> = new Set(['GetDocByLayout'])

/** Executed without being listed. Source: seen on a 7.26.8 server. */
const unlisted: ReadonlySet<string> = new Set(['ReloadWorkUdb'])

/** The commands that are really answered here. */
export const getFunctions = handler(GetFunctions, (_, { commands }) => ({
  Query: commands
    .filter((name) => !unlisted.has(name))
    .map((name) => ({ name, ...(deprecated.has(name) && { deprecated: true }) })),
}))
