import { type Figures, type Load, put } from './load.ts'
import { median } from './median.ts'
import type { Started } from './process.ts'

export interface Contender {
  readonly name: string
  readonly server: Started
  readonly load: Load
  /** Puts the server back to where it was, before each run. */
  readonly prepare?: () => Promise<void>
}

export interface RaceOptions {
  /** Each, for each round. */
  readonly seconds: number
  readonly rounds: number
  /** Each, before the first round: an engine needs tens of thousands of requests to compile what they use. */
  readonly warmUpSeconds: number
}

export interface Placed extends Figures {
  readonly name: string
  /** Requests a second to those of the first contender: the median of the rounds. */
  readonly ratio: number
}

/**
 * Short runs in turns: what disturbs the machine disturbs all of them. Each round gives a ratio to the first contender, and of
 * each figure the median counts.
 */
export async function race(contenders: readonly Contender[], options: RaceOptions): Promise<Placed[]> {
  const runs = contenders.map((): Figures[] => [])
  for (const contender of contenders) await warmUp(contender, options.warmUpSeconds)
  for (let round = 0; round < options.rounds; round++)
    for (const [index, contender] of contenders.entries())
      runs[index]?.push(await run(contender, options.seconds))
  return contenders.map(({ name }, index) => {
    const own = runs[index] ?? []
    const cpu = own.map((each) => each.cpu).filter((each) => each !== undefined)
    return {
      name,
      perSecond: median(own.map(({ perSecond }) => perSecond)),
      p99: median(own.map(({ p99 }) => p99)),
      cpu: cpu.length > 0 ? median(cpu) : undefined,
      ratio: median(
        own.map(({ perSecond }, round) => perSecond / (runs[0]?.[round]?.perSecond ?? Number.NaN)),
      ),
    }
  })
}

async function run({ server, load, prepare }: Contender, seconds: number): Promise<Figures> {
  await prepare?.()
  return put(load, server.child.pid, seconds)
}

/** What changes the restaurant runs through several times the code of what reads it, and answers fewer requests a second. */
const scriptFactor = 5

async function warmUp(contender: Contender, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000 * (contender.load.scripts ? scriptFactor : 1)
  do await run(contender, seconds)
  while (performance.now() < end)
}

/** A race as rows of a table; `aim` is the ratio that the contender of that name should reach. */
export function rowsOf(what: string, placed: readonly Placed[], aims: Readonly<Record<string, string>> = {}) {
  const cpuOfFirst = placed[0]?.cpu
  return placed.map(({ name, perSecond, p99, cpu, ratio }) => ({
    request: what,
    server: name,
    'req/s': perSecond.toFixed(0),
    ratio: ratio.toFixed(2),
    aim: aims[name] ?? '',
    'p99 ms': p99.toFixed(0),
    'cpu µs': cpu === undefined ? '' : cpu.toFixed(0),
    'cpu ratio': cpu === undefined || cpuOfFirst === undefined ? '' : (cpuOfFirst / cpu).toFixed(2),
  }))
}
