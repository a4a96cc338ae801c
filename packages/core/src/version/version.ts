/**
 * Whether a server version has reached a first version, compared number by number (`7.06.04.430` is `7.6.4.430`).
 * A minimum may differ by branch, `7.6.2.286 / 7.6.4.347`: a version of a named branch is compared with the build of its own
 * branch, a later branch has it (inferred), any other has it not.
 *
 * @param version - `ServerVersion` as answers carry it: four numbers
 * @param since - three or four numbers; several separated by `/`
 * @returns undefined when one of them cannot be read
 */
export function versionReaches(version: string, since: string): boolean | undefined {
  const server = numbers(version)
  const minimums = since.split('/').map(numbers)
  if (server?.length !== 4 || !minimums.every((each) => each !== undefined)) return undefined
  const branch = server.slice(0, 3)
  if (minimums.every((minimum) => compare(branch, minimum.slice(0, 3)) > 0)) return true
  const own = minimums.find((minimum) => compare(branch, minimum.slice(0, 3)) === 0)
  return own !== undefined && (server[3] ?? 0) >= (own[3] ?? 0)
}

/** First versions, by branch, that know licences by subscription. Source: vendor's documentation. */
export const subscriptionSince = '7.6.2.286 / 7.6.4.347 / 7.6.5.40'

/**
 * Whether a version of r_keeper knows licences by subscription: 7.6.2.286+, 7.6.4.347+, 7.6.5.40+ (documented, a minimum
 * for each branch) and every later branch (inferred). Takes `ServerVersion` as answers carry it; false when unreadable.
 *
 * @example
 * supportsSubscription('7.26.8.2001') // true
 * supportsSubscription('7.6.4.300')   // false
 */
export const supportsSubscription = (version: string): boolean =>
  versionReaches(version, subscriptionSince) ?? false

function numbers(version: string): number[] | undefined {
  const text = version.trim()
  return /^\d+(\.\d+){2,3}$/.test(text) ? text.split('.').map(Number) : undefined
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (const [index, part] of left.entries()) {
    const difference = part - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
