import type { CallOptions, Money } from '@rkeeper-kit/core'
import type { DeliveryApi } from '../api/delivery-api.ts'
import { readId, readList, readMoney, readNumber, readObject, readOptional } from '../values/read.ts'
import type { DeliveryZone, Restaurant, RestaurantCurrency } from './types.ts'

/** The establishments of the connection. */
export class RestaurantsTopic {
  readonly #api: DeliveryApi
  readonly #clientId: string

  constructor(api: DeliveryApi, clientId: string) {
    this.#api = api
    this.#clientId = clientId
  }

  /** The establishments ticked in the card of the connection. Source: vendor's documentation. */
  list(options?: CallOptions): Promise<Restaurant[]> {
    return this.#api.call(
      {
        operation: 'restaurants.list',
        method: 'GET',
        path: `orderSources/${encodeURIComponent(this.#clientId)}/restaurants`,
        effect: 'read',
        read: (result) => readList(result, 'result', readRestaurant),
      },
      options,
    )
  }

  /**
   * The establishment that delivers to a point, with its zone. Ask before creating a delivery order.
   * Source: vendor's documentation.
   *
   * @throws RefusedError `restaurant_not_found`: no zone holds the point
   */
  findByPoint(
    { lat, lon }: { readonly lat: number; readonly lon: number },
    options?: CallOptions,
  ): Promise<DeliveryZone> {
    return this.#api.call(
      {
        operation: 'restaurants.findByPoint',
        method: 'GET',
        path: 'restaurants/geo/first',
        query: new URLSearchParams({ lat: String(lat), lon: String(lon) }),
        effect: 'read',
        read: readZone,
      },
      options,
    )
  }

  /**
   * The currencies in which an establishment accepts payments. Source: inferred. Only the path was seen, the answer is
   * guessed: do not build on it without having tried it.
   */
  currencies(restaurantId: string, options?: CallOptions): Promise<RestaurantCurrency[]> {
    return this.#api.call(
      {
        operation: 'restaurants.currencies',
        method: 'GET',
        path: `restaurants/${encodeURIComponent(restaurantId)}/settings/currencies`,
        effect: 'read',
        read: (result) => readList(result, 'result', readCurrency),
      },
      options,
    )
  }
}

function readRestaurant(item: unknown, where: string): Restaurant {
  const restaurant = readObject(item, where)
  return {
    ...restaurant,
    id: readId(restaurant.id, `${where}.id`),
    objectId: readNumber(restaurant.objectId, `${where}.objectId`),
    name: String(restaurant.name ?? ''),
    actualAddress: String(restaurant.actualAddress ?? ''),
    state: restaurant.state as Restaurant['state'],
  }
}

function readZone(result: unknown): DeliveryZone {
  const zone = readObject(result, 'result')
  const money = (field: string) => readOptional(zone[field], field, readMoney)
  return {
    ...zone,
    restaurantId: readId(zone.restaurantId, 'restaurantId'),
    restaurantName: String(zone.restaurantName ?? ''),
    polygonId: readId(zone.polygonId, 'polygonId'),
    polygonName: String(zone.polygonName ?? ''),
    minOrderAmountDelivery: money('minOrderAmountDelivery'),
    minOrderAmountFreeDelivery: money('minOrderAmountFreeDelivery'),
    deliveryPrice: readOptional(zone.amountDelivery, 'amountDelivery', readPrice),
    deliveryTime: readOptional(zone.deliveryTime, 'deliveryTime', readNumber),
  }
}

/** Seen both as `{price}` and as a plain number. */
function readPrice(value: unknown, where: string): Money | null {
  return typeof value === 'object' && value !== null && 'price' in value
    ? readOptional(value.price, `${where}.price`, readMoney)
    : readMoney(value, where)
}

function readCurrency(item: unknown, where: string): RestaurantCurrency {
  const currency = readObject(item, where)
  return {
    ...currency,
    code: readId(currency.code, `${where}.code`),
    name: String(currency.name ?? ''),
  }
}
