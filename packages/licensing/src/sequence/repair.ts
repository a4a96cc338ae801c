import { LicenseError } from '@rkeeper-kit/core'
import type { LicensedAnswer } from '../license-source.ts'
import type { Refusal } from './verdict.ts'

type NumberRefusal = Exclude<Refusal, { kind: 'license-refused' }>

/** How often one command's number is put right. A refused licence is counted apart, and renewed once. */
const maxRepairs = 2

/** What the till has refused while one command was being sent. */
export class Repairs {
  readonly #command: string
  readonly #history: { seqNumber: number; code: number; text: string }[] = []
  #licenses = 0

  constructor(command: string) {
    this.#command = command
  }

  /** Whether the licence was refused before: the till may have counted that, which is nobody else's doing. */
  get licenseRefused(): boolean {
    return this.#licenses > 0
  }

  /** The number to go on with; null when the till has to be asked; `'none'` when there have been too many refusals. */
  next(refusal: NumberRefusal, seqNumber: number, answer: LicensedAnswer): number | null | 'none' {
    const before = this.#history.some(({ code }) => code === refusal.code)
    this.#history.push({ seqNumber, code: refusal.code, text: answer.errorText })
    if (this.#history.length > maxRepairs) return 'none'
    switch (refusal.kind) {
      case 'instance-unknown':
        return 0
      case 'out-of-step':
        return refusal.next ?? null
      case 'not-increased':
        return before ? null : seqNumber + 1
    }
  }

  /** Throws `LicenseError` at the second refusal. */
  countLicense(answer: LicensedAnswer): void {
    this.#licenses++
    if (this.#licenses > 1) throw this.failure('license-refused', answer)
  }

  failure(code: string | number, { errorText }: LicensedAnswer): LicenseError {
    const what = code === 'license-refused' ? 'licence, a fresh one too' : 'number, the repaired ones too'
    return new LicenseError(`${this.#command} was not executed: the till refused its ${what}: ${errorText}`, {
      code,
      serverText: errorText,
      operation: this.#command,
      details: { history: this.#history },
    })
  }
}

/** Whether the till has gone on without this process: somebody else uses the instance. */
export function isAhead(refusal: Refusal, expected: number): boolean {
  if (refusal.kind === 'not-increased') return true
  return refusal.kind === 'out-of-step' && refusal.next !== undefined && refusal.next > expected
}
