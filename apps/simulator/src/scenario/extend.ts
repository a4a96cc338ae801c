import type { Located, Place } from './located.ts'

/**
 * Lays a file over the one that it extends: objects are merged key by key, lists of things with a `code` by their codes,
 * and everything else is replaced.
 */
export function extend(base: Located, own: Located): Located {
  if (isObject(base.value) && isObject(own.value)) return extendObject(base, own)
  if (isCoded(base.value) && isCoded(own.value)) return extendList(base, own)
  return own
}

function extendObject(base: Located, own: Located): Located {
  const value: Record<string, unknown> = { ...(base.value as object) }
  const inside: Record<string, Place> = { ...base.place.inside }
  for (const key of Object.keys(own.value as object)) {
    const mine = part(own, key)
    const merged = key in value ? extend(part(base, key), mine) : mine
    value[key] = merged.value
    inside[key] = merged.place
  }
  return { value, place: { ...own.place, inside } }
}

function extendList(base: Located, own: Located): Located {
  const parts = (base.value as readonly Coded[]).map((_, index) => part(base, index))
  for (const index of (own.value as readonly Coded[]).keys()) {
    const mine = part(own, index)
    const same = parts.findIndex(({ value }) => (value as Coded).code === (mine.value as Coded).code)
    const before = parts[same]
    if (before) parts[same] = extend(before, mine)
    else parts.push(mine)
  }
  const inside = Object.fromEntries(parts.map(({ place }, index) => [index, place]))
  return { value: parts.map(({ value }) => value), place: { ...own.place, inside } }
}

interface Coded {
  readonly code: number
}

function part({ value, place }: Located, key: string | number): Located {
  return { value: (value as Record<string | number, unknown>)[key], place: place.inside[key] ?? place }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isCoded = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && 'code' in item)
