import { objectOf } from '../wire/codec.ts'
import { defineTask } from './task.ts'

export interface RestaurantTable {
  readonly guid: string
  readonly code: number
  readonly name: string
  readonly seatsCount: number
}

export interface RestaurantHall {
  readonly guid: string
  readonly name: string
  readonly tables: readonly RestaurantTable[]
}

export interface Restaurant {
  readonly guid: string
  readonly name: string
  readonly halls: readonly RestaurantHall[]
}

export interface GetRestaurantInfoResult {
  readonly restaurant: Restaurant
}

/** Name, halls and tables of a restaurant. */
export const GetRestaurantInfo = defineTask<object, GetRestaurantInfoResult>({
  taskType: 'GetRestaurantInfo',
  effect: 'read',
  result: objectOf<GetRestaurantInfoResult>({ restaurant: objectOf<Restaurant>({}, ['halls']) }, [
    'restaurant',
  ]),
})
