import { InvalidArgumentError, Option } from 'commander'

/** How much is written to stderr. */
export const logLevels = ['off', 'errors', 'requests', 'json'] as const
export type LogLevel = (typeof logLevels)[number]

/** What the command line, the environment or the scenario file may say; the first to say it wins. */
export interface Flags {
  readonly port?: number
  readonly host?: string
  readonly json?: boolean
  readonly scenario?: string
  readonly listScenarios?: boolean
  readonly stateFile?: string
  readonly seed?: string | number
  readonly mode?: 'strict' | 'real'
  readonly language?: 'en' | 'ru'
  readonly bodyLimit?: number
  readonly log?: LogLevel
  readonly now?: string
  readonly frozen?: boolean
  readonly allowRemoteControl?: boolean
}

const flag = (name: string, description: string, environment: string): Option =>
  new Option(name, description).env(environment)

export const flagOptions: readonly Option[] = [
  flag('-p, --port <number>', 'port, 0 takes a free one (default: 7070)', 'RKSIM_PORT').argParser(
    wholeNumber(0, 65_535),
  ),
  flag('--host <address>', 'address to listen on (default: 127.0.0.1, this machine only)', 'RKSIM_HOST'),
  flag('--json', 'print the facts of /_sim/info as one JSON line when ready', 'RKSIM_JSON'),
  flag(
    '--scenario <name|file>',
    'a ready scenario, or a YAML or JSON file: restaurant, settings, what happens when (default: default)',
    'RKSIM_SCENARIO',
  ),
  new Option('--list-scenarios', 'list the ready scenarios and stop'),
  flag(
    '--state-file <path>',
    'keep the state in this file: loaded where it exists, saved after changes and at the end',
    'RKSIM_STATE_FILE',
  ),
  flag('--seed <text>', 'the same seed gives the same GUIDs (default: 1)', 'RKSIM_SEED'),
  flag(
    '--mode <mode>',
    'strict refuses what breaks a schema, real ignores it (default: strict)',
    'RKSIM_MODE',
  ).choices(['strict', 'real']),
  flag('--language <code>', "language of r_keeper's texts (default: en)", 'RKSIM_LANGUAGE').choices([
    'en',
    'ru',
  ]),
  flag(
    '--body-limit <bytes>',
    'largest request body, for example 512kb, 10mb (default: 10mb)',
    'RKSIM_BODY_LIMIT',
  ).argParser(byteCount),
  flag('--now <time>', 'simulated time at the start, ISO 8601 (default: real time)', 'RKSIM_NOW').argParser(
    instant,
  ),
  flag('--frozen', 'the simulated clock stands still until it is moved', 'RKSIM_FROZEN'),
  flag('--log <level>', 'what goes to stderr (default: errors)', 'RKSIM_LOG').choices([...logLevels]),
  flag(
    '--allow-remote-control',
    'let other machines use /_sim, when --host lets them in',
    'RKSIM_ALLOW_REMOTE_CONTROL',
  ),
]

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() !== '' && Number.isInteger(value) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`It must be a whole number from ${min} to ${max}.`)
  }
}

function byteCount(text: string): number {
  const match = /^(\d+)\s*(b|kb|mb)?$/i.exec(text)
  const unit = { b: 1, kb: 1024, mb: 1024 * 1024 }[(match?.[2] ?? 'b').toLowerCase()] ?? 1
  const bytes = Number(match?.[1]) * unit
  if (bytes >= 1024) return bytes
  throw new InvalidArgumentError('It must be at least 1024 bytes; write 2048, 512kb or 10mb.')
}

function instant(text: string): string {
  if (Number.isFinite(Date.parse(text))) return text
  throw new InvalidArgumentError('Write it as 2026-03-02T12:00:00Z.')
}
