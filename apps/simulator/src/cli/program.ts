import { Command } from 'commander'
import { version } from '../version.ts'
import { type Flags, flagOptions } from './flags.ts'

/** The command `rkeeper-simulator`; `run` gets what was said on the command line or in the environment. */
export function createProgram(run: (flags: Flags) => Promise<void>): Command {
  const program = new Command('rkeeper-simulator')
    .description(
      'One simulated r_keeper restaurant behind White Server, the XML interface, licensing and Delivery.',
    )
    .version(version)
    .allowExcessArguments(false)
    .showHelpAfterError('Try rkeeper-simulator --help.')
    .configureHelp({ helpWidth: 110 })
    .addHelpText(
      'after',
      `
Every flag can be given in the environment or under "simulator" in the scenario file; flags win, then the environment.

Examples:
  rkeeper-simulator                                  on port 7070, with the default restaurant
  rkeeper-simulator --port 0 --json                  on a free port, for scripts
  rkeeper-simulator --now 2026-03-02T12:00:00Z       always the same day
  rkeeper-simulator --scenario lunch-rush            a day on which something happens
  rkeeper-simulator --scenario ./own.yaml            a day of your own
  curl -s http://127.0.0.1:7070/_sim/info            addresses, credentials, samples
  curl -s http://127.0.0.1:7070/_sim                 everything the control API can do`,
    )
    .exitOverride()
    .action((flags: Flags) => run(flags))
  for (const option of flagOptions) program.addOption(option)
  return program
}
