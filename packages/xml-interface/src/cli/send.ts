import { isRkeeperError, type RkeeperError } from '@rkeeper-kit/core'
import { defineCommand } from '../client/define-command.ts'
import type { AnyCommand } from '../command.ts'
import { readAnswer } from '../envelope/answer.ts'
import { allCommands } from '../generated/registry.ts'
import { nodeTransport } from '../node/index.ts'
import { decodeRequest } from '../server/request.ts'
import { readText } from './files.ts'
import { readPassword } from './password.ts'
import { type ExitCode, exitCodes, Failure, printJson } from './verdict.ts'

export interface SendFlags {
  readonly url?: string
  readonly user?: string
  readonly passwordFile?: string
  readonly pin?: readonly string[]
  readonly ca?: string
  readonly servername?: string
  readonly allowExpired?: boolean
  readonly allowOldTls?: boolean
  readonly timeout: number
  readonly yes?: boolean
  readonly json?: boolean
}

/** `rk7-xml send`: sends a document as it is, and prints the answer. */
export async function send(file: string, flags: SendFlags): Promise<ExitCode> {
  const document = await readText(file)
  const command = commandOf(document)
  const { name: operation, effect } = command
  if (effect !== 'read' && !flags.yes)
    throw new Failure(`${operation} changes the restaurant: give --yes to send it`)
  const transport = nodeTransport(await connection(flags))
  try {
    const limits = { timeout: flags.timeout, totalTimeout: flags.timeout }
    const xml = await transport.send(document, { operation, effect, ...limits })
    return report(command, xml, flags)
  } catch (error) {
    if (!isRkeeperError(error)) throw new Failure(`the answer cannot be read: ${error}`, exitCodes.bad)
    return fail(error, flags)
  } finally {
    transport.close()
  }
}

/**
 * The command of a document; a batch counts as one.
 *
 * @throws Failure when it is no request
 */
function commandOf(document: string): AnyCommand {
  const find = (name: string): AnyCommand | undefined => allCommands.find((command) => command.name === name)
  try {
    const { commands } = decodeRequest(document, find)
    const [first, ...others] = commands
    if (first?.command && others.length === 0) return first.command
    // What is not known may do anything.
    const reads = commands.every(({ command }) => command?.effect === 'read')
    return defineCommand(commands.map(({ name }) => name).join('+'), reads ? 'read' : 'write') as AnyCommand
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error), exitCodes.bad)
  }
}

async function connection({ passwordFile, user, url, pin, ca, ...tls }: SendFlags) {
  if (!url) throw new Failure('the address is missing: give --url or set RK7_URL')
  if (!user) throw new Failure('the user is missing: give --user or set RK7_USERNAME')
  const password = await readPassword(passwordFile)
  return {
    url,
    username: user,
    password,
    ...(pin && pin.length > 0 ? { pin } : {}),
    ...(ca === undefined ? {} : { ca: await readText(ca) }),
    ...(tls.servername === undefined ? {} : { servername: tls.servername }),
    allowExpired: tls.allowExpired ?? false,
    allowOldTls: tls.allowOldTls ?? false,
  }
}

function report(command: AnyCommand, xml: string, { json }: SendFlags): ExitCode {
  const { status, errorCode, errorText, serverVersion, workTime } = readAnswer(command, xml).envelope
  const ok = ['Ok', 'No changes', 'Execution Started'].includes(status)
  if (json) printJson({ ok, status, errorCode, errorText, serverVersion, workTime, xml })
  else {
    console.log(xml)
    if (!ok) console.error(`rk7-xml: ${[status, errorCode].filter(Boolean).join(' ')}: ${errorText}`)
  }
  return ok ? exitCodes.good : exitCodes.bad
}

function fail({ name, code, message, details }: RkeeperError, { json }: SendFlags): ExitCode {
  if (json) printJson({ ok: false, error: { name, code, message, fingerprint: details.fingerprint } })
  else console.error(`rk7-xml: ${message}`)
  return exitCodes.bad
}
