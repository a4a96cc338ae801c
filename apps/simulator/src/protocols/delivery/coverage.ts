/** An endpoint the vendor documents, or that was seen in public clients. */
export interface CoverageEntry {
  /** Name in the catalogue of `@rkeeper-kit/delivery`; faults and the journal know the endpoint by it. */
  readonly name: string
  /** A shorter name that faults and the journal understand too. */
  readonly short: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** `{name}` stands for one segment. */
  readonly path: string
  readonly simulated: boolean
  /** Why it is not simulated, or how far it is. */
  readonly note?: string
}

const api = '/orders/api/v1'
const sideProduct = 'an undocumented side product of the service'

/** What of Delivery is simulated. An endpoint that is not answers 501 and says so. */
export const deliveryCoverage = [
  { name: 'auth-token', short: 'token', method: 'POST', path: '/connect/token', simulated: true },
  { name: 'menu-view', short: 'menu', method: 'GET', path: `${api}/menu/view`, simulated: true },
  {
    name: 'menu-limited-list',
    short: 'limitedlist',
    method: 'GET',
    path: `${api}/menu/dishes/limitedlist`,
    simulated: true,
  },
  {
    name: 'restaurants-by-source',
    short: 'restaurants',
    method: 'GET',
    path: `${api}/orderSources/{orderSourceId}/restaurants`,
    simulated: true,
  },
  {
    name: 'restaurants-geo-first',
    short: 'geo',
    method: 'GET',
    path: `${api}/restaurants/geo/first`,
    simulated: true,
  },
  {
    name: 'restaurant-currencies',
    short: 'currencies',
    method: 'GET',
    path: `${api}/restaurants/{restaurantId}/settings/currencies`,
    simulated: true,
    note: 'only the path was seen, the answer is our guess',
  },
  {
    name: 'addresses-suggestions',
    short: 'addresses',
    method: 'GET',
    path: `${api}/addresses/suggestions`,
    simulated: true,
    note: 'a few invented addresses',
  },
  {
    name: 'orders-precalc',
    short: 'precalc',
    method: 'POST',
    path: `${api}/orders/delivery`,
    simulated: true,
    note: 'sum and delivery fee; no discounts, no loyalty',
  },
  { name: 'orders-create', short: 'create', method: 'POST', path: `${api}/orders`, simulated: true },
  { name: 'orders-search', short: 'search', method: 'GET', path: `${api}/orders`, simulated: true },
  { name: 'orders-get', short: 'get', method: 'GET', path: `${api}/orders/{orderId}`, simulated: true },
  {
    name: 'orders-change',
    short: 'change',
    method: 'PATCH',
    path: `${api}/orders/{orderId}`,
    simulated: true,
  },
  {
    name: 'rejection-reasons',
    short: 'reasons',
    method: 'GET',
    path: `${api}/rejectionReasons`,
    simulated: true,
  },
  {
    name: 'orders-reject',
    short: 'reject',
    method: 'PUT',
    path: `${api}/orders/{orderId}/reject`,
    simulated: true,
  },
  { name: 'orders-pay', short: 'pay', method: 'PUT', path: `${api}/orders/{orderId}/pay`, simulated: true },
  {
    name: 'orders-complete',
    short: 'complete',
    method: 'PUT',
    path: `${api}/orders/{orderId}/complete`,
    simulated: true,
  },
  {
    name: 'lazy-kitchens',
    short: 'lazy-kitchens',
    method: 'GET',
    path: `${api}/lazy/kitchens`,
    simulated: false,
    note: sideProduct,
  },
  {
    name: 'lazy-order-create',
    short: 'lazy-create',
    method: 'POST',
    path: `${api}/lazy/orders`,
    simulated: false,
    note: sideProduct,
  },
  {
    name: 'lazy-order-get',
    short: 'lazy-get',
    method: 'GET',
    path: `${api}/lazy/orders/{orderId}`,
    simulated: false,
    note: sideProduct,
  },
  {
    name: 'lazy-order-ok',
    short: 'lazy-ok',
    method: 'PUT',
    path: `${api}/lazy/orders/{orderId}/ok`,
    simulated: false,
    note: sideProduct,
  },
  {
    name: 'lazy-order-more',
    short: 'lazy-more',
    method: 'PUT',
    path: `${api}/lazy/orders/{orderId}/more`,
    simulated: false,
    note: sideProduct,
  },
] as const satisfies readonly CoverageEntry[]

/** Names of the endpoints that are simulated. */
export type SimulatedEndpoint = Extract<(typeof deliveryCoverage)[number], { simulated: true }>['name']
