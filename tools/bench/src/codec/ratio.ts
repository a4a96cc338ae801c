/** Milliseconds of each contender: the best of several rounds, taken in turns so that a busy moment hits them all. */
export async function fastest(
  contenders: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<Record<string, number>> {
  const best: Record<string, number> = {}
  // The first round warms up.
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const began = performance.now()
      await run()
      const took = performance.now() - began
      if (round > 0) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, took)
    }
  return best
}

export const times = (ratio: number): string => `${ratio.toFixed(2)}x`
