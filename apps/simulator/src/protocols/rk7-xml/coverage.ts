import { allCommands } from '@rkeeper-kit/xml-interface/commands'
import { handlers } from './handlers/index.ts'
import { unknownOnCashServers } from './node.ts'

export type CommandCoverage =
  | 'simulated'
  | 'simulated at the reference server'
  | 'unknown as on a cash server'
  | 'not simulated'

export interface CoverageRow {
  readonly command: string
  readonly coverage: CommandCoverage
}

/** What becomes of every command of the catalogue; read off the registry of handlers, so that it stays true. */
export function commandCoverage(): readonly CoverageRow[] {
  const simulated = new Set(handlers.map(({ command }) => command.name))
  return allCommands.map(({ name }) => ({
    command: name,
    coverage: coverageOf(simulated.has(name), unknownOnCashServers.has(name)),
  }))
}

function coverageOf(simulated: boolean, unknownOnCashServer: boolean): CommandCoverage {
  if (unknownOnCashServer)
    return simulated ? 'simulated at the reference server' : 'unknown as on a cash server'
  return simulated ? 'simulated' : 'not simulated'
}

/** The coverage as a page of the docs. */
export function coverageTable(): string {
  const rows = commandCoverage()
  const count = (wanted: CommandCoverage): number => rows.filter(({ coverage }) => coverage === wanted).length
  return `# Commands of the XML interface

Made from the registry of handlers; after a change run \`vitest run coverage -u\`. ${count('simulated')} commands are simulated at the cash server,
${count('simulated at the reference server')} at the reference server; ${count('unknown as on a cash server')} are unknown as on a cash server of 7.26, ${count('not simulated')} are refused with \`The command … is not simulated\`.

| Command | Here |
| --- | --- |
${rows.map(({ command, coverage }) => `| ${command} | ${coverage} |`).join('\n')}
`
}
