import { DomainError } from '../errors.ts'
import type { LicencesState } from './state.ts'

/** How many different instances may work with a licence on one day of the restaurant. */
export function createDailyLimit(state: () => LicencesState, localNow: () => number) {
  const seen = (objectId: number): string[] => {
    const { today } = state()
    const day = new Date(localNow()).toISOString().slice(0, 10)
    if (today.day !== day) {
      today.day = day
      for (const object of Object.keys(today.byObject)) delete today.byObject[object]
    }
    today.byObject[objectId] ??= []
    return today.byObject[objectId]
  }
  return {
    /** Refuses an instance the till has never seen, once the day's number is reached. */
    check(objectId: number, limit: number): void {
      if (seen(objectId).length >= limit) throw new DomainError('instanceLimit', { limit })
    },
    note(objectId: number, instance: string): void {
      const instances = seen(objectId)
      if (!instances.includes(instance)) instances.push(instance)
    },
  }
}
