const units = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
  ['ms', 1],
] as const

/** For example `1h30m`; the opposite of {@link readDuration}. */
export function durationText(ms: number): string {
  const parts: string[] = []
  let left = ms
  for (const [unit, length] of units) {
    const count = Math.floor(left / length)
    if (count > 0) parts.push(`${count}${unit}`)
    left -= count * length
  }
  return parts.join('') || '0s'
}

/** Milliseconds of a text like `90s`, `2m`, `1h30m`, `3d`; undefined when it is none. */
export function readDuration(text: string): number | undefined {
  const parts = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?(?:(\d+)ms)?$/.exec(text)
  if (!parts || text === '') return undefined
  return units.reduce((sum, [, length], index) => sum + Number(parts[index + 1] ?? 0) * length, 0)
}
