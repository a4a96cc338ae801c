import type { JournalEntry } from '../core/journal.ts'
import type { SettingsPatch } from '../core/settings.ts'
import { isReady, readyScenario } from '../scenario/ready.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { createSimulator, type Simulator } from '../simulator.ts'
import { banner } from './banner.ts'
import type { Flags, LogLevel } from './flags.ts'

/** A failure of the start that needs one line and no stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
}

/** Starts the simulator as told and keeps it running until a signal ends it. */
export async function start(given: Flags): Promise<void> {
  const scenario = given.scenario === undefined ? undefined : await readScenario(given.scenario)
  const flags: Flags = { ...scenario?.options, ...given }
  const { port = 7070, host = '127.0.0.1', json = false, log = 'errors' } = flags
  const simulator = build(flags, scenario)
  writeLog(simulator, log)
  const listening = await simulator.listen({ port, host }).catch((error) => {
    throw new StartError(whyNotListening(error, port, host))
  })
  if (!isLoopback(host)) process.stderr.write(openToOthers(host, flags.allowRemoteControl ?? false))
  const info = simulator.info(listening.url)
  process.stdout.write(json ? `${JSON.stringify(info)}\n` : banner(info, simulator.scenario))
  stopOnSignal(async () => {
    await listening.close()
    await simulator.saved()
  })
}

/** Ready scenarios need no reading; what reads the others is loaded for them only. */
async function readScenario(nameOrFile: string): Promise<Scenario> {
  if (isReady(nameOrFile)) return readyScenario(nameOrFile)
  const { loadScenario } = await import('../scenario/load.ts')
  try {
    return loadScenario(nameOrFile)
  } catch (error) {
    throw new StartError((error as Error).message)
  }
}

function build(flags: Flags, scenario: Scenario | undefined): Simulator {
  try {
    return createSimulator({
      settings: settingsOf(flags),
      ...(scenario && { scenario }),
      ...(flags.stateFile !== undefined && { stateFile: flags.stateFile }),
      ...(flags.seed !== undefined && { seed: flags.seed }),
      ...(flags.now !== undefined && { now: flags.now }),
      ...(flags.frozen !== undefined && { frozen: flags.frozen }),
      ...(flags.allowRemoteControl !== undefined && { allowRemoteControl: flags.allowRemoteControl }),
    })
  } catch (error) {
    if (error instanceof Error && ['SettingError', 'RangeError', 'StateFileError'].includes(error.name))
      throw new StartError(error.message)
    throw error
  }
}

/** Three settings are so common that they have flags of their own. */
function settingsOf({ mode, language, bodyLimit }: Flags): SettingsPatch {
  return {
    ...(mode !== undefined && { mode }),
    ...(language !== undefined && { serverLanguage: language }),
    ...(bodyLimit !== undefined && { http: { bodyLimit } }),
  }
}

function writeLog({ journal }: Simulator, level: LogLevel): void {
  if (level === 'off') return
  journal.subscribe((entry) => {
    const failed = entry.outcome === 'simulator_fault' || entry.outcome === 'failed'
    if (level === 'json') process.stderr.write(`${JSON.stringify(entry)}\n`)
    else if (level === 'requests' || failed) process.stderr.write(`${line(entry)}\n`)
  })
}

function line(entry: JournalEntry): string {
  const { at, protocol, command, path, status, outcome, durationMs, fault, warnings } = entry
  const what = [protocol, command ?? path, status, outcome, fault && `fault ${fault.kind}`]
    .filter(Boolean)
    .join(' ')
  const took = durationMs === null ? '' : ` ${durationMs.toFixed(1)} ms`
  return [`${at} ${what}${took}`, ...warnings.map((warning) => `  ${warning}`)].join('\n')
}

function whyNotListening(error: NodeJS.ErrnoException, port: number, host: string): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use. Stop what runs there, or choose another: --port 7071, or --port 0 for a free one.`
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one above 1023, for example --port 7070.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}. Leave --host out, or use 127.0.0.1.`
    default:
      return `The simulator cannot listen on ${host}:${port}: ${error.message}.`
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)
}

function openToOthers(host: string, control: boolean): string {
  const who = control
    ? 'They can use the control API too.'
    : 'The control API still serves this machine only.'
  return `Warning: listening on ${host}, so other machines can reach the simulator. ${who}\n`
}

function stopOnSignal(close: () => Promise<void>): void {
  let stopping = false
  const stop = (): void => {
    if (stopping) process.exit(1)
    stopping = true
    close().then(
      () => process.exit(0),
      (error: Error) => {
        process.stderr.write(`rkeeper-simulator: ${error.message}\n`)
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
