import { activeItems } from '../references/active-items.ts'
import { handler } from './handler.ts'

/** Tables with the hall they stand in. */
export const getTableList = handler('GetTableList', 'till', ({ domain: { restaurant } }) => {
  const halls = new Map(activeItems(restaurant, 'HALLPLANS').map((hall) => [hall.id, hall]))
  return {
    tables: activeItems(restaurant, 'TABLES').map((table) => {
      const hall = halls.get(table.parentId ?? 0)
      return {
        maxGuests: Number(table.props.MaxGuests ?? 0),
        name: restaurant.nameOf(table),
        code: table.code,
        hallName: hall ? restaurant.nameOf(hall) : '',
      }
    }),
  }
})
