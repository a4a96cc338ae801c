import { versionReaches } from '@rkeeper-kit/core'
import type { ObjectTable } from '../table.ts'
import { tableInside } from './table-inside.ts'

/**
 * A value without the attributes and elements that a server of a version does not know yet; the value itself, not a copy, where
 * it knows all of them.
 */
export function withoutLater(table: ObjectTable, value: unknown, version: string): unknown {
  if (typeof value !== 'object' || value === null || !hasLater(table, version)) return value
  if (Array.isArray(value)) return value.map((each) => withoutLater(table, each, version))
  const inner = new Map(
    (table.elements ?? []).map(([name, , content, key = name]) => [key, tableInside(content)] as const),
  )
  const known = Object.entries(value).flatMap(([key, part]) => {
    if (isLater(table.since?.[key], version)) return []
    const own = key === '$items' ? table : inner.get(key)
    return [[key, own ? withoutLater(own, part, version) : part] as const]
  })
  return Object.fromEntries(known)
}

const isLater = (since: string | undefined, version: string): boolean =>
  since !== undefined && versionReaches(version, since) === false

const verdicts = new WeakMap<ObjectTable, Map<string, boolean>>()

/** Whether anything that a table describes came after a version. Worked out once for each. */
export function hasLater(table: ObjectTable, version: string): boolean {
  const known = verdicts.get(table)?.get(version)
  if (known !== undefined) return known
  const later = [...tablesFrom(table)].some(({ since = {} }) =>
    Object.values(since).some((each) => isLater(each, version)),
  )
  verdicts.set(table, (verdicts.get(table) ?? new Map()).set(version, later))
  return later
}

/** A table and all those inside it, which may hold each other. */
function tablesFrom(table: ObjectTable, found = new Set<ObjectTable>()): ReadonlySet<ObjectTable> {
  if (found.has(table)) return found
  found.add(table)
  for (const [, , content] of table.elements ?? []) {
    const inner = tableInside(content)
    if (inner) tablesFrom(inner, found)
  }
  return found
}
