import { readFile, stat } from 'node:fs/promises'
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { parseEnv } from 'node:util'
import { CliError } from './cli-error.ts'

/** Secrets by the names of their environment variables, and what to call them. */
const secretNames = {
  RK_LICENCE_USER: 'user name of the licensing account',
  RK_LICENCE_PASSWORD: 'password of the licensing account',
  RK_LICENCE_TOKEN: 'developer token',
  RK_LICENCE_KEY: 'encryption key of the store',
  RK_LICENCE_STORE: 'address of the store',
  RK_TILL_USER: 'user name at the till',
  RK_TILL_PASSWORD: 'password at the till',
} as const

export type SecretName = keyof typeof secretNames
export type Secrets = Readonly<Record<SecretName, string>>

/** The environment comes first, then the file, then the question. Arguments are never read: other users of the machine see them. */
export async function readSecrets(
  names: readonly SecretName[],
  {
    file = process.env.RK_LICENCE_SECRETS,
    ask,
  }: { readonly file?: string | undefined; readonly ask: boolean },
): Promise<Partial<Secrets>> {
  const filed: Readonly<Record<string, string | undefined>> = file ? await readSecretsFile(file) : {}
  const found: Partial<Record<SecretName, string>> = {}
  for (const name of names) {
    const value = process.env[name] || filed[name] || (ask ? await askFor(name) : undefined)
    if (value) found[name] = value
  }
  return found
}

async function readSecretsFile(file: string): Promise<Readonly<Record<string, string | undefined>>> {
  try {
    const { mode } = await stat(file)
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      process.stderr.write(`Warning: other users of this machine may read ${file}; do: chmod 600 ${file}\n`)
    return parseEnv(await readFile(file, 'utf8'))
  } catch (error) {
    throw new CliError(`The secrets cannot be read from ${file}: ${(error as Error).message}`, 2)
  }
}

async function askFor(name: SecretName): Promise<string> {
  const { stdin, stderr } = process
  const what = secretNames[name]
  if (!stdin.isTTY || !stderr.isTTY) {
    throw new CliError(
      `The ${what} is missing: set ${name} in the environment, or write ${name}=… into a file and name it by --secrets`,
      2,
    )
  }
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  // The terminal stops showing what is typed before it asks.
  const prompt = createInterface({ input: stdin, output: silent, terminal: true })
  stderr.write(`${what[0]?.toUpperCase()}${what.slice(1)}: `)
  try {
    const answer = await prompt.question('')
    if (answer === '') throw new CliError(`The ${what} must not be empty`, 2)
    return answer
  } finally {
    prompt.close()
    stderr.write('\n')
  }
}
