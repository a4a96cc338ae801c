import { type ClientOptions, createHttp, InvalidRequestError, systemClock } from '@rkeeper-kit/core'
import { AddressesTopic } from './addresses/addresses.ts'
import { DeliveryApi } from './api/delivery-api.ts'
import { TokenSource } from './api/token-source.ts'
import { MenuTopic } from './menu/menu.ts'
import { OrdersTopic } from './orders/orders.ts'
import { RestaurantsTopic } from './restaurants/restaurants.ts'

export interface DeliveryClientOptions extends ClientOptions {
  /** Client ID of the API connection, from the admin panel. It is the `orderSourceId` of its orders too. */
  readonly clientId: string
  /** Client Secret of the API connection. */
  readonly clientSecret: string
  /** Default `https://delivery.ucs.ru`. */
  readonly baseUrl?: string
  /** Complete address of the token endpoint. Default `https://auth-delivery.ucs.ru/connect/token`. */
  readonly tokenUrl?: string
  /** How long before its end a token is renewed, in milliseconds. Default 60 000. */
  readonly tokenMargin?: number
  /**
   * Longest time of a call that goes to the till (pay, complete, reject), in milliseconds. Default 150 000; White Server
   * itself waits 120 s, and giving up earlier would leave the outcome unknown.
   */
  readonly tillTimeout?: number
}

/**
 * Client of the r_k Delivery API.
 *
 * @example
 * const delivery = new DeliveryClient({ clientId, clientSecret })
 * const { orderId } = await delivery.orders.create(order)
 * await delivery.orders.waitForStatus(orderId, orderStatus.atTill)
 * await delivery.orders.payAndComplete(orderId, [{ code: currencyGuid, amount: Money.fromDecimal(978) }])
 */
export class DeliveryClient {
  readonly menu: MenuTopic
  readonly restaurants: RestaurantsTopic
  readonly addresses: AddressesTopic
  readonly orders: OrdersTopic

  /** @throws InvalidRequestError when clientId or clientSecret is missing */
  constructor(options: DeliveryClientOptions) {
    const { clientId, clientSecret, clock = systemClock } = options
    if (!clientId || !clientSecret) {
      throw new InvalidRequestError(
        'DeliveryClient needs clientId and clientSecret: see Integrations, API Connection in the admin panel.',
      )
    }
    const http = createHttp({
      ...options,
      baseUrl: options.baseUrl ?? 'https://delivery.ucs.ru',
      secrets: [clientSecret],
    })
    const tokens = new TokenSource({
      http,
      clock,
      tokenUrl: options.tokenUrl ?? 'https://auth-delivery.ucs.ru/connect/token',
      clientId,
      clientSecret,
      margin: options.tokenMargin ?? 60_000,
    })
    const api = new DeliveryApi(http, tokens)
    this.menu = new MenuTopic(api)
    this.restaurants = new RestaurantsTopic(api, clientId)
    this.addresses = new AddressesTopic(api)
    this.orders = new OrdersTopic(api, clock, options.tillTimeout ?? 150_000)
  }
}
