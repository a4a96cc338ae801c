import { readFileSync } from 'node:fs'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { ownFile } from './files.ts'
import type { SendFlags } from './send.ts'
import { type Shell, shells } from './shells.ts'
import type { ValidateFlags } from './validate.ts'
import { type ExitCode, exitCodes } from './verdict.ts'

/** The command `rk7-xml`; `run` resolves to its exit code. What a command needs is loaded when it runs. */
export function createProgram(): { run(argv: readonly string[]): Promise<ExitCode> } {
  let exitCode: ExitCode = exitCodes.good
  const ends =
    <A extends unknown[]>(run: (...args: A) => ExitCode | Promise<ExitCode>) =>
    async (...args: A) => {
      exitCode = await run(...args)
    }
  const { version } = JSON.parse(readFileSync(ownFile('package.json'), 'utf8')) as { version: string }
  const program = new Command('rk7-xml')
    .description('Validates, describes and sends documents of the r_keeper 7 XML interface.')
    .version(version)
    .showHelpAfterError('Try rk7-xml --help.')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExit code: 0 valid or executed, 1 invalid, refused or not reached, 2 wrong use or something is missing.',
    )

  program
    .command('validate')
    .description('Validate requests and answers by their schemas')
    .argument('<files...>', 'XML files; - is the standard input')
    .addOption(
      new Option('--engine <name>', 'the validator').choices(['libxml2', 'xerces']).default('libxml2'),
    )
    .option('--schemas-dir <folder>', "your copy of the vendor's schemas, instead of ours")
    .option('--json', 'print the findings as JSON')
    .action(
      ends(async (files: string[], flags: ValidateFlags) =>
        (await import('./validate.ts')).validate(files, flags),
      ),
    )

  program
    .command('describe')
    .description('Print what is known of a command')
    .argument('<command>', 'for example SaveOrder')
    .option('--json', 'print its facts as JSON')
    .action(
      ends(async (name: string, flags: { json?: boolean }) =>
        (await import('./describe.ts')).describe(name, flags),
      ),
    )

  program
    .command('send')
    .description('Send a request as it is, and print the answer')
    .argument('<file>', 'an XML file; - is the standard input')
    .addOption(new Option('--url <address>', 'address of the XML interface').env('RK7_URL'))
    .addOption(new Option('--user <name>', 'an employee who may use HTTP access').env('RK7_USERNAME'))
    .option('--password-file <file>', 'holds the password; else RK7_PASSWORD, else it is asked for')
    .addOption(
      new Option('--pin <fingerprints...>', "SHA-256 fingerprint of the till's certificate").env('RK7_PIN'),
    )
    .option('--ca <file>', 'authorities of your own, in PEM')
    .option('--servername <name>', 'name in the certificate, where it is not the host')
    .option('--allow-expired', 'take a pinned certificate that is out of date')
    .option('--allow-old-tls', 'take TLS 1.0 and 1.1 and short RSA keys')
    .option('--timeout <ms>', 'longest time until the answer', milliseconds, 60_000)
    .option('--yes', 'send also what changes the restaurant')
    .option('--json', 'print the answer with its status as JSON')
    .action(
      ends(async (file: string, flags: SendFlags) =>
        (await import('./send.ts')).send(file, listOfPins(flags)),
      ),
    )

  program
    .command('fingerprint')
    .description('Print the SHA-256 fingerprint of the certificate of a till')
    .argument('<host[:port]>', 'where the XML interface listens')
    .option('--timeout <ms>', 'longest time until a connection stands', milliseconds, 10_000)
    .option('--json', 'print all facts as JSON')
    .action(
      ends(async (address: string, flags: { timeout: number; json?: boolean }) =>
        (await import('./fingerprint.ts')).fingerprint(address, flags),
      ),
    )

  program
    .command('completion')
    .description('Print a completion script for your shell')
    .addArgument(new Argument('<shell>').choices(shells))
    .action(async (shell: Shell) => console.log((await import('./completion.ts')).completion(program, shell)))

  return {
    async run(argv) {
      await program.parseAsync(argv)
      return exitCode
    },
  }
}

/** From the environment the pins come as one text. */
const listOfPins = (flags: SendFlags): SendFlags =>
  typeof flags.pin === 'string' ? { ...flags, pin: (flags.pin as string).split(',') } : flags

function milliseconds(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value <= 0)
    throw new InvalidArgumentError('Expected a whole number of milliseconds.')
  return value
}
