import { median } from './median.ts'
import { bareExpress, type Info, simulator, start, stop } from './process.ts'

/** Milliseconds from spawning a process to its first answer. */
export async function measureStart(rounds: number) {
  const ours: number[] = []
  const bare: number[] = []
  // Alternating, so that a busy moment of the machine does not hit one of them only.
  for (let round = 0; round < rounds; round++) {
    ours.push(await once(simulator, (line) => (JSON.parse(line) as Info).url))
    bare.push(await once(bareExpress, (line) => line))
  }
  return [
    { program: 'bare Express', ms: median(bare).toFixed(0), ratio: '1.00', aim: '' },
    {
      program: 'simulator',
      ms: median(ours).toFixed(0),
      ratio: (median(ours) / median(bare)).toFixed(2),
      aim: '300 ms',
    },
  ]
}

async function once(args: readonly string[], addressOf: (line: string) => string): Promise<number> {
  const began = performance.now()
  const started = await start(args)
  try {
    const response = await fetch(`${addressOf(started.line)}/livez`)
    await response.text()
    return performance.now() - began
  } finally {
    await stop(started)
  }
}
