import { GetFunctions } from '@rkeeper-kit/xml-interface'
import { allCommands } from '@rkeeper-kit/xml-interface/commands'
import { handler } from '../handler.ts'
import { knowsCommand } from '../known-parts.ts'

/** Obsolete ones. Source: vendor's documentation. */
const deprecated: ReadonlySet<string> = new Set(['GetDocByLayout'])

/** Executed without being listed. Source: seen on a 7.26.8 server. */
const unlisted: ReadonlySet<string> = new Set(['ReloadWorkUdb'])

const byName = new Map(allCommands.map((command) => [command.name, command]))

/** The commands that are really answered here, by a server of this version. */
export const getFunctions = handler(GetFunctions, (_, { commands, domain: { restaurant } }) => ({
  Query: commands
    .filter(
      (name) => !unlisted.has(name) && knowsCommand(byName.get(name) ?? { name }, restaurant.serverVersion),
    )
    .map((name) => ({ name, ...(deprecated.has(name) && { deprecated: true }) })),
}))
