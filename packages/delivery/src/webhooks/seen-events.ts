/** Remembers which events were handled. Keep it in a database when several processes receive. */
export interface SeenEvents {
  has(key: string): boolean | Promise<boolean>
  add(key: string): void | Promise<void>
}

/** Remembers the newest events in memory: 10 000 unless told otherwise. A restart forgets them. */
export function memorySeenEvents({ size = 10_000 }: { readonly size?: number } = {}): SeenEvents {
  const keys = new Set<string>()
  return {
    has: (key) => keys.has(key),
    add(key) {
      keys.delete(key)
      keys.add(key)
      const [oldest] = keys
      if (keys.size > size && oldest !== undefined) keys.delete(oldest)
    },
  }
}
