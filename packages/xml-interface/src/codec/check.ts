import type { Compiled } from './compile.ts'

/** A rule between the parts of an object that is broken. */
export interface Broken {
  readonly path?: string
  readonly found: unknown
  readonly expected: string
}

/** Checks what no single attribute or element can tell: one of several keys, one branch of a choice. */
export function checkRelations(
  table: Compiled,
  object: Readonly<Record<string, unknown>>,
): Broken | undefined {
  const given = (key: string): boolean => {
    const value = object[key]
    return value !== undefined && !(Array.isArray(value) && value.length === 0)
  }
  if (table.oneOf.length > 0 && !table.oneOf.some((keys) => keys.every(given))) {
    const expected = table.oneOf.map((keys) => keys.join(' with ')).join(', or ')
    return { found: object, expected: `at least one of ${expected}` }
  }
  for (const choice of table.choices) {
    const rulesOf = (branch: readonly number[]) => branch.flatMap((index) => table.elements[index] ?? [])
    const used = choice.branches.map(rulesOf).filter((rules) => rules.some((rule) => given(rule.key)))
    const names = choice.branches
      .map((branch) =>
        rulesOf(branch)
          .map((rule) => rule.key)
          .join('+'),
      )
      .join(', ')
    if (used.length > 1) return { found: object, expected: `only one of ${names}` }
    const branch = used[0]
    if (!branch) {
      if (choice.required) return { found: object, expected: `one of ${names}` }
      continue
    }
    const missing = branch.find((rule) => rule.required && !given(rule.key))
    if (missing) return { path: missing.key, found: undefined, expected: 'an element' }
  }
  return undefined
}
