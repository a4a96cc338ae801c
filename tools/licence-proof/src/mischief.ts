import { systemClock } from '@rkeeper-kit/core'
import type { FaultKind, Simulator } from '@rkeeper-kit/simulator'
import type { Trial } from './prove.ts'
import { spread } from './spread.ts'

const kinds: readonly FaultKind[] = ['drop-before', 'drop-after', 'duplicate', 'truncate', 'malform', 'delay']
const day = 24 * 60 * 60 * 1000

/** What goes wrong around the processes, tied to the numbers of the commands. */
export class Mischief {
  outages = 0
  readonly #trial: Trial
  readonly #simulator: Simulator
  readonly #plan: readonly (readonly [ReadonlySet<number>, (id: number) => void])[]
  #running: Promise<void> = Promise.resolve()

  constructor(trial: Trial, simulator: Simulator) {
    this.#trial = trial
    this.#simulator = simulator
    const { commands, faults, outages, licences } = trial
    this.#plan = [
      // Some last for all repeats, and strike five times: then the outcome stays unknown.
      [spread(Math.ceil(faults / 1.3), commands), (id) => this.#fault(id)],
      [spread(outages?.times ?? 0, commands), () => this.#later(() => this.#outage())],
      [spread(licences?.replaced ?? 0, commands, 0.3), () => this.#replace()],
      [spread(licences?.expired ?? 0, commands, 0.7), () => this.#later(() => this.#expire())],
    ]
  }

  strike(id: number): void {
    for (const [ids, act] of this.#plan) if (ids.has(id)) act(id)
  }

  /** Resolves when everything has been put right again. */
  over(): Promise<void> {
    return this.#running
  }

  #fault(id: number): void {
    const kind = kinds[id % kinds.length] ?? 'drop-before'
    const times = id % 8 === 0 && kind !== 'delay' ? 5 : 1
    this.#simulator.faults.add({ protocol: 'rk7', command: 'SaveOrder', kind, times, ms: 20 })
  }

  #replace(): void {
    this.#simulator.domain.licences.replaceId(this.#objectId)
  }

  async #expire(): Promise<void> {
    const { licences } = this.#simulator.domain
    licences.expire(this.#objectId)
    await systemClock.sleep(200)
    licences.change(this.#objectId, { expiresAt: this.#simulator.clock.now() + 90 * day })
  }

  async #outage(): Promise<void> {
    this.outages++
    await this.#trial.outages?.service.stop()
    await systemClock.sleep(300)
    await this.#trial.outages?.service.start()
  }

  #later(act: () => Promise<void>): void {
    this.#running = this.#running.then(act)
  }

  get #objectId(): number {
    return Number(this.#simulator.info().rk7.restaurantCode)
  }
}
