/**
 * - `found`: was there at the first look;
 * - `created`: came later;
 * - `changed`: is not what it was;
 * - `closed`: is finished, or is no longer listed.
 */
export type ChangeKind = 'found' | 'created' | 'changed' | 'closed'

/** A listed thing, made comparable. */
export interface Listed<T> {
  readonly key: string
  /** Differs whenever the thing does. */
  readonly stamp: string
  /** Finished, although it is still listed. */
  readonly closed: boolean
  readonly item: T
}

export interface Change<T> {
  readonly kind: ChangeKind
  /** As it is now; if it is no longer listed, as it was last seen. */
  readonly item: T
  /** As it was at the look before. */
  readonly previous: T | undefined
}

/** Remembers a list and tells what another one changes of it. */
export class ChangeFinder<T> {
  #known: ReadonlyMap<string, Listed<T>> | undefined

  next(list: readonly Listed<T>[]): Change<T>[] {
    const before = this.#known
    const now = new Map(list.map((listed) => [listed.key, listed]))
    this.#known = now
    const changes: Change<T>[] = []
    for (const listed of now.values()) {
      const earlier = before?.get(listed.key)
      const kind = kindOf(listed, earlier, before === undefined)
      if (kind) changes.push({ kind, item: listed.item, previous: earlier?.item })
    }
    for (const [key, earlier] of before ?? [])
      if (!now.has(key) && !earlier.closed)
        changes.push({ kind: 'closed', item: earlier.item, previous: earlier.item })
    return changes
  }
}

function kindOf<T>(now: Listed<T>, earlier: Listed<T> | undefined, first: boolean): ChangeKind | undefined {
  if (!earlier) return first ? 'found' : 'created'
  if (now.closed && !earlier.closed) return 'closed'
  return now.stamp === earlier.stamp ? undefined : 'changed'
}
