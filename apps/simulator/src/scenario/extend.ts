import type { Located, Place } from './located.ts'

/** Lists to which a file adds; it does not replace those of the file that it extends. */
const growing: ReadonlySet<string> = new Set(['faults', 'steps'])

/**
 * Lays a file over the one that it extends: its steps and faults are added, objects are merged key by key, lists of things with
 * a `code` by their codes, and everything else is replaced.
 */
export function extend(base: Located, own: Located): Located {
  if (isObject(base.value) && isObject(own.value)) return extendObject(base, own)
  if (isCoded(base.value) && isCoded(own.value)) return extendByCode(base, own)
  return own
}

function extendObject(base: Located, own: Located): Located {
  const value: Record<string, unknown> = { ...(base.value as object) }
  const inside: Record<string, Place> = { ...base.place.inside }
  for (const key of Object.keys(own.value as object)) {
    const mine = part(own, key)
    const lay = growing.has(key) ? append : extend
    const merged = key in value ? lay(part(base, key), mine) : mine
    value[key] = merged.value
    inside[key] = merged.place
  }
  return { value, place: { ...own.place, inside } }
}

function extendByCode(base: Located, own: Located): Located {
  const merged = [...partsOf(base)]
  for (const mine of partsOf(own)) {
    const same = merged.findIndex(({ value }) => (value as Coded).code === (mine.value as Coded).code)
    const before = merged[same]
    if (before) merged[same] = extend(before, mine)
    else merged.push(mine)
  }
  return listOf(merged, own.place)
}

/** What is no list is left for the checks to refuse. */
const append = (base: Located, own: Located): Located =>
  Array.isArray(base.value) && Array.isArray(own.value)
    ? listOf([...partsOf(base), ...partsOf(own)], own.place)
    : own

interface Coded {
  readonly code: number
}

const partsOf = (list: Located): readonly Located[] =>
  (list.value as readonly unknown[]).map((_, index) => part(list, index))

function part({ value, place }: Located, key: string | number): Located {
  return { value: (value as Record<string | number, unknown>)[key], place: place.inside[key] ?? place }
}

function listOf(parts: readonly Located[], place: Place): Located {
  const inside = Object.fromEntries(parts.map((each, index) => [index, each.place]))
  return { value: parts.map(({ value }) => value), place: { ...place, inside } }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isCoded = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isObject(item) && 'code' in item)
