/** One credential can be written in many ways, so what is known is forgotten rather than let grow. */
const mostKept = 100

/**
 * Remembers what credentials that were found good stand for: clients send the same header with every request. Bad ones are looked at
 * anew each time.
 *
 * @example
 * const check = knownGood<Users, boolean>((known) => known)
 * check(users, header, () => verify(header, users))
 */
export function knownGood<Holder extends object, Verdict>(isGood: (verdict: Verdict) => boolean) {
  const byHolder = new WeakMap<Holder, Map<string, Verdict>>()
  /** @param holder - who is let in; a change has to make a new one */
  return (holder: Holder, credential: string, verify: () => Verdict): Verdict => {
    let known = byHolder.get(holder)
    const before = known?.get(credential)
    if (before !== undefined) return before
    const verdict = verify()
    if (!isGood(verdict)) return verdict
    if (!known || known.size >= mostKept) {
      known = new Map()
      byHolder.set(holder, known)
    }
    known.set(credential, verdict)
    return verdict
  }
}
