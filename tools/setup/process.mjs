// Running other programs, and saying what goes wrong in one line.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
const windows = process.platform === 'win32'

/** Progress goes to stderr: stdout belongs to the command, whose first line may be JSON. */
export const say = (text) => process.stderr.write(`${text}\n`)

export function fail(text) {
  say(`rkeeper-kit: ${text}`)
  process.exit(1)
}

/** The Node.js that the project is developed with; it comes with the dependencies. */
export function node() {
  const pinned = `${root}node_modules/node/bin/node${windows ? '.exe' : ''}`
  return existsSync(pinned) ? pinned : process.execPath
}

/** A program of the dependencies. */
export const bin = (name) => `${root}node_modules/.bin/${name}${windows ? '.cmd' : ''}`

/** Programs find each other, and the pinned Node.js, among the dependencies first. */
const environment = {
  ...process.env,
  PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NO_UPDATE_NOTIFIER: '1',
  npm_config_update_notifier: 'false',
}

/**
 * Runs a program to its end and resolves with its exit code. Signals sent to us reach it, so that Ctrl+C and a supervisor
 * end the simulator gracefully.
 * @param {{ env?: Record<string, string>, stdout?: 'inherit' | 'stderr', cwd?: string }} [options] `stdout: 'stderr'` keeps our stdout clean
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...environment, ...options.env },
      stdio: ['inherit', options.stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
      shell: windows && !program.endsWith('.exe'),
    })
    const forward = (signal) => child.kill(signal)
    const signals = ['SIGINT', 'SIGTERM']
    for (const signal of signals) process.on(signal, forward)
    const done = (code) => {
      for (const signal of signals) process.off(signal, forward)
      resolve(code)
    }
    child.on('error', (error) => {
      say(
        `rkeeper-kit: cannot run ${program}: ${error.code === 'ENOENT' ? 'it is not installed or not on the PATH' : error.message}`,
      )
      done(127)
    })
    child.on('exit', (code, signal) =>
      done(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)),
    )
  })
}
