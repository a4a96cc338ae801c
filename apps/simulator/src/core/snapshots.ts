import type { SteerableWorld } from './create-world.ts'

export interface SnapshotInfo {
  readonly name: string
  /** Simulated time of saving, milliseconds since the epoch. */
  readonly savedAt: number
}

/** Reset and snapshots of the whole state, the clock's included. */
export interface Snapshots {
  /** The state as at the start; faults and journal are emptied, snapshots are kept. Requests that wait for something are dropped, here and in `restore`. */
  reset(): void
  save(name: string): SnapshotInfo
  /** Throws `UnknownSnapshotError` for an unknown name. The journal is kept. */
  restore(name: string): void
  list(): readonly SnapshotInfo[]
  get(name: string): SnapshotInfo | undefined
}

export function createSnapshots({ store, clock, journal }: SteerableWorld<unknown>): Snapshots {
  const get = (name: string): SnapshotInfo | undefined => {
    const savedAt = store.savedAt(name)
    return savedAt === undefined ? undefined : { name, savedAt }
  }
  return {
    reset() {
      clock.replace(() => store.reset())
      journal.clear()
    },
    save(name) {
      const savedAt = clock.now()
      store.snapshot(name, savedAt)
      return { name, savedAt }
    },
    restore(name) {
      clock.replace(() => store.restore(name))
    },
    list: () => store.names().flatMap((name) => get(name) ?? []),
    get,
  }
}
