import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { Failure } from './verdict.ts'

/**
 * The password of the account: from a file, from RK7_PASSWORD, or typed. Never from an argument, which every process of the
 * machine can read.
 */
export async function readPassword(file: string | undefined): Promise<string> {
  if (file !== undefined) {
    try {
      return readFileSync(file, 'utf8').replace(/\r?\n$/, '')
    } catch (error) {
      throw new Failure(`cannot read the password: ${(error as Error).message}`)
    }
  }
  const given = process.env.RK7_PASSWORD
  if (given !== undefined) return given
  if (!process.stdin.isTTY)
    throw new Failure('the password is missing: set RK7_PASSWORD or give --password-file')
  return typed()
}

/** What is typed does not show. */
function typed(): Promise<string> {
  process.stderr.write('Password: ')
  const hidden = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: hidden, terminal: true })
  return new Promise((resolve, reject) => {
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => {
      process.stderr.write('\n')
      reject(new Failure('the password is missing'))
    })
  })
}
