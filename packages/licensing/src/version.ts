/** The first build of each branch that knows licences by subscription. */
const firstBuilds: readonly { readonly branch: readonly number[]; readonly build: number }[] = [
  { branch: [7, 6, 2], build: 286 },
  { branch: [7, 6, 4], build: 347 },
  { branch: [7, 6, 5], build: 40 },
]
const newestNamedBranch = [7, 6, 5]

/**
 * Whether a version of r_keeper knows licences by subscription: 7.6.2.286+, 7.6.4.347+, 7.6.5.40+ (documented, a minimum
 * for each branch) and every later branch (inferred). Takes `ServerVersion` as answers carry it; false when unreadable.
 *
 * @example
 * supportsSubscription('7.26.8.2001') // true
 * supportsSubscription('7.6.4.300')   // false
 */
export function supportsSubscription(version: string): boolean {
  const parts = /^\s*(\d+)\.(\d+)\.(\d+)\.(\d+)\s*$/.exec(version)?.slice(1).map(Number)
  if (!parts) return false
  const branch = parts.slice(0, 3)
  if (compare(branch, newestNamedBranch) > 0) return true
  const named = firstBuilds.find((entry) => compare(entry.branch, branch) === 0)
  return named !== undefined && (parts[3] ?? 0) >= named.build
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, part] of left.entries()) {
    const difference = part - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
