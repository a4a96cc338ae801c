import type { LicenceVerdict } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { Instance } from './state.ts'

/** The rule of the counter: 0 first, then one more each time; the last request may be repeated as it was. */
export function judgeSequence(
  instance: Instance | undefined,
  seqNumber: number | undefined,
  requestHash: string,
  guid: string,
): LicenceVerdict {
  if (!instance) {
    if (seqNumber === 0) return { kind: 'execute' }
    throw new DomainError('instanceUnknown', { instance: guid })
  }
  const { last, lastRequest } = instance
  if (seqNumber === last + 1) return { kind: 'execute' }
  if (seqNumber !== last) throw new DomainError('sequenceWrong', { last, next: last + 1 })
  if (lastRequest?.hash !== requestHash) throw new DomainError('sequenceNotIncreased')
  return { kind: 'repeat', answer: lastRequest.answer }
}
