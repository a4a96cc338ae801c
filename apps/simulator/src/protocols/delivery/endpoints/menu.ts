import { Quantity } from '@rkeeper-kit/core'
import { establishmentOf } from '../../../domain/delivery-desk/index.ts'
import type { Endpoint } from '../context.ts'
import { printMenu } from '../print/menu.ts'

/** The menu with stop-list marks: of an establishment, or the menu set of the connection. */
export const menuView: Endpoint = ({ domain: { deliveryDesk }, query }) => {
  const restaurantId = query.get('restaurantId')
  if (restaurantId) establishmentOf(deliveryDesk.setUp, restaurantId)
  return { run: () => printMenu(deliveryDesk.menu(), deliveryDesk.setUp) }
}

/** What is stopped, and what is left of limited dishes, in every establishment. */
export const menuLimitedList: Endpoint = ({ domain: { deliveryDesk, menu, restaurant } }) => ({
  run: () =>
    deliveryDesk.setUp.establishments.flatMap(({ id }) =>
      menu.stopList().map(({ item, kind, prohibited, stock }) => ({
        restaurantId: id,
        typeOfDish: kind === 'dish' ? 'product' : 'ingredient',
        externalId: String(item.id),
        name: restaurant.nameOf(item),
        quantity: prohibited ? 0 : stock === undefined ? null : Quantity.toDecimal(stock),
      })),
    ),
})
