import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { systemClock } from '@rkeeper-kit/core'
import type { FromWorker, Task, TaskReport, WorkerOrders } from './messages.ts'
import type { Trial } from './prove.ts'
import { spread } from './spread.ts'

const program = fileURLToPath(new URL('./worker.ts', import.meta.url))
/** Commands each process has in hand: one under way, one waiting for its turn. */
const depth = 2
const speed = 30
const manners = ['before-sending', 'after-sending', 'any moment'] as const

interface Worker {
  readonly place: number
  readonly child: ChildProcess
  readonly inHand: Map<number, Task>
}

interface CrewOptions extends Trial {
  readonly url: string
  readonly orderOf: (id: number) => string
  readonly beforeTask: (id: number) => void
}

/** A process that was killed a moment ago takes nothing any more; what it had in hand goes to the next one when it is seen to be gone. */
const send = (child: ChildProcess, message: Task | 'end'): void => {
  if (child.connected) child.send(message, () => {})
}

/** The processes of a trial: gives them commands, kills them, and lets a new one take the place of each killed one. */
export class Crew {
  kills = 0
  foundAtStart = 0
  turnedAway = 0
  readonly reports: TaskReport[] = []
  readonly #options: CrewOptions
  readonly #origin = systemClock.now()
  readonly #waiting: Task[]
  readonly #workers = new Set<Worker>()
  readonly #deaths: ReadonlySet<number>
  #finish: () => void = () => {}
  #fail: (error: Error) => void = () => {}
  #over = false

  constructor(options: CrewOptions) {
    const { commands, kills, orderOf } = options
    this.#options = options
    this.#deaths = spread(kills, commands)
    this.#waiting = Array.from({ length: commands }, (_, index) => {
      return { id: index + 1, order: orderOf(index + 1), readFirst: false }
    })
  }

  /** Resolves when every command has certainly been done. */
  async work(): Promise<void> {
    const done = new Promise<void>((resolve, reject) => {
      this.#finish = resolve
      this.#fail = reject
    })
    for (let place = 0; place < this.#options.processes; place++) this.#hire(place)
    await done
  }

  /** Ends all processes in good order. */
  async dismiss(): Promise<void> {
    this.#over = true
    const ends = [...this.#workers].map(async ({ child }) => {
      const end = new Promise((resolve) => child.once('exit', resolve))
      const late = new AbortController()
      void systemClock.sleep(5000, late.signal).then(
        () => child.kill('SIGKILL'),
        () => {},
      )
      send(child, 'end')
      await end
      late.abort()
    })
    await Promise.all(ends)
  }

  #hire(place: number): void {
    const { url, store, processes, clockOffset = 0 } = this.#options
    const offset = place === processes - 1 ? clockOffset : 0
    const origin = this.#origin
    const orders: WorkerOrders = {
      url,
      store,
      owner: `process-${place}`,
      instances: processes,
      origin,
      offset,
      speed,
    }
    const child = fork(program, [], {
      execArgv: ['--conditions=@rkeeper-kit/source', '--disable-warning=ExperimentalWarning'],
      env: { ...process.env, WORKER_ORDERS: JSON.stringify(orders) },
    })
    const worker: Worker = { place, child, inHand: new Map() }
    this.#workers.add(worker)
    child.on('message', (message) => this.#hear(worker, message as FromWorker))
    child.on('exit', (code) => this.#gone(worker, code))
  }

  #hear(worker: Worker, message: FromWorker): void {
    if (message.type === 'kill-me') this.#kill(worker)
    else if (message.type === 'turned-away') this.turnedAway++
    else {
      if (message.type === 'ready' && message.foundAtStart) this.foundAtStart++
      if (message.type === 'done') this.#note(worker, message)
      this.#supply(worker)
    }
  }

  #note({ inHand }: Worker, report: TaskReport): void {
    inHand.delete(report.id)
    this.reports.push(report)
    if (this.reports.length === this.#options.commands) this.#finish()
  }

  #supply(worker: Worker): void {
    while (worker.inHand.size < depth && !this.#over) {
      const task = this.#waiting.shift()
      if (!task) return
      worker.inHand.set(task.id, task)
      if (task.readFirst) send(worker.child, task)
      else this.#start(worker, task)
    }
  }

  /** The first time a command is given out is when things go wrong. */
  #start(worker: Worker, task: Task): void {
    this.#options.beforeTask(task.id)
    const manner = this.#deaths.has(task.id) ? manners[task.id % manners.length] : undefined
    send(worker.child, manner === undefined || manner === 'any moment' ? task : { ...task, die: manner })
    if (manner === 'any moment') void systemClock.sleep(task.id % 15).then(() => this.#kill(worker))
  }

  #kill({ child }: Worker): void {
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')) this.kills++
  }

  /** What a dead process had in hand may have been done: the next one reads first. */
  #gone(worker: Worker, code: number | null): void {
    this.#workers.delete(worker)
    if (this.#over) return
    if (code !== null && code !== 0) {
      this.#fail(new Error(`A process ended with ${code}`))
      return
    }
    this.#waiting.unshift(...[...worker.inHand.values()].map((task) => ({ ...task, readFirst: true })))
    this.#hire(worker.place)
  }
}
