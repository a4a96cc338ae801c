import type { LicenseServer, ServerLicense } from '../src/index.ts'

type Answer = ServerLicense | Error | Promise<ServerLicense>

/** A licensing server that answers as scripted, the last answer for ever. */
export function fakeLicenseServer(...script: Answer[]) {
  const asked: string[] = []
  const answers = [...script]
  const server: LicenseServer = {
    async getLicenseIdByAnchor(anchor, options) {
      asked.push(anchor)
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer instanceof Error) throw answer
      if (!(answer instanceof Promise)) return answer as ServerLicense
      return Promise.race([answer, abortion(options?.signal)])
    },
  }
  return { server, asked, answer: (...next: Answer[]) => void answers.splice(0, answers.length, ...next) }
}

export function serverLicense(id: string, values: Partial<ServerLicense> = {}): ServerLicense {
  return {
    id,
    expirationDate: '2027-11-22T00:00:00',
    expiresAt: Date.UTC(2027, 10, 22),
    qty: 2,
    ...values,
  }
}

function abortion(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}
