import type { CallOptions } from '@rkeeper-kit/core'
import type { DeliveryApi } from '../api/delivery-api.ts'
import { readList } from '../values/read.ts'
import { readLimitedDish, readMenu } from './read.ts'
import type { LimitedDish, Menu } from './types.ts'

/** What is on sale. */
export class MenuTopic {
  readonly #api: DeliveryApi

  constructor(api: DeliveryApi) {
    this.#api = api
  }

  /**
   * The menu with stop-list marks: of one establishment, or without one the menu set of the connection.
   * Source: vendor's documentation.
   *
   * @throws InvalidRequestError `restaurant_not_found`
   * @throws AuthenticationError `order_source_not_found_for_restaurant`
   */
  view({ restaurantId }: { readonly restaurantId?: string } = {}, options?: CallOptions): Promise<Menu> {
    return this.#api.call(
      {
        operation: 'menu.view',
        method: 'GET',
        path: 'menu/view',
        ...(restaurantId !== undefined && { query: new URLSearchParams({ restaurantId }) }),
        effect: 'read',
        read: readMenu,
      },
      options,
    )
  }

  /** Dishes with a limited remainder, of all establishments of the connection. Source: public client. */
  limited(options?: CallOptions): Promise<LimitedDish[]> {
    return this.#api.call(
      {
        operation: 'menu.limited',
        method: 'GET',
        path: 'menu/dishes/limitedlist',
        effect: 'read',
        read: (result) => readList(result, 'result', readLimitedDish),
      },
      options,
    )
  }
}
