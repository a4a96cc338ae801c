/**
 * The one place where state lives. State is plain JSON, so that reset, snapshots and persistence are one feature. Objects that are
 * frozen never change, so copies of the state share them.
 */
export interface Store<S> {
  /** The current state. Read it anew at each use: reset and restore replace it. */
  readonly state: S
  /** Puts the state back as it was at the start. Snapshots are kept. */
  reset(): void
  /** Saves a copy of the state under a name, replacing an earlier one of that name. `at` is the time to remember with it. */
  snapshot(name: string, at?: number): void
  /** Replaces the state by a copy of the snapshot; throws {@link UnknownSnapshotError} for an unknown name. */
  restore(name: string): void
  /** Names of the snapshots, oldest first. */
  names(): readonly string[]
  /** The time remembered with a snapshot; undefined for an unknown name. */
  savedAt(name: string): number | undefined
  /** The state and the snapshots as they stand, for a file; not a copy. */
  dump(): StoreDump<S>
  /** Takes over what was dumped; the start, to which `reset` goes back, stays. */
  load(dump: StoreDump<S>): void
  /** Says that what was just done must outlive the process: where there is a file, the answer waits until it is written. */
  keep(): void
  /** How often `keep` was called. */
  readonly kept: number
}

export interface StoreDump<S> {
  readonly state: S
  readonly snapshots: readonly (readonly [name: string, snapshot: Snapshot<S>])[]
}

interface Snapshot<S> {
  readonly at: number
  readonly state: S
}

export class UnknownSnapshotError extends Error {
  override readonly name = 'UnknownSnapshotError'
}

/** Makes a store; `initial` builds the state at the start and again at each reset. */
export function createStore<S>(initial: () => S): Store<S> {
  let state = initial()
  let kept = 0
  const snapshots = new Map<string, Snapshot<S>>()
  return {
    get state() {
      return state
    },
    reset() {
      state = initial()
    },
    snapshot(name, at = 0) {
      snapshots.delete(name)
      snapshots.set(name, { at, state: copied(state) })
    },
    restore(name) {
      const saved = snapshots.get(name)
      if (saved === undefined) {
        const known = [...snapshots.keys()].map((each) => `"${each}"`).join(', ') || 'none'
        throw new UnknownSnapshotError(`There is no snapshot "${name}". Snapshots saved: ${known}.`)
      }
      state = copied(saved.state)
    },
    names: () => [...snapshots.keys()],
    savedAt: (name) => snapshots.get(name)?.at,
    dump: () => ({ state, snapshots: [...snapshots] }),
    load(dump) {
      state = dump.state
      snapshots.clear()
      for (const [name, snapshot] of dump.snapshots) snapshots.set(name, snapshot)
    },
    keep() {
      kept += 1
    },
    get kept() {
      return kept
    },
  }
}

/** A copy of plain data that shares what is frozen. */
function copied<T>(value: T): T
function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (Array.isArray(value)) return value.map(copied)
  const copy: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) copy[key] = copied(part)
  return copy
}

/** A state with room for parts that are declared by whoever needs them. */
export interface SlottedState {
  readonly slots: Record<string, unknown>
}

/**
 * Declares a part of the state that only its owner knows, and returns the way to read it.
 * The value is made when first read, after each reset too, and must be plain JSON.
 *
 * @example
 * const tasks = slot(world.store, 'white-server/tasks', () => ({ byGuid: {} as Record<string, Task> }))
 * tasks().byGuid[guid] = task
 */
export function slot<T>(store: Store<SlottedState>, name: string, initial: () => T): () => T {
  return () => {
    const { slots } = store.state
    if (!(name in slots)) slots[name] = initial()
    return slots[name] as T
  }
}
