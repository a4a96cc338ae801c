import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import { type AggregatorOrder, checkOrder } from './aggregator-order.ts'
import { addBusinessDays, addMonths } from './dates.ts'
import {
  type Company,
  type Integrator,
  type IntegratorState,
  type IssuedKey,
  integratorsSlot,
  JourneyRefusal,
  testMonths,
} from './state.ts'
import { isTin } from './tin.ts'

export type { AggregatorOrder } from './aggregator-order.ts'
export { type Integrator, type IntegratorState, type IssuedKey, JourneyRefusal } from './state.ts'

/** The letter that asks for a test object. */
export interface TestRequest {
  readonly subject: string
  readonly status: string
  readonly company: Company
  readonly description: string
  readonly previousTestEnvironment: 'yes' | 'no'
}

/** The letter that asks for the licence item. */
export interface ProductionRequest {
  readonly subject: string
  readonly contact: string
  readonly email: string
  readonly company: Company
  readonly licenceName: string
}

/** What White Server has to know of a key. */
export interface KeyHolder {
  readonly key: IssuedKey
  readonly integrator: Integrator
  readonly objectIds: readonly number[]
  /** The aggregator's own licence has ended. */
  readonly expired: boolean
}

export const testObject = 199990002
const hour = 3600_000
/** How long a licence of a restaurant runs; not documented. */
const subscriptionMonths = 12

