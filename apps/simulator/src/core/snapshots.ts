import type { SteerableWorld } from './create-world.ts'

export interface SnapshotInfo {
  readonly name: string
  /** Simulated time of saving, milliseconds since the epoch. */
  readonly savedAt: number
}

/** Reset and snapshots of the whole state, the clock's included. */
export interface Snapshots {
  /** The state as at the start; faults and journal are emptied, snapshots are kept. */
  reset(): void
  save(name: string): SnapshotInfo
  /** Throws `UnknownSnapshotError` for an unknown name. The journal is kept. */
  restore(name: string): void
  list(): readonly SnapshotInfo[]
  get(name: string): SnapshotInfo | undefined
}

export function createSnapshots({ store, clock, journal }: SteerableWorld<unknown>): Snapshots {
  const saved = new Map<string, SnapshotInfo>()
  return {
    reset() {
      clock.change(() => store.reset())
      journal.clear()
    },
    save(name) {
      store.snapshot(name)
      const info = { name, savedAt: clock.now() }
      saved.set(name, info)
      return info
    },
    restore(name) {
      clock.change(() => store.restore(name))
    },
    list: () => store.names().map((name) => saved.get(name) ?? { name, savedAt: clock.now() }),
    get: (name) => saved.get(name),
  }
}
