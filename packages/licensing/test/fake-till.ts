import { OutcomeUnknownError, UnavailableError } from '@rkeeper-kit/core'
import type { LicensedAnswer, LicensedRequest, LicenseInfo } from '../src/index.ts'

/** What becomes of one sending. `hang-…` never answers: the process that sent it is taken for dead. */
export type Fate =
  | 'answered'
  | 'twice'
  | 'drop-before'
  | 'drop-after'
  | 'unsent'
  | 'hang-before'
  | 'hang-after'

interface Document extends LicenseInfo {
  readonly command: string
  readonly id: string
  readonly refuse: boolean
}
interface Instance {
  last: number
  body: string
  answer: LicensedAnswer
}

export const ok: LicensedAnswer = { status: 'Ok', errorText: '' }
const refused = (errorCode: number | undefined, errorText: string): LicensedAnswer => ({
  status: 'Query Executing Error',
  errorText,
  ...(errorCode === undefined ? {} : { errorCode }),
})

/** A cash server that knows nothing but licences: the acceptance rule of the interface, and a list of what it did. */
export class FakeTill {
  licenseToken = 'id-1'
  anchor = '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17'
  countFailed = true
  /** Whether a 5305 names the numbers it would take. */
  namesSet = true
  readonly instances = new Map<string, Instance>()
  /** Ids of the commands that took effect, in order, repeats included. */
  readonly effects: string[] = []
  /** Ids of the commands for which a number was accepted. */
  readonly accepted = new Map<number, Set<string>>()
  /** Documents as they arrived. */
  readonly received: string[] = []
  /** Documents as they were handed over for sending. */
  readonly sent: string[] = []
  sequenceReads = 0
  #fates: Fate[] = []

  /** What becomes of the next sendings; afterwards all are answered. */
  fate(...fates: Fate[]): void {
    this.#fates.push(...fates)
  }

  request(id: string, options: { refuse?: boolean; command?: string } = {}): LicensedRequest<LicensedAnswer> {
    const { refuse = false, command = 'SaveOrder' } = options
    return {
      command,
      render: (license) => JSON.stringify({ ...license, command, id, refuse }),
      post: (document, signal) => this.#post(document, signal),
      readSequenceNumber: async (license) => this.#sequenceOf(license),
    }
  }

  /** Ends the faults still waiting. */
  calm(): void {
    this.#fates = []
  }

  async #post(text: string, signal: AbortSignal | undefined): Promise<LicensedAnswer> {
    const fate = this.#fates.shift() ?? 'answered'
    this.sent.push(text)
    if (fate === 'unsent') throw new UnavailableError('connection refused')
    if (fate === 'drop-before') throw new OutcomeUnknownError('dropped before')
    if (fate === 'hang-before') return hang(signal)
    this.received.push(text)
    const first = this.#execute(text)
    const answer = fate === 'twice' ? this.#execute(text) : first
    if (fate === 'drop-after') throw new OutcomeUnknownError('dropped after')
    if (fate === 'hang-after') return hang(signal)
    return answer
  }

  #execute(text: string): LicensedAnswer {
    const document = JSON.parse(text) as Document
    const { instanceGuid, seqNumber = -1, id } = document
    if (document.anchor !== this.anchor) return refused(undefined, 'Bad license anchor')
    if (document.licenseToken !== this.licenseToken) return refused(undefined, 'License check failed')
    const instance = this.instances.get(instanceGuid)
    if (!instance && seqNumber !== 0) return refused(5304, 'unknown instance')
    if (instance && seqNumber !== instance.last + 1) return this.#outOfTurn(instance, seqNumber, text)
    const answer = document.refuse ? refused(3373, 'Недостаточно денег') : ok
    if (!document.refuse) this.effects.push(id)
    if (!document.refuse || this.countFailed) {
      this.instances.set(instanceGuid, { last: seqNumber, body: text, answer })
      this.accepted.set(seqNumber, (this.accepted.get(seqNumber) ?? new Set()).add(id))
    }
    return answer
  }

  #outOfTurn({ last, body, answer }: Instance, seqNumber: number, text: string): LicensedAnswer {
    if (seqNumber === last) return body === text ? answer : refused(5310, 'SeqNumber должен быть увеличен.')
    return refused(5305, this.namesSet ? `значение из множества [${last}, ${last + 1}].` : 'неверно')
  }

  #sequenceOf(license: LicenseInfo): LicensedAnswer & { seqNumber?: number } {
    this.sequenceReads++
    if (license.licenseToken !== this.licenseToken) return refused(undefined, 'License check failed')
    const instance = this.instances.get(license.instanceGuid)
    return instance ? { ...ok, seqNumber: instance.last } : refused(5304, 'unknown instance')
  }
}

function hang(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () =>
      reject(new OutcomeUnknownError('cancelled', { cause: signal.reason })),
    )
  })
}
