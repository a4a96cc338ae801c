import type { SlottedState } from '../core/store.ts'
import type { World } from '../core/world.ts'
import type { Settings } from '../settings.ts'
import { createAgeCheck } from './age-check/index.ts'
import { createAlcohol } from './alcohol/index.ts'
import { createCards } from './cards/index.ts'
import { createCheckout } from './checkout/index.ts'
import { tillContext } from './context.ts'
import type { Domain } from './contract.ts'
import { createDrawers } from './drawers/index.ts'
import { createGoods } from './goods/index.ts'
import { createMarking } from './marking/index.ts'
import { createMenu } from './menu/index.ts'
import { createMessages } from './messages/index.ts'
import { createNode } from './node/index.ts'
import { createOperations } from './operations/index.ts'
import { createOrders } from './orders/index.ts'
import { createPrinting } from './printing/index.ts'
import { createReferences } from './references/index.ts'
import { createRestaurant } from './restaurant/index.ts'
import { createShifts } from './shifts/index.ts'
import { createStaff } from './staff/index.ts'
import type { HoldsDomain } from './state.ts'
import { createStations } from './stations/index.ts'
import { createTariffs } from './tariffs/index.ts'
import { createWindows } from './windows/index.ts'

/** What the cash server itself knows and does. */
export type Till = Pick<
  Domain,
  | 'restaurant'
  | 'references'
  | 'menu'
  | 'orders'
  | 'checkout'
  | 'cards'
  | 'tariffs'
  | 'marking'
  | 'alcohol'
  | 'ageCheck'
  | 'goods'
  | 'messages'
  | 'shifts'
  | 'drawers'
  | 'staff'
  | 'stations'
  | 'printing'
  | 'windows'
  | 'operations'
  | 'node'
>

export function createTill(world: World<HoldsDomain & SlottedState>, settings: Settings): Till {
  const restaurant = createRestaurant(() => world.store.state.domain.restaurant, settings)
  const context = tillContext(world, settings, restaurant)
  const marking = createMarking(context, world.store)
  const orders = createOrders(context)
  return {
    restaurant,
    references: createReferences(world, context),
    menu: createMenu(context),
    orders,
    checkout: createCheckout(context),
    cards: createCards(context),
    tariffs: createTariffs(context, orders, world.jobs),
    marking,
    alcohol: createAlcohol(context, world.store, marking),
    ageCheck: createAgeCheck(world.store),
    goods: createGoods(context, world.store),
    messages: createMessages(context),
    shifts: createShifts(context),
    drawers: createDrawers(context),
    staff: createStaff(context),
    stations: createStations(context),
    printing: createPrinting(context),
    windows: createWindows(world, context),
    operations: createOperations(context),
    node: createNode(context),
  }
}
