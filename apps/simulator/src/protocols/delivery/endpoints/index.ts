import type { Endpoint } from '../context.ts'
import type { SimulatedEndpoint } from '../coverage.ts'
import { addressesSuggestions } from './addresses.ts'
import { menuLimitedList, menuView } from './menu.ts'
import {
  ordersChange,
  ordersComplete,
  ordersCreate,
  ordersGet,
  ordersPay,
  ordersPrecalc,
  ordersReject,
  rejectionReasons,
} from './orders.ts'
import { restaurantCurrencies, restaurantsBySource, restaurantsGeoFirst } from './restaurants.ts'
import { ordersSearch } from './search.ts'

/** Who answers which endpoint; the compiler sees to it that none that is called simulated is missing. */
export const endpoints: Readonly<Record<Exclude<SimulatedEndpoint, 'auth-token'>, Endpoint>> = {
  'menu-view': menuView,
  'menu-limited-list': menuLimitedList,
  'restaurants-by-source': restaurantsBySource,
  'restaurants-geo-first': restaurantsGeoFirst,
  'restaurant-currencies': restaurantCurrencies,
  'addresses-suggestions': addressesSuggestions,
  'orders-precalc': ordersPrecalc,
  'orders-create': ordersCreate,
  'orders-search': ordersSearch,
  'orders-get': ordersGet,
  'orders-change': ordersChange,
  'rejection-reasons': rejectionReasons,
  'orders-reject': ordersReject,
  'orders-pay': ordersPay,
  'orders-complete': ordersComplete,
}
