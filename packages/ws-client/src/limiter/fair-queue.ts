import type { Priority, SlotRequest } from './limiter.ts'

interface Entry<Item> {
  readonly item: Item
  readonly number: number
  readonly objectId: number | undefined
  readonly priority: Priority
}

const order: readonly Priority[] = ['high', 'normal', 'low']

/** Every so many turns it is that of whoever has waited longest, so that a stream of urgent calls starves nobody. */
const turnOfTheOldest = 10

/** Calls in waiting: by priority, within a priority the restaurants in turn, within a restaurant first come first served. */
export class FairQueue<Item> {
  #entries: Entry<Item>[] = []
  #count = 0
  #turns = 0
  /** Turn at which a restaurant was last served. */
  readonly #served = new Map<number | undefined, number>()

  get length(): number {
    return this.#entries.length
  }

  push(item: Item, { priority = 'normal', objectId }: SlotRequest): void {
    this.#entries.push({ item, number: this.#count++, objectId, priority })
  }

  has(item: Item): boolean {
    return this.#entries.some((entry) => entry.item === item)
  }

  remove(item: Item): void {
    this.#entries = this.#entries.filter((entry) => entry.item !== item)
  }

  /** Takes out whose turn it is. */
  shift(): Item | undefined {
    const next = this.#next()
    if (!next) return undefined
    this.#turns += 1
    this.#entries.splice(this.#entries.indexOf(next), 1)
    this.#served.set(next.objectId, this.#turns)
    if (this.#entries.length === 0) this.#served.clear()
    return next.item
  }

  #next(): Entry<Item> | undefined {
    const [oldest] = this.#entries
    if ((this.#turns + 1) % turnOfTheOldest === 0) return oldest
    for (const priority of order) {
      let best: Entry<Item> | undefined
      for (const entry of this.#entries) {
        if (entry.priority === priority && (!best || this.#turnOf(entry) < this.#turnOf(best))) best = entry
      }
      if (best) return best
    }
    return undefined
  }

  #turnOf({ objectId }: Entry<Item>): number {
    return this.#served.get(objectId) ?? 0
  }
}
