import type { LicenseStore, StoredValue } from './license-store.ts'

/**
 * A store that forgets everything with the process: for tests. An instance GUID lost this way costs one of the few that a
 * licence allows in a day.
 */
export function memoryStore(): LicenseStore {
  const values = new Map<string, StoredValue>()
  return {
    load: async (key) => values.get(key),
    async save(key, value, revision) {
      if (values.get(key)?.revision !== revision) return undefined
      const next = (revision ?? 0) + 1
      values.set(key, { value, revision: next })
      return next
    },
    close: async () => {},
  }
}
