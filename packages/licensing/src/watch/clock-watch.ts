import type { Clock } from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'
import { passed } from '../keeper/pace.ts'

/** Whose clock it is. */
export type ClockSource = 'licensing-server' | 'till'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Less is not worth a word: answers take their time, and headers know whole seconds only. */
const tolerated = 5 * minute

/**
 * Compares the local clock with those of the servers, by what their answers say. Only warns: a licence is never judged by a clock
 * that may be wrong.
 */
export class ClockWatch {
  readonly #clock: Clock
  readonly #tell: (event: LicenseEvent) => void
  readonly #offsets = new Map<ClockSource, number>()
  readonly #toldAt = new Map<ClockSource, number>()

  constructor(clock: Clock, tell: (event: LicenseEvent) => void) {
    this.#clock = clock
    this.#tell = tell
  }

  /** How far a server's clock is ahead of ours, in milliseconds; undefined while it is not known. */
  offset(source: ClockSource): number | undefined {
    return this.#offsets.get(source)
  }

  /** The licensing server's time, in milliseconds since the epoch, just received. */
  sawServerTime(time: number | undefined): void {
    if (time !== undefined) this.#saw('licensing-server', time - this.#clock.now())
  }

  /** The till's local time as its answers write it, without a zone. */
  sawTillTime(text: string | undefined): void {
    const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(text ?? '')?.[0]
    const asIfUtc = local === undefined ? Number.NaN : Date.parse(`${local}Z`)
    if (!Number.isNaN(asIfUtc)) this.#saw('till', withoutZone(asIfUtc - this.#clock.now()))
  }

  #saw(source: ClockSource, offset: number): void {
    this.#offsets.set(source, offset)
    if (Math.abs(offset) < tolerated) {
      this.#toldAt.delete(source)
      return
    }
    const now = this.#clock.now()
    if (!passed(this.#toldAt.get(source), day, now)) return
    this.#toldAt.set(source, now)
    this.#tell({ type: 'clockSkew', source, offset })
  }
}

/** Time zones are whole half hours between -12 and +14; what is left over is the clock's fault. So up to a quarter of an hour shows, or days. */
function withoutZone(apart: number): number {
  const step = 30 * minute
  const zone = Math.round(apart / step) * step
  return apart - Math.min(Math.max(zone, -12 * hour), 14 * hour)
}
