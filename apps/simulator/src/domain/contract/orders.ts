import type { Money, Quantity } from '@rkeeper-kit/core'
import type { CardInput } from './cards.ts'
import type { DeliveryDetails, KitchenState, Order, OrderSums, Package, Visit } from './order.ts'
import type { Guid, RefKey } from './references.ts'

/** A dish, a combo or a component to be put into an order. */
export interface LineInput {
  readonly dish: RefKey
  readonly quantity: Quantity
  /** Overrides the price list. */
  readonly price?: Money
  readonly comment?: string
  readonly modifiers?: readonly {
    readonly modifier: RefKey
    /** How many per portion; 1 by default. */
    readonly count?: number
    /** Overrides the price list. */
    readonly price?: Money
    readonly openName?: string
    /** Base64; the mark of the item, on a marking modifier. */
    readonly data?: string
  }[]
  /** Components of a combo, each with its own modifiers; quantities are per portion of the combo. */
  readonly components?: readonly LineInput[]
  readonly seat?: number
  readonly orderType?: RefKey
  /** On this line alone; `amount` is for those that take their value from the order. */
  readonly discounts?: readonly DiscountInput[]
  /** Who is credited with the dish, and by whom. */
  readonly consumptions?: readonly {
    readonly consumator: RefKey
    readonly author: RefKey
    readonly amount?: Money
  }[]
}

/** A discount, or a mark-up, with its value where it takes one: hundredths of the currency or of a percent. */
export interface DiscountInput {
  readonly discount: RefKey
  readonly amount?: Money
}

export interface PrepaymentInput {
  readonly currency: RefKey
  readonly amount: Money
  readonly promised?: boolean
  readonly reason?: RefKey
  /** The seat it is paid for; 0 or absent: the whole order. */
  readonly seat?: number
  /** The personal card that it comes from. */
  readonly card?: CardInput
}

/** A line of an order, by its GUID or its number. */
export interface LineKey {
  readonly lineGuid?: Guid
  readonly uni?: number
}

/** Portions of a printed line that are refused. */
export interface DishVoidInput {
  readonly line: LineKey
  readonly quantity: Quantity
  readonly reason: RefKey
  readonly author: RefKey
  readonly openName?: string
}

/** What callers say about an order, when they make it and later. */
export interface OrderFacts {
  /** A new order without one is named after its table. */
  readonly name?: string
  readonly table?: RefKey
  readonly waiter?: RefKey
  readonly orderCategory?: RefKey
  readonly orderType?: RefKey
  readonly guestType?: RefKey
  readonly guests?: readonly { readonly label: string }[]
  readonly guestCount?: number
  readonly persistentComment?: string
  readonly nonPersistentComment?: string
  readonly openTime?: number
  /** How long a reservation lasts, milliseconds. */
  readonly duration?: number
  readonly holder?: string
  readonly promoCode?: string
  /** Id of a loyalty request. */
  readonly rkFriendsAnchor?: string
  readonly extraTables?: readonly RefKey[]
  /** Joined with those the order has; an empty value removes one. */
  readonly externalProps?: Readonly<Record<string, string>>
  /** Takes the place of what stood there. */
  readonly delivery?: DeliveryDetails
}

/** What to change about an order; what is not given stays. */
export type OrderChange = OrderFacts

/** What an order is to hold from now on. */
export interface OrderContents {
  readonly lines: readonly LineInput[]
  /** Discounts on the order. Those it had and are not given again are gone. */
  readonly discounts?: readonly DiscountInput[]
  readonly station?: RefKey
  readonly author?: RefKey
}

export interface OrderInput extends OrderFacts {
  /** Client-made GUID; made by the till when absent. */
  readonly guid?: Guid
  /** Running number; that of the till when absent. */
  readonly seqNumber?: number
  readonly visit?: { readonly guid?: Guid; readonly visit?: number }
  readonly station?: RefKey
  readonly creator?: RefKey
  /** The aggregator's or Delivery's own number; a second order with it is `duplicateOrder`. */
  readonly originalOrderId?: string
}

export interface OrderKey {
  readonly guid?: Guid
  readonly visit?: number
  readonly orderIdent?: number
}

export interface WriteOptions {
  /** The caller's lock session; must match while the order is locked. */
  readonly lockGuid?: string
}

/** Told of an order that changed; `before` is absent for a new one. The change may still be taken back: look again later. */
export type OrderListener = (order: Order, before: Order | undefined) => void

