import type { RefItem } from '../../../domain/contract.ts'
import { plainGuid } from '../answer/envelope.ts'
import { activeItems } from '../references/active-items.ts'
import { handler } from './handler.ts'

/** Name, halls and tables. */
export const getRestaurantInfo = handler('GetRestaurantInfo', 'till', ({ domain: { restaurant } }) => {
  const named = (item: RefItem) => ({ guid: plainGuid(item.guid), name: restaurant.nameOf(item) })
  const tables = activeItems(restaurant, 'TABLES')
  return {
    restaurant: {
      ...activeItems(restaurant, 'RESTAURANTS').map(named)[0],
      halls: activeItems(restaurant, 'HALLPLANS').map((hall) => ({
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
