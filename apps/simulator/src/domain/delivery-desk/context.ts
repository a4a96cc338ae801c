import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { Settings } from '../../settings.ts'
import type {
  AgentDomain,
  CheckoutDomain,
  DeliveryOrder,
  DeliverySetUp,
  MenuDomain,
  OrdersDomain,
  RestaurantDomain,
} from '../contract.ts'
import { planReport } from './report.ts'
import type { StopListCopy } from './site-menu.ts'

/** What the desk works with. */
export interface DeskDeps {
  readonly world: World<SlottedState>
  readonly settings: Settings
  readonly restaurant: RestaurantDomain
  readonly menu: MenuDomain
  readonly orders: OrdersDomain
  readonly checkout: CheckoutDomain
  readonly agent: AgentDomain
}

/** An order with what only the desk needs to know of it. */
export interface DeskOrder extends DeliveryOrder {
  /** The number by which the till knows it. */
  readonly tillNumber?: string
  /** The package of its dishes at the till. */
  readonly tillPackageUni?: number
  /** Prepayments at the till that Delivery itself has made: by line GUID. */
  readonly tillPrepayments?: readonly string[]
  /** Version of the till's order that the desk has seen. */
  readonly tillVersion?: number
}

export interface DeskState {
  /** In the order of creation. */
  readonly orders: Record<string, DeskOrder>
  /** Whether the next look at the till is planned. */
  backSyncPlanned: boolean
  /** Absent until the menu is asked for. */
  stopList?: StopListCopy
}

export interface DeskContext extends DeskDeps {
  readonly setUp: DeliverySetUp
  readonly state: DeskState
  readonly now: () => number
}

export function deskContext(deps: DeskDeps, setUp: () => DeliverySetUp): DeskContext {
  const state = slot<DeskState>(deps.world.store, 'delivery-desk', () => ({
    orders: {},
    backSyncPlanned: false,
  }))
  return {
    ...deps,
    get setUp() {
      return setUp()
    },
    get state() {
      return state()
    },
    now: () => deps.world.clock.now(),
  }
}

/** Puts a changed order into the state. Orders are never changed in place. */
export function put(context: DeskContext, order: DeskOrder): DeskOrder {
  const changed = { ...order, updatedAt: context.now() }
  const before = context.state.orders[order.orderId]
  context.state.orders[order.orderId] = changed
  if (before?.statusId !== changed.statusId) planReport(context, changed)
  return changed
}
