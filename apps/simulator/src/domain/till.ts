import type { World } from '../core/world.ts'
import type { Settings } from '../settings.ts'
import { createCheckout } from './checkout/index.ts'
import { tillContext } from './context.ts'
import type { Domain } from './contract.ts'
import { createDrawers } from './drawers/index.ts'
import { createMenu } from './menu/index.ts'
import { createMessages } from './messages/index.ts'
import { createOrders } from './orders/index.ts'
import { createRestaurant } from './restaurant/index.ts'
import { createShifts } from './shifts/index.ts'
import { createStaff } from './staff/index.ts'
import type { HoldsDomain } from './state.ts'

/** What the cash server itself knows and does. */
export type Till = Pick<
  Domain,
  'restaurant' | 'menu' | 'orders' | 'checkout' | 'messages' | 'shifts' | 'drawers' | 'staff'
>

export function createTill(world: World<HoldsDomain>, settings: Settings): Till {
  const restaurant = createRestaurant(
    () => world.store.state.domain.restaurant,
    () => settings.serverLanguage,
    () => settings.rk7.serverVersion,
  )
  const context = tillContext(world, settings, restaurant)
  return {
    restaurant,
    menu: createMenu(context),
    orders: createOrders(context),
    checkout: createCheckout(context),
    messages: createMessages(context),
    shifts: createShifts(context),
    drawers: createDrawers(context),
    staff: createStaff(context),
  }
}
