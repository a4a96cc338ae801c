import type { AnyCommand } from '../command.ts'
import type { ObjectTable } from '../table.ts'
import { tableInside } from './table-inside.ts'

/** A part of a request that not every server knows. */
export interface LaterPart {
  /** The command's name, or a path into its parameters. */
  readonly path: string
  /** First version; where branches differ, `a / b`. */
  readonly since: string
}

/** The parts of a request with a documented first version: the command itself, attributes and elements that are given. */
export function laterParts(command: AnyCommand, params: unknown): LaterPart[] {
  const own = command.since === undefined ? [] : [{ path: command.name, since: command.since }]
  return [...own, ...inside(command.request, params, '')]
}

function inside(table: ObjectTable, value: unknown, path: string): LaterPart[] {
  if (typeof value !== 'object' || value === null) return []
  const given = value as Readonly<Record<string, unknown>>
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`)
  const later = Object.entries(table.since ?? {})
    .filter(([key]) => given[key] !== undefined)
    .map(([key, since]) => ({ path: at(key), since }))
  const items = table.ordered && Array.isArray(given.$items) ? given.$items : []
  return [
    ...later,
    ...children(table, given, at),
    ...items.flatMap((item, index) =>
      children(
        table,
        (item ?? {}) as Readonly<Record<string, unknown>>,
        (key) => `${at('$items')}[${index}].${key}`,
      ),
    ),
  ]
}

function children(
  table: ObjectTable,
  given: Readonly<Record<string, unknown>>,
  at: (key: string) => string,
): LaterPart[] {
  return (table.elements ?? []).flatMap(([name, , content, key = name]) => {
    const inner = tableInside(content)
    const value = given[key]
    if (!inner || value === undefined) return []
    return Array.isArray(value)
      ? value.flatMap((each, index) => inside(inner, each, `${at(key)}[${index}]`))
      : inside(inner, value, at(key))
  })
}
