import { addMonths } from './dates.ts'
import { type Company, type Integrator, type IssuedKey, integratorsSlot, testMonths } from './state.ts'

/** An integrator as a scenario describes it: how far it has come, and with which keys. */
export interface IntegratorPlan {
  readonly company: Company
  readonly state: Integrator['state']
  /** Key of White Server for the test object; needed from `TEST_ACTIVE` on. */
  readonly testKey?: string
  /** Key for production; needed with `PROD_READY`. */
  readonly productionKey?: string
  readonly licenceName?: string
  readonly email?: string
  /** Restaurants whose licence White Server knows. */
  readonly objectIds?: readonly number[]
}

/** Slots of a state whose integrators are those of a scenario. */
export function plannedIntegrators(
  plans: readonly IntegratorPlan[],
  now: number,
): Record<string, Record<string, Integrator>> {
  const integrators = plans.map((plan, index) => planned(plan, String(index + 1), now))
  return { [integratorsSlot]: Object.fromEntries(integrators.map((each) => [each.id, each])) }
}

function planned(plan: IntegratorPlan, id: string, now: number): Integrator {
  const { company, state, testKey, productionKey, objectIds = [] } = plan
  const { licenceName = `${company.name} Link`, email = `integrator-${id}@example.test` } = plan
  const keys: IssuedKey[] = [
    ...(testKey === undefined ? [] : [{ token: testKey, kind: 'test' } as const]),
    ...(productionKey === undefined ? [] : [{ token: productionKey, kind: 'production' } as const]),
  ]
  const asked = state === 'PROD_REQUESTED' || state === 'PROD_READY'
  return {
    id,
    company,
    state,
    keys,
    ...(testKey !== undefined && { testUntil: addMonths(now, testMonths) }),
    ...(asked && { request: { email, licenceName, signed: state === 'PROD_READY', itemAt: now } }),
    objects: objectIds.map((objectId) => ({
      objectId,
      orderedAt: now,
      knownAt: now,
      until: addMonths(now, 12),
    })),
  }
}