export interface OrdersDomain {
  create(input: OrderInput): Order
  get(key: OrderKey): Order
  /** Undefined instead of a refusal. */
  findByOriginalId(originalOrderId: string): Order | undefined
  /** Undefined instead of a refusal, also when the order got new GUIDs at its deletion. */
  findByGuid(guid: Guid): Order | undefined
  list(filter?: { onlyOpened?: boolean; waiter?: RefKey; table?: RefKey }): readonly Order[]
  /** Grows with every change of any order. */
  listVersion(): number
  sums(order: Order): OrderSums
  /** Adds a package, or replaces the unprinted package `uni`. Prices come from the price list unless given. */
  savePackage(
    key: OrderKey,
    input: {
      uni?: number
      /** Not to be printed yet, where packages are printed when saved. */
      draft?: boolean
      station?: RefKey
      author?: RefKey
      lines: readonly LineInput[]
      prepayments?: readonly PrepaymentInput[]
      discounts?: readonly DiscountInput[]
      course?: RefKey
      /** Portions of printed lines to be taken out, before anything is added. */
      voids?: readonly DishVoidInput[]
    },
    options?: WriteOptions,
  ): { order: Order; package: Package }
  /** Several packages, all or none. */
  savePackages(
    key: OrderKey,
    inputs: readonly Parameters<OrdersDomain['savePackage']>[1][],
    options?: WriteOptions,
  ): { order: Order; packages: readonly Package[] }
  void(
    key: OrderKey,
    input: {
      station?: RefKey
      manager?: RefKey
      reason?: RefKey
      changeGuids?: boolean
      /** Gives prepayments back; without it an order with money in it is refused. */
      moneyBack?: boolean
    },
    options?: WriteOptions,
  ): Order
  /** Changes the heading of an order: table, people, comments, properties. Dishes and money stay. */
  update(key: OrderKey, change: OrderChange, options?: WriteOptions): Order
  /**
   * Puts new contents into an order in place of all it had. Prepayments stay. Lines that were printed are removed (state 7),
   * those that were not vanish. Throws `paidBeyondContents` when more has been paid than the new contents cost.
   */
  replaceContents(key: OrderKey, contents: OrderContents, options?: WriteOptions): Order
  /**
   * Moves lines, or parts of them, into another order, where they stand in a new package. Both orders are changed or none.
   * `lockGuid` is the lock session of the source, `targetLockGuid` that of the target.
   */
  transfer(
    from: OrderKey,
    to: OrderKey,
    dishes: readonly { line: LineKey; quantity?: Quantity }[],
    options?: WriteOptions & { readonly employee?: RefKey; readonly targetLockGuid?: string },
  ): { from: Order; to: Order }
  /**
   * Gives packages another course, or none: those of a course, the one with a number, or all. The same course in both places
   * starts cooking, so the packages are printed.
   */
  changeCourse(
    key: OrderKey,
    input: {
      employee: RefKey
      course?: RefKey
      courseFrom?: RefKey
      packageUni?: number
      draft?: boolean
    },
    options?: WriteOptions,
  ): Order
  /** Sends every package that is not printed yet to the kitchen. */
  sendToKitchen(key: OrderKey, options?: WriteOptions): Order
  /** Takes out the packages with a higher number than `after` that are not printed; prepayments stay. */
  dropPackages(key: OrderKey, input: { readonly after: number }, options?: WriteOptions): Order
  /** Marks a seat as closed, or as open again. */
  setSeat(key: OrderKey, seat: number, state: 'open' | 'closed', options?: WriteOptions): Order
  /** The order as it would be with further packages; keeps nothing and uses up no numbers. Throws what saving it would. */
  preview(
    order: OrderKey | { readonly virtual: OrderInput },
    inputs: readonly Parameters<OrdersDomain['savePackage']>[1][],
  ): Order
  /** Tells what became of a line in the kitchen, a component of a combo too. A move that makes no sense is `kitchenMove`. */
  setKitchenState(lineGuid: Guid, state: KitchenState, employee?: RefKey): Order
  /** Until is absolute; a time not after now releases the lock. Answers whether the order is locked afterwards. */
  lock(key: OrderKey, input: { guid: string; until: number; station?: RefKey; employee?: RefKey }): boolean
  closeVisit(key: OrderKey | { visitId: number }): void
  createVisit(input: VisitInput): Visit
  visit(key: { readonly guid?: Guid; readonly visit?: number }): Visit
  /** In the order of their numbers. */
  visits(): readonly Visit[]
  isLocked(order: Order): boolean
  /** Calls back on every change of any order, until the answer is called. */
  onChange(listener: OrderListener): () => void
}

export interface VisitInput {
  readonly guid?: Guid
  readonly guestType?: RefKey
  readonly guests?: readonly { readonly label: string }[]
  readonly guestCount?: number
  readonly persistentComment?: string
  readonly nonPersistentComment?: string
}
