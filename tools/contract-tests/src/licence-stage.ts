import { type ClientOptions, type Clock, systemClock } from '@rkeeper-kit/core'
import {
  type LicenseEvent,
  LicenseServerClient,
  type LicenseServerOptions,
  type LicenseStore,
  memoryStore,
  openLicense,
} from '@rkeeper-kit/licensing'
import { createSimulator, type Simulator } from '@rkeeper-kit/simulator'
import { Rk7Client } from '@rkeeper-kit/xml-interface'
import { onTestFinished } from 'vitest'
import { hall } from './hall.ts'

type Settings = NonNullable<NonNullable<Parameters<typeof createSimulator>[0]>['settings']>

/** Real time, moved by so many milliseconds. A wait before a repeat is not worth a test's time; those in the background are real. */
export class MovedClock implements Clock {
  ahead: number
  constructor(ahead = 0) {
    this.ahead = ahead
  }
  now(): number {
    return systemClock.now() + this.ahead
  }
  sleep(...[ms, signal, options]: Parameters<Clock['sleep']>): Promise<void> {
    return systemClock.sleep(options?.background ? ms : 0, signal, options)
  }
}

export interface ClientOfLicence {
  readonly clock?: MovedClock
  readonly fetch?: typeof fetch
  readonly store?: LicenseStore
  readonly instanceGuid?: string
  readonly unfinished?: 'repeat' | 'abandon'
  readonly server?: Partial<LicenseServerOptions>
}

/** A simulated restaurant, in this process. */
export function restaurant(settings: Settings = {}) {
  const simulator = createSimulator({ settings })
  return { simulator, enter: (options: ClientOfLicence = {}) => enter(simulator, options) }
}

/** An integration at work in it: a licence of its own, and what it does in the hall. */
async function enter(simulator: Simulator, options: ClientOfLicence) {
  const {
    clock = new MovedClock(),
    fetch = simulator.fetch,
    store = memoryStore(),
    instanceGuid,
    unfinished,
  } = options
  const info = simulator.info()
  const { rk7, licensing } = info
  const http: ClientOptions = { fetch, random: () => 0, retry: { baseDelay: 0 } }
  const events: LicenseEvent[] = []
  const license = await openLicense({
    server: new LicenseServerClient({ ...licensing, ...http, baseUrl: licensing.url, ...options.server }),
    anchor: { productGuid: licensing.productGuid, restaurantCode: rk7.restaurantCode },
    store,
    clock,
    onEvent: (event) => events.push(event),
    ...(instanceGuid !== undefined && { instanceGuid }),
    ...(unfinished && { unfinished }),
  })
  onTestFinished(() => license.close())
  const till = new Rk7Client({ ...rk7, ...http, license })
  const at = { simulator, info, fetch, close: async () => {} }
  return { ...hall(at, till), at, clock, events, license, till, info, told: toldOf(events) }
}

const toldOf =
  (events: readonly LicenseEvent[]) =>
  <T extends LicenseEvent['type']>(type: T) =>
    events.filter((event): event is Extract<LicenseEvent, { type: T }> => event.type === type)

/** The last accepted number of each instance, as the till knows it. */
export const lastNumbers = ({ domain }: Simulator): readonly number[] =>
  domain.licences.instances().map(({ last }) => last)

/** How often a command reached the till. */
export const count = ({ journal }: Simulator, command: string): number => journal.list({ command }).length
