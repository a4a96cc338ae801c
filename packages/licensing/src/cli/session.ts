import { type Clock, redact, systemClock } from '@rkeeper-kit/core'
import { readSecrets, type SecretName, type Secrets } from './secrets.ts'

/** What the commands see of the outside. Whatever they write is cleaned of the secrets that were read. */
export interface Session {
  readonly clock: Clock
  /** A line of the result. */
  print(text: string): void
  /** A line for a person who watches: progress, warnings, errors. */
  note(text: string): void
  /** The one way past the cleaning, for what was asked for by `--reveal`. */
  reveal(text: string): void
  /** Keeps a secret that was learned on the way out of all that is written. */
  hide(secret: string): void
  /** Reads the secrets; those that are missing are asked for, where somebody is there to answer. */
  secrets(names: readonly SecretName[], file: string | undefined): Promise<Secrets>
  /** A secret that need not be there. */
  optionalSecret(name: SecretName, file: string | undefined): Promise<string | undefined>
}

export function createSession(): Session {
  const known = new Set<string>()
  const clean = (text: string) => redact(text, [...known])
  const learn = (secrets: Partial<Secrets>) => {
    // A user name is none, and of an address only the password, which the cleaning finds by itself.
    for (const [name, value] of Object.entries(secrets)) if (!/_(USER|STORE)$/.test(name)) known.add(value)
  }
  return {
    clock: systemClock,
    print: (text) => void process.stdout.write(`${clean(text)}\n`),
    note: (text) => void process.stderr.write(`${clean(text)}\n`),
    reveal: (text) => void process.stdout.write(`${text}\n`),
    hide: (secret) => void known.add(secret),
    async secrets(names, file) {
      const found = await readSecrets(names, { file, ask: true })
      learn(found)
      return found as Secrets
    },
    async optionalSecret(name, file) {
      const found = await readSecrets([name], { file, ask: false })
      learn(found)
      return found[name]
    },
  }
}
