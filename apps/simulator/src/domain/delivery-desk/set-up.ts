import { Money } from '@rkeeper-kit/core'
import { deliveryZone } from '../../scenario/delivery-places.ts'
import type {
  DeliveryEstablishment,
  DeliverySetUp,
  DeliveryZone,
  RejectionReason,
  RestaurantDomain,
} from '../contract.ts'
import { guidOf } from '../scenario/guid.ts'

/** Delivery writes GUIDs without braces and in lower case. */
export const bareGuid = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase()

const id = (...words: readonly (string | number)[]): string => bareGuid(guidOf('DELIVERY', ...words))

const reason = (reason: string, type: RejectionReason['type'] = 'simple', own = true): RejectionReason => ({
  id: id('reason', reason),
  reason,
  type,
  isPossibleDelete: own,
})

/** The set-up of the default scenario: one establishment, one zone, the usual reasons. */
export function setUpOf(restaurant: RestaurantDomain): DeliverySetUp {
  const [item] = restaurant.collection('RESTAURANTS')?.items ?? []
  const establishment: DeliveryEstablishment = {
    id: item ? bareGuid(item.guid) : id('establishment'),
    objectId: Number(restaurant.restaurantCode),
    name: item ? restaurant.nameOf(item) : restaurant.netName,
    address: 'Port, Quay street, 1',
    state: 'active',
  }
  const byRestaurant = reason('Cancelled by the restaurant', 'simple', false)
  return {
    corporationId: id('corporation'),
    menuName: 'Site menu',
    establishments: [establishment],
    zones: [zoneOf(establishment)],
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

function zoneOf({ id: restaurantId }: DeliveryEstablishment): DeliveryZone {
  return {
    id: id('zone', 1),
    name: 'Port',
    restaurantId,
    corners: deliveryZone.map(({ lat, lng }) => [lat, lng]),
    priority: 0,
    freeFrom: Money.fromDecimal(1500),
    minutes: 60,
  }
}
