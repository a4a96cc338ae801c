import { readFileSync } from 'node:fs'
import type { AnyCommand } from '../command.ts'
import { allCommands } from '../generated/registry.ts'
import { ownFile } from './files.ts'
import { type ExitCode, exitCodes, Failure, printJson } from './verdict.ts'

/** `rk7-xml describe`: the reference page of a command, or its facts as JSON. */
export function describe(name: string, flags: { readonly json?: boolean }): ExitCode {
  const command = find(name)
  if (flags.json) printJson(factsOf(command))
  else console.log(plain(readFileSync(ownFile(`docs/generated/commands/${command.name}.md`), 'utf8')))
  return exitCodes.good
}

function find(name: string): AnyCommand {
  const exact = allCommands.find((command) => command.name === name)
  if (exact) return exact
  const wanted = name.toLowerCase()
  const having = (part: string) => allCommands.filter((each) => each.name.toLowerCase().includes(part))
  const same = having(wanted).find((each) => each.name.toLowerCase() === wanted)
  if (same) return same
  // A misspelt name mostly begins as the right one does.
  const beginning = allCommands.filter((each) => each.name.toLowerCase().startsWith(wanted.slice(0, 4)))
  const alike = having(wanted).length > 0 ? having(wanted) : beginning
  const hint = alike.length > 0 ? `; perhaps ${alike.map((command) => command.name).join(', ')}` : ''
  throw new Failure(`no command is called ${name}${hint}`, exitCodes.bad)
}

const factsOf = (command: AnyCommand) => ({
  name: command.name,
  effect: command.effect,
  license: command.license ?? 'none',
  since: command.since ?? null,
  answersNoChanges: command.cached ?? false,
  forms: command.bare ? [] : (command.forms ?? ['RK7CMD', 'RK7Command', 'RK7Command2']),
  schemas: { request: `qry${command.name}.xsd`, response: `res${command.name}.xsd` },
})

/** Markdown without what only a browser needs: the head comment and the addresses of links. */
const plain = (page: string): string =>
  page
    .replace(/^<!--.*?-->\n*/s, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .trimEnd()
