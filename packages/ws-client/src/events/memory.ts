/** Remembers which events have been handled. A shared one (a table, a Redis key) lets several processes receive. */
export interface EventMemory {
  has(eventGuid: string): boolean | Promise<boolean>
  add(eventGuid: string): void | Promise<void>
}

/** Remembers the last events of this process. */
export function memoryOfLast(size = 10_000): EventMemory {
  const seen = new Set<string>()
  return {
    has: (eventGuid) => seen.has(eventGuid),
    add(eventGuid) {
      seen.add(eventGuid)
      const [oldest] = seen
      if (seen.size > size && oldest !== undefined) seen.delete(oldest)
    },
  }
}
