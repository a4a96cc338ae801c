import type { Limits } from '../../core/limits.ts'
import { DomainError } from '../errors.ts'

const hour = 60 * 60 * 1000

/** How often an instance may ask for its number: not too often, says the documentation, and gives no figure. */
export function createReadLimit(limits: Limits, perHour: () => number) {
  return {
    check(instance: string): void {
      const limit = perHour()
      if (limit > 0 && !limits.take(`sequence ${instance}`, limit, hour).ok)
        throw new DomainError('sequenceReadTooOften', { limit })
    },
  }
}
