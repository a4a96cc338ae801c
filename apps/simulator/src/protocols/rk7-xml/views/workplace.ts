import type { RefKey } from '../../../domain/contract.ts'
import type { HandlerContext } from '../handler.ts'
import { refView } from './refs.ts'

/** What an employee works with: operations allowed, drawer, tables and open orders. Rights to objects have no numbers here, so none are listed. */
export function workplaceView(
  { domain: { operations, orders, restaurant, staff } }: HandlerContext,
  employee: RefKey,
) {
  const { id } = restaurant.find('EMPLOYEES', employee)
  const tables = restaurant.collection('TABLES')?.items ?? []
  return {
    ...(staff.stationsOf({ id }).length > 0 && { Drawer: refView(restaurant, 'DEVICES', 1) }),
    OpRights: { oper: operations.allowedTo({ id }).map((operation) => ({ id: operation.id })) },
    ObjRights: { right: [] },
    Tables: { table: tables.map((table) => ({ id: table.id })) },
    Orders: {
      Order: orders
        .list({ onlyOpened: true })
        .map(({ orderIdent, waiterId }) => ({ orderIdent, own_order: waiterId === id })),
    },
  }
}
