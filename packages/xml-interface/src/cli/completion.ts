import type { Command } from 'commander'
import { allCommands } from '../generated/registry.ts'
import { type Shell, shells } from './shells.ts'

/** A script that completes commands, flags and the names of XML commands. */
export function completion(program: Command, shell: Shell): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    words: [
      ...command.options.flatMap(({ long }) => long ?? []),
      ...(command.name() === 'describe' ? allCommands.map(({ name }) => name) : []),
      ...(command.name() === 'completion' ? shells : []),
    ],
  }))
  if (shell === 'fish')
    return [
      ...commands.map(
        ({ name, summary }) =>
          `complete -c rk7-xml -n __fish_use_subcommand -f -a ${name} -d '${summary.replace(/'/g, "\\'")}'`,
      ),
      ...commands.map(
        ({ name, words }) =>
          `complete -c rk7-xml -n '__fish_seen_subcommand_from ${name}' -a '${words.join(' ')}'`,
      ),
    ].join('\n')
  const bash = [
    '_rk7_xml() {',
    '  local words=""',
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    words="${commands.map(({ name }) => name).join(' ')}"`,
    '  else',
    `    case "\${COMP_WORDS[1]}" in`,
    ...commands.map(({ name, words }) => `      ${name}) words="${words.join(' ')}" ;;`),
    '    esac',
    '  fi',
    '  COMPREPLY=($(compgen -W "$words" -- "$2"))',
    '}',
    'complete -o default -F _rk7_xml rk7-xml',
  ].join('\n')
  return shell === 'zsh' ? `autoload -U +X bashcompinit && bashcompinit\n${bash}` : bash
}
