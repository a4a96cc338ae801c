import { Quantity } from '@rkeeper-kit/core'
import type { NewOrder as DeliveryInput, NewPickupOrder } from '@rkeeper-kit/delivery'
import type { CreateOrderParams } from '@rkeeper-kit/ws-client'
import type { DeliveryOrder, Order, RefKey, SellableDish } from '../domain/contract.ts'
import type { Simulator } from '../simulator.ts'

/** A dish of the simulated menu: its name, or any key. Nothing means the first sample dish. */
export type DishChoice = string | RefKey

interface Wish {
  readonly dishes: readonly { readonly choice: DishChoice | undefined; readonly portions: number }[]
  readonly tableCode?: number
  readonly comment?: string
  readonly originalOrderId?: string
  readonly phone: string
  readonly address?: { readonly cityName: string; readonly street: string; readonly houseNumber: string }
}

type Restaurant = Pick<Simulator, 'domain' | 'info'>

/**
 * Describes an order once and makes it where a test needs it: an input for a client under test, or an order that is
 * in the restaurant already. Each call answers a new builder.
 */
export interface OrderBuilder {
  /** Adds a dish; default the first sample dish, one portion. */
  withDish(dish?: DishChoice, portions?: number): OrderBuilder
  /** The table, by its code; default the restaurant's own choice. */
  atTable(code: number): OrderBuilder
  withComment(comment: string): OrderBuilder
  /** Your own number, against doubles. White Server only. */
  numbered(originalOrderId: string): OrderBuilder
  /** Phone of the guest, digits with the country code. Delivery only. */
  forGuest(phone: string): OrderBuilder
  /** A courier brings it; without this the guest collects. Delivery only. */
  toAddress(address: NonNullable<Wish['address']>): OrderBuilder
  /** Input of `WhiteServerClient.createOrder`. */
  forWhiteServer(simulator: Restaurant): CreateOrderParams
  /** Input of `DeliveryClient.orders.create`, wanted as soon as possible. */
  forDelivery(simulator: Restaurant): DeliveryInput
  /** Opens it at the till, as a waiter does; answers the till's order. */
  openAtTill(simulator: Restaurant): Order
  /** Puts it into Delivery and lets it reach the till, whatever the settings say of operators. */
  takenInDelivery(simulator: Restaurant): Promise<DeliveryOrder>
}

/**
 * Begins an order.
 *
 * @example
 * const order = anOrder().withDish('Fish soup', 2).atTable(3).openAtTill(simulator)
 * const { orderId } = await delivery.orders.create(anOrder().withDish().forDelivery(simulator))
 */
export function anOrder(): OrderBuilder {
  return builder({ dishes: [], phone: '70000000001' })
}

function builder(wish: Wish): OrderBuilder {
  const next = (change: Partial<Wish>) => builder({ ...wish, ...change })
  return {
    withDish: (choice, portions = 1) => next({ dishes: [...wish.dishes, { choice, portions }] }),
    atTable: (tableCode) => next({ tableCode }),
    withComment: (comment) => next({ comment }),
    numbered: (originalOrderId) => next({ originalOrderId }),
    forGuest: (phone) => next({ phone }),
    toAddress: (address) => next({ address }),
    forWhiteServer: (simulator) => whiteServerInput(wish, simulator),
    forDelivery: (simulator) => deliveryInput(wish, simulator),
    openAtTill: (simulator) => openAtTill(wish, simulator),
    takenInDelivery: (simulator) => takenInDelivery(wish, simulator),
  }
}

function whiteServerInput(wish: Wish, simulator: Restaurant): CreateOrderParams {
  const { tableCode, comment, originalOrderId } = wish
  return {
    order: {
      products: linesOf(wish, simulator).map(({ dish, quantity }) => ({ id: dish.item.id, quantity })),
      ...(tableCode !== undefined && { tableCode }),
      ...(comment !== undefined && { comment }),
      ...(originalOrderId !== undefined && { originalOrderId }),
    },
  }
}

function deliveryInput(wish: Wish, simulator: Restaurant): DeliveryInput {
  const { address, comment, phone } = wish
  const { restaurantId } = simulator.info().delivery
  const order: NewPickupOrder & {
    readonly restaurantId: string
    readonly guest: { readonly phone: string }
  } = {
    restaurantId,
    expeditionType: 'pickup',
    soonest: true,
    paymentTypeId: 'online',
    guest: { phone },
    dishList: linesOf(wish, simulator).map(({ dish, quantity }) => ({
      externalId: String(dish.item.id),
      quantity,
    })),
    ...(comment !== undefined && { comment }),
  }
  return address ? { ...order, expeditionType: 'delivery', address } : order
}

function openAtTill(wish: Wish, simulator: Restaurant): Order {
  const { orders } = simulator.domain
  const { tableCode = simulator.info().samples.tableCode, comment, originalOrderId } = wish
  const lines = linesOf(wish, simulator).map(({ dish, quantity }) => ({
    dish: { id: dish.item.id },
    quantity,
  }))
  const { guid } = orders.create({
    table: { code: tableCode },
    ...(comment !== undefined && { nonPersistentComment: comment }),
    ...(originalOrderId !== undefined && { originalOrderId }),
  })
  return orders.savePackage({ guid }, { lines }).order
}

async function takenInDelivery(wish: Wish, simulator: Restaurant): Promise<DeliveryOrder> {
  const { deliveryDesk } = simulator.domain
  const { sourceId, restaurantId } = simulator.info().delivery
  const { orderId } = deliveryDesk.create({
    sourceId,
    restaurantId,
    comment: wish.comment ?? '',
    persons: 1,
    soonest: true,
    paymentTypeId: 'online',
    guest: { phone: wish.phone, firstName: '', lastName: '', email: null },
    lines: linesOf(wish, simulator).map(({ dish, quantity }) => ({
      externalId: String(dish.item.id),
      quantity,
      ingredients: [],
    })),
    ...(wish.address
      ? { expeditionType: 'delivery' as const, address: { ...wish.address } }
      : { expeditionType: 'pickup' as const }),
  })
  const status = () => deliveryDesk.get(orderId, sourceId).statusId
  if (status() === 1) deliveryDesk.confirm(orderId)
  if (status() === 2) deliveryDesk.take(orderId)
  return deliveryDesk.transfer(orderId)
}

/** An order without dishes gets one: nobody cooks nothing. */
function linesOf({ dishes }: Wish, simulator: Restaurant) {
  const wanted = dishes.length > 0 ? dishes : [{ choice: undefined, portions: 1 }]
  return wanted.map(({ choice, portions }) => ({
    dish: dishOf(simulator, choice),
    quantity: Quantity.fromDecimal(portions),
  }))
}

function dishOf(simulator: Restaurant, choice: DishChoice | undefined): SellableDish {
  const { menu } = simulator.domain
  const dishes = menu.dishes({ includeStopped: true })
  const key = choice ?? { id: simulator.info().samples.dishes[0]?.id ?? 0 }
  const found = dishes.find(({ item }) =>
    typeof key === 'string'
      ? item.name === key || item.altName === key
      : item.id === key.id || item.code === key.code || item.guid === key.guid,
  )
  if (found) return found
  const names = dishes.slice(0, 8).map(({ item }) => item.name)
  throw new Error(
    `The menu has no dish ${JSON.stringify(key)}. It has ${dishes.length}, for example ${names.join(', ')}.`,
  )
}