/** The way of integrators from the first letter to a connected restaurant, on the simulator's clock. */
export function createIntegrators(world: Pick<World<SlottedState>, 'store' | 'clock' | 'ids'>) {
  const all = slot<Record<string, Integrator>>(world.store, integratorsSlot, () => ({}))
  const now = () => world.clock.now()
  const put = (integrator: Integrator): Integrator => {
    all()[integrator.id] = integrator
    return integrator
  }
  const get = (id: string): Integrator => {
    const found = all()[id]
    if (!found) throw new JourneyRefusal('id', `there is no integrator ${id}`)
    return found
  }
  const stateOf = (integrator: Integrator): IntegratorState => {
    const testing = integrator.state === 'TEST_ACTIVE' || integrator.state === 'SOLUTION_READY'
    return testing && now() >= (integrator.testUntil ?? 0) ? 'TEST_EXPIRED' : integrator.state
  }
  const inState = (id: string, ...allowed: IntegratorState[]): Integrator => {
    const integrator = get(id)
    const state = stateOf(integrator)
    if (!allowed.includes(state))
      throw new JourneyRefusal(
        'state',
        `the integrator is ${state}; this is possible in ${allowed.join(', ')}`,
      )
    return integrator
  }

  return {
    list: () => Object.values(all()),
    get,
    stateOf,

    requestTest(letter: TestRequest): Integrator {
      const { company } = letter
      if (letter.subject !== `[${company.name}] – Integration Request with WS`)
        throw new JourneyRefusal(
          'subject',
          'the subject has to be "[Company Name] – Integration Request with WS"',
        )
      if (letter.status !== 'Integrator / Software Developer')
        throw new JourneyRefusal('status', 'the status has to be "Integrator / Software Developer"')
      if (letter.description.trim() === '')
        throw new JourneyRefusal('description', 'a short description of the service is needed')
      assertCompany(company)
      const known = Object.values(all()).find((each) => each.company.tin === company.tin)
      if (known && known.state !== 'REJECTED')
        throw new JourneyRefusal('company.tin', 'the company has asked already')
      const id = known?.id ?? String(Object.keys(all()).length + 1)
      return put({ id, company, state: 'TEST_REQUESTED', keys: [], objects: [] })
    },

    /** Support decides; only a positive decision makes the test object. */
    decide(id: string, accept: boolean): Integrator {
      const integrator = inState(id, 'TEST_REQUESTED')
      if (!accept) return put({ ...integrator, state: 'REJECTED' })
      const keys: IssuedKey[] = [{ token: `journey-test-${world.ids.hex(24)}`, kind: 'test' }]
      return put({ ...integrator, state: 'TEST_ACTIVE', keys, testUntil: addMonths(now(), testMonths) })
    },

    extend(id: string): Integrator {
      const integrator = inState(id, 'TEST_ACTIVE', 'TEST_EXPIRED', 'SOLUTION_READY')
      const from = Math.max(now(), integrator.testUntil ?? 0)
      return put({ ...integrator, testUntil: addMonths(from, testMonths) })
    },

    declareReady: (id: string): Integrator => put({ ...inState(id, 'TEST_ACTIVE'), state: 'SOLUTION_READY' }),

    requestProduction(id: string, letter: ProductionRequest): Integrator {
      const integrator = inState(id, 'SOLUTION_READY')
      const { company, email, licenceName } = letter
      const subject = `[${company.name}] – Issuing a license for integration [${licenceName}]`
      if (letter.subject !== subject)
        throw new JourneyRefusal('subject', `the subject has to be "${subject}"`)
      if (letter.contact.trim() === '')
        throw new JourneyRefusal('contact', 'the full name of a contact is needed')
      assertCompany(company)
      const others = Object.values(all()).map(({ request }) => request)
      if (!/^\S+@\S+\.\S+$/.test(email)) throw new JourneyRefusal('email', 'this is no e-mail address')
      if (others.some((each) => each?.email.toLowerCase() === email.toLowerCase()))
        throw new JourneyRefusal(
          'email',
          'the address is used in the licensing system for another integration',
        )
      if (licenceName.trim() === '' || others.some((each) => each?.licenceName === licenceName))
        throw new JourneyRefusal('licenceName', 'the name of the licence has to be there, and to be new')
      const itemAt = addBusinessDays(now(), 3)
      const request = { email, licenceName, signed: false, itemAt }
      return put({ ...integrator, company, state: 'PROD_REQUESTED', request })
    },

    refuseProduction(id: string): Integrator {
      const { request: _, ...integrator } = inState(id, 'PROD_REQUESTED')
      return put({ ...integrator, state: 'SOLUTION_READY' })
    },

    /** The agreement is signed; with the item there, that brings the key. */
    sign(id: string): Integrator {
      const integrator = inState(id, 'PROD_REQUESTED')
      const { request } = integrator
      if (!request || now() < request.itemAt)
        throw new JourneyRefusal('item', 'the licence item is not issued yet; it takes three business days')
      const key: IssuedKey = { token: `journey-production-${world.ids.hex(24)}`, kind: 'production' }
      const signed = { ...request, signed: true }
      return put({ ...integrator, state: 'PROD_READY', request: signed, keys: [...integrator.keys, key] })
    },

    orderLicence(id: string, order: AggregatorOrder): Integrator {
      const integrator = inState(id, 'PROD_READY')
      const objectId = checkOrder(integrator, order, now())
      const at = now()
      const object = { objectId, orderedAt: at, knownAt: at + hour, until: addMonths(at, subscriptionMonths) }
      const others = integrator.objects.filter((each) => each.objectId !== objectId)
      return put({ ...integrator, objects: [...others, object] })
    },

    /** A Master License Renewal order: another year, from the end of the running one. A licence that has ended is known again an hour later. */
    renewLicence(id: string, objectId: number): Integrator {
      const integrator = inState(id, 'PROD_READY')
      const found = integrator.objects.find((each) => each.objectId === objectId)
      if (!found)
        throw new JourneyRefusal('objectId', `the restaurant ${objectId} has no licence of this integration`)
      const ended = now() >= found.until
      const until = addMonths(ended ? now() : found.until, subscriptionMonths)
      const renewed = { ...found, until, ...(ended && { knownAt: now() + hour }) }
      return put({
        ...integrator,
        objects: integrator.objects.map((each) => (each === found ? renewed : each)),
      })
    },

    /** Opens the administrator's panel; refused before there is a production licence. */
    openPanel(id: string): Integrator {
      const integrator = get(id)
      if (stateOf(integrator) === 'PROD_READY') return integrator
      throw new JourneyRefusal('state', 'there is no access to the panel while in test')
    },

    /** Who a key of White Server belongs to; undefined for one that the journey has not brought. */
    holderOf(token: string): KeyHolder | undefined {
      for (const integrator of Object.values(all())) {
        const key = integrator.keys.find((each) => each.token === token)
        if (!key) continue
        const licensed = integrator.objects.filter(({ knownAt, until }) => knownAt <= now() && now() < until)
        return {
          key,
          integrator,
          objectIds: key.kind === 'test' ? [testObject] : licensed.map(({ objectId }) => objectId),
          expired: key.kind === 'test' && now() >= (integrator.testUntil ?? 0),
        }
      }
      return undefined
    },
  }
}

function assertCompany({ name, tin }: Company): void {
  if (name.trim() === '') throw new JourneyRefusal('company.name', 'the name of the company is needed')
  if (!isTin(tin)) throw new JourneyRefusal('company.tin', 'the tax number is wrong')
}
