import { Money } from '@rkeeper-kit/core'
import { slot } from '../../core/store.ts'
import { deliveryZone } from '../../scenario/delivery-places.ts'
import type {
  DeliveryEstablishment,
  DeliverySetUp,
  DeliveryZone,
  RejectionReason,
  RestaurantDomain,
} from '../contract.ts'
import { guidOf } from '../scenario/guid.ts'
import type { DeskDeps } from './context.ts'
import { type DeliveryPlan, deliveryPlanSlot, type EstablishmentPlan, type ZonePlan } from './plan.ts'

/** Delivery writes GUIDs without braces and in lower case. */
export const bareGuid = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase()

const id = (...words: readonly (string | number)[]): string => bareGuid(guidOf('DELIVERY', ...words))

const reason = (reason: string, type: RejectionReason['type'] = 'simple', own = true): RejectionReason => ({
  id: id('reason', reason),
  reason,
  type,
  isPossibleDelete: own,
})

/** Where nothing else is said: one establishment, one zone. */
const defaultPlan: DeliveryPlan = {
  establishments: [
    { zones: [{ name: 'Port', corners: deliveryZone.map(({ lat, lng }) => [lat, lng]), freeFrom: 1500 }] },
  ],
}

/** The set-up as the state has it: worked out once for each plan. */
export function currentSetUp({
  restaurant,
  world,
}: Pick<DeskDeps, 'restaurant' | 'world'>): () => DeliverySetUp {
  const plan = slot<DeliveryPlan>(world.store, deliveryPlanSlot, () => defaultPlan)
  let known: { readonly plan: DeliveryPlan; readonly setUp: DeliverySetUp } | undefined
  return () => {
    const current = plan()
    if (known?.plan !== current) known = { plan: current, setUp: setUpOf(restaurant, current) }
    return known.setUp
  }
}

/** What the plan says, and the usual reasons. */
function setUpOf(restaurant: RestaurantDomain, { establishments: plans }: DeliveryPlan): DeliverySetUp {
  const establishments = plans.map((plan, index) => establishmentOf(restaurant, plan, index))
  const zones = plans.flatMap(({ zones = [] }, index) =>
    zones.map((zone) => ({ zone, restaurantId: establishments[index]?.id ?? '' })),
  )
  const byRestaurant = reason('Cancelled by the restaurant', 'simple', false)
  return {
    corporationId: id('corporation'),
    menuName: 'Site menu',
    establishments,
    zones: zones.map(({ zone, restaurantId }, index) => zoneOf(zone, restaurantId, index)),
    reasons: [
      reason('Test order'),
      reason('Double'),
      reason('Guest changed their mind'),
      reason('Guest cannot be reached'),
      reason('Dish is sold out'),
      byRestaurant,
      reason('Something else', 'text'),
    ],
    reasonOfRestaurant: byRestaurant.id,
    courier: { id: id('courier'), name: 'Courier' },
    orderTypeCodes: { delivery: 2, pickup: 3 },
  }
}

/** The first is the restaurant of the till. */
function establishmentOf(
  restaurant: RestaurantDomain,
  plan: EstablishmentPlan,
  index: number,
): DeliveryEstablishment {
  const [item] = index === 0 ? (restaurant.collection('RESTAURANTS')?.items ?? []) : []
  return {
    id: item ? bareGuid(item.guid) : id('establishment', index),
    objectId: plan.objectId ?? Number(restaurant.restaurantCode),
    name: plan.name ?? (item ? restaurant.nameOf(item) : restaurant.netName),
    address: plan.address ?? 'Port, Quay street, 1',
    state: plan.state ?? 'active',
  }
}

function zoneOf(
  { name, corners, priority = 0, freeFrom = 0, minutes = 60 }: ZonePlan,
  restaurantId: string,
  index: number,
): DeliveryZone {
  return {
    id: id('zone', index + 1),
    name,
    restaurantId,
    corners,
    priority,
    freeFrom: Money.fromDecimal(freeFrom),
    minutes,
  }
}
