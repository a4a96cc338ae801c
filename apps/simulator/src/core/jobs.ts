import { WorldReplacedError } from './clock.ts'

export interface Job {
  readonly id: number
  /** Simulated time, milliseconds since the epoch. */
  readonly at: number
  readonly kind: string
  readonly payload: unknown
}

export interface JobsState {
  nextId: number
  waiting: Job[]
}

/** Work that is planned from the start. */
export function initialJobs(planned: readonly Omit<Job, 'id'>[] = []): JobsState {
  const waiting = planned.map((job, index) => ({ id: index + 1, ...job })).sort((a, b) => a.at - b.at)
  return { nextId: waiting.length + 1, waiting }
}

export type JobHandler = (payload: never) => void | Promise<void>

/** Work for later, kept in the state. There are no timers: what is due runs before each request and after each change of the clock. */
export interface Jobs {
  /** Plans a job; `payload` must be plain JSON. */
  schedule(at: number, kind: string, payload: unknown): void
  /** Says who does the jobs of a kind. */
  on(kind: string, handler: JobHandler): void
  /** Runs what is due, in order. A job that sleeps on the simulated clock is left running. */
  runDue(): Promise<void>
  /** Whether `runDue` would have anything to do or to wait for. */
  pending(): boolean
  /** When the next job is due. */
  nextAt(): number | undefined
}

export interface JobsOptions {
  readonly state: () => JobsState
  readonly clock: { now(): number }
  /** Tells when somebody begins to sleep, until the answer is called. */
  readonly onSleep: (listener: () => void) => () => void
  readonly onFailure: (job: Job, error: unknown) => void
}

/** Far more than any scenario plans for one instant; it stops a job that plans itself again for now. */
const mostJobsInOneRun = 10_000

export function createJobs({ state, clock, onSleep, onFailure }: JobsOptions): Jobs {
  const handlers = new Map<string, JobHandler>()
  let running: Promise<void> | undefined

  const takeDue = (): Job | undefined => {
    const { waiting } = state()
    const first = waiting[0]
    return first && first.at <= clock.now() ? waiting.shift() : undefined
  }

  const run = async (job: Job): Promise<void> => {
    try {
      const handler = handlers.get(job.kind)
      if (!handler) throw new Error(`Nobody does jobs of the kind "${job.kind}".`)
      await handler(job.payload as never)
    } catch (error) {
      // The job of a world that is no more failed nobody.
      if (!(error instanceof WorldReplacedError)) onFailure(job, error)
    }
  }

  /** A job that waits for simulated time must not hold up the request that moves it. */
  const finishedOrAsleep = (work: () => Promise<void>): Promise<void> =>
    new Promise((resolve) => {
      const done = () => {
        stopListening()
        resolve()
      }
      const stopListening = onSleep(done)
      work().then(done)
    })

  const runAll = async (): Promise<void> => {
    for (let count = 0; count < mostJobsInOneRun; count += 1) {
      const job = takeDue()
      if (!job) return
      await finishedOrAsleep(() => run(job))
    }
  }

  const isDue = (): boolean => (state().waiting[0]?.at ?? Number.POSITIVE_INFINITY) <= clock.now()

  return {
    schedule(at, kind, payload) {
      const jobs = state()
      const job: Job = { id: jobs.nextId, at, kind, payload }
      jobs.nextId += 1
      const before = jobs.waiting.findLastIndex((other) => other.at <= at)
      jobs.waiting.splice(before + 1, 0, job)
    },
    on: (kind, handler) => {
      handlers.set(kind, handler)
    },
    async runDue() {
      while (running) await running
      if (!isDue()) return
      running = runAll().finally(() => {
        running = undefined
      })
      await running
    },
    pending: () => running !== undefined || isDue(),
    nextAt: () => state().waiting[0]?.at,
  }
}
