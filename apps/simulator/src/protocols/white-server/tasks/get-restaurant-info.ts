import type { RefItem, RestaurantDomain } from '../../../domain/contract.ts'
import { plainGuid } from '../answer/envelope.ts'
import { handler } from './handler.ts'

/** Name, halls and tables. */
export const getRestaurantInfo = handler('GetRestaurantInfo', 'till', ({ domain: { restaurant } }) => {
  const named = (item: RefItem) => ({ guid: plainGuid(item.guid), name: restaurant.nameOf(item) })
  const tables = itemsOf(restaurant, 'TABLES')
  return {
    restaurant: {
      ...itemsOf(restaurant, 'RESTAURANTS').map(named)[0],
      halls: itemsOf(restaurant, 'HALLPLANS').map((hall) => ({
        ...named(hall),
        tables: tables
          .filter(({ parentId }) => parentId === hall.id)
          .map((table) => ({
            ...named(table),
            code: table.code,
            seatsCount: Number(table.props.MaxGuests ?? 0),
          })),
      })),
    },
  }
})

function itemsOf(restaurant: RestaurantDomain, name: string): readonly RefItem[] {
  return (restaurant.collection(name)?.items ?? []).filter(({ active }) => active)
}
