import { Command, InvalidArgumentError, Option } from 'commander'
import type { Session } from './session.ts'
import { version } from './version.ts'

const server = () =>
  new Option('--server <url>', 'address of the licensing server')
    .env('RK_LICENCE_SERVER')
    .default('https://l.ucs.ru')
const timeout = () =>
  new Option('--timeout <seconds>', 'longest time of one attempt').argParser(wholeNumber(1, 300)).default(20)
const secrets = () =>
  new Option('--secrets <file>', 'file of lines NAME=value with what is not in the environment').env(
    'RK_LICENCE_SECRETS',
  )
const product = () =>
  new Option(
    '--product <names>',
    'products to try, with commas between: application12, crm1, … or GUIDs',
  ).argParser((text: string) => text.split(','))
const json = () => new Option('--json', 'print JSON')
const store = () => new Option('--store <file>', 'SQLite file of the store; others by RK_LICENCE_STORE')
const instance = () =>
  new Option('--instance <name>', 'main, main-2, … or the GUID that was given').default('main')

const secretsHelp = `
Secrets are never taken from the command line. They come from the environment, then from the file of --secrets,
and are asked for at a terminal:
  RK_LICENCE_USER, RK_LICENCE_PASSWORD   account of the licensing system
  RK_LICENCE_TOKEN                       developer token
  RK_LICENCE_KEY, RK_LICENCE_STORE       encryption key and address of the store of licences
  RK_TILL_USER, RK_TILL_PASSWORD         account at the till

Exit codes: 0 all well, 1 something is wrong, 2 asked wrongly.`

/** The command `rk-licence`. What a command needs is loaded when it runs. */
export function createProgram(session: Session): Command {
  const program = new Command('rk-licence')
    .description('Checks licences by subscription of r_keeper 7, and what may be wrong with them.')
    .version(version)
    .allowExcessArguments(false)
    .showHelpAfterError('Try rk-licence --help.')
    .configureHelp({ helpWidth: 110 })
    .addHelpText('after', secretsHelp)
    .exitOverride()
  program
    .command('usr')
    .description('compute the header usr; hidden unless --reveal is given')
    .addOption(secrets())
    .option('--reveal', 'print the header: it is as secret as the password')
    .action(async (flags) => (await import('./usr.ts')).usr(flags, session))
  program
    .command('anchor')
    .description('build the anchor of a restaurant, or check one')
    .argument('<code or anchor>', 'nine digits, or 6:…#…/17')
    .addOption(product())
    .addOption(json())
    .action(async (given, flags) => (await import('./anchor.ts')).anchor(given, flags, session))
  program
    .command('check')
    .description('ask the licensing server for the licences of restaurants')
    .argument('[codes...]', 'nine digits each')
    .option('--file <file>', 'restaurants, one code a line; - reads standard input')
    .addOption(product())
    .option('--concurrency <number>', 'how many are asked at a time', wholeNumber(1, 32), 4)
    .addOption(json())
    .addOption(server())
    .addOption(timeout())
    .addOption(secrets())
    .action(async (codes, flags) => (await import('./check.ts')).check(codes, flags, session))
  program.addCommand(instanceCommand(session))
  program
    .command('doctor')
    .description('find out what is wrong: address, TLS, account, clocks, licence, version, sequence')
    .argument('<code>', 'restaurant, nine digits')
    .addOption(product())
    .option(
      '--till <url>',
      'XML interface of the till, for example https://192.0.2.10:8086/rk7api/v0/xmlinterface.xml',
    )
    .option('--till-fingerprint <sha256>', 'certificate of the till, where nobody vouches for it')
    .addOption(store())
    .addOption(instance())
    .addOption(json())
    .addOption(server())
    .addOption(timeout())
    .addOption(secrets())
    .addHelpText(
      'after',
      '\nWith --till and a store the till is asked for the number of the instance, which must not be done too often.',
    )
    .action(async (code, flags) => (await import('./doctor/doctor.ts')).doctor(code, flags, session))
  return program
}

function instanceCommand(session: Session): Command {
  const command = new Command('instance')
    .description('show the instance of a restaurant in a store, or replace it')
    .configureHelp({ helpWidth: 110 })
    .exitOverride()
  const of = (name: string) =>
    command
      .command(name)
      .argument('<code>', 'restaurant, nine digits')
      .addOption(store())
      .addOption(instance())
      .addOption(secrets())
  of('show')
    .description('GUID, next number, unfinished command, licence')
    .addOption(json())
    .action(async (code, flags) => (await import('./instance.ts')).showInstance(code, flags, session))
  of('reset')
    .description('begin anew with another GUID; a licence allows only so many in a day')
    .option('--yes', 'really do it')
    .action(async (code, flags) => (await import('./instance.ts')).resetInstance(code, flags, session))
  return command
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`)
  }
}
