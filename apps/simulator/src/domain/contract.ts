/**
 * What the protocols may ask of the restaurant. Money is in hundredths, quantities in thousandths, times are
 * milliseconds since the epoch, GUIDs are in braces and upper case. Every method that can be refused throws
 * a `DomainError`; none of them leaves a half-done change behind.
 */
import type { Money, Quantity } from '@rkeeper-kit/core'

export type Guid = string

/** An item of a reference collection. */
export interface RefItem {
  readonly id: number
  readonly code: number
  readonly guid: Guid
  readonly name: string
  /** Name in the second language of the scenario. */
  readonly altName: string
  readonly active: boolean
  readonly parentId?: number
  /** Further properties as GetRefData shows them, for example `NetName` or `ImplOnDishReturn`. */
  readonly props: Readonly<Record<string, string>>
}

/** How callers name an item: any one of the three. */
export interface RefKey {
  readonly id?: number
  readonly code?: number
  readonly guid?: string
}

/** Collections of the default restaurant, named as the interface names them. */
export type CollectionName =
  | 'RESTAURANTS'
  | 'CASHGROUPS'
  | 'CASHES'
  | 'EMPLOYEES'
  | 'ROLES'
  | 'HALLPLANS'
  | 'TABLES'
  | 'CATEGLIST'
  | 'MENUITEMS'
  | 'MODIFIERS'
  | 'MODIGROUPS'
  | 'MODISCHEMES'
  | 'MODISCHEMEDETAILS'
  | 'CURRENCIES'
  | 'CURRENCYTYPES'
  | 'DISCOUNTS'
  | 'ORDERVOIDS'
  | 'DEPOSITCOLLECTREASONS'
  | 'UNCHANGEABLEORDERTYPES'
  | 'CHANGEABLEORDERTYPES'
  | 'GUESTTYPES'
  | 'PRICETYPES'
  | 'TRADEGROUPS'
  | 'PRICES'
  | 'KURSES'
  | 'DEVICES'
  | 'DOCUMENTS'

export interface Collection {
  readonly name: CollectionName
  readonly className: string
  /** Grows with every change. */
  readonly dataVersion: number
  readonly items: readonly RefItem[]
}

export interface RestaurantDefaults {
  readonly stationId: number
  readonly waiterId: number
  readonly cashierId: number
  readonly tableId: number
  readonly orderCategoryId: number
  readonly orderTypeId: number
  readonly guestTypeId: number
  readonly priceTypeId: number
  readonly tradeGroupId: number
}

export interface RestaurantDomain {
  collections(): readonly Collection[]
  /** Case of the name does not matter; undefined when there is no such collection. */
  collection(name: string): Collection | undefined
  /** Finds an item or throws `itemNotFound`, naming the key and the collection. */
  find(collection: CollectionName, key: RefKey): RefItem
  readonly objectIds: readonly number[]
  /** Nine-digit code of the till's object, the one in licence anchors. */
  readonly restaurantCode: string
  readonly netName: string
  readonly serverVersion: string
  readonly xmlVersion: number
  /** What an order gets when the request does not say. */
  readonly defaults: RestaurantDefaults
  readonly language: 'en' | 'ru'
  /** Name of an item in the language of the server. */
  nameOf(item: { readonly name: string; readonly altName: string }): string
  /** An item by its id; throws `itemNotFound` like `find`. */
  byId(collection: CollectionName, id: number): RefItem
}

export interface SellableDish {
  readonly item: RefItem
  readonly groupId: number
  readonly price: Money
  /** Stock left; absent means unlimited. */
  readonly stock?: Quantity
  readonly schemeId?: number
  /** Set for combos: the groups of components, as a scheme. */
  readonly combo: boolean
  readonly measure: { readonly value: string; readonly unit: string }
}
export interface SellableModifier {
  readonly item: RefItem
  readonly price: Money
  readonly groupIds: readonly number[]
}
export interface ModifierScheme {
  readonly id: number
  readonly groups: readonly {
    readonly groupId: number
    readonly minCount?: number
    readonly maxCount?: number
  }[]
}
export interface ModifierGroup {
  readonly id: number
  readonly guid: Guid
  readonly name: string
  readonly altName: string
  readonly memberIds: readonly number[]
  /** Groups of combo components: what each member adds to the price of the combo, by dish id. */
  readonly surcharges?: Readonly<Record<number, Money>>
}
export interface StopEntry {
  readonly item: RefItem
  readonly kind: 'dish' | 'modifier'
  readonly prohibited: boolean
  readonly stock?: Quantity
  readonly reasonId?: number
}
export interface MenuDomain {
  /** What may be sold now. Stopped dishes are left out unless asked for. */
  dishes(options?: { readonly includeStopped?: boolean }): readonly SellableDish[]
  modifiers(): readonly SellableModifier[]
  /** Modifier and combo schemes of the dishes. Members of combo groups are dishes. */
  schemes(): readonly ModifierScheme[]
  groups(): readonly ModifierGroup[]
  categories(): readonly RefItem[]
  stopList(): readonly StopEntry[]
  setStock(
    entries: readonly { dish: RefKey; quantity?: Quantity; prohibited?: boolean }[],
    reason: RefKey,
    author: RefKey,
  ): void
  /** Sum of the versions of the menu's collections. */
  version(): number
}

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
  }[]
  /** Components of a combo, each with its own modifiers; quantities are per portion of the combo. */
  readonly components?: readonly LineInput[]
  readonly seat?: number
  readonly orderType?: RefKey
}
export interface OrderInput {
  /** Client-made GUID; made by the till when absent. */
  readonly guid?: Guid
  readonly visit?: { readonly guid?: Guid; readonly visit?: number }
  readonly table?: RefKey
  readonly station?: RefKey
  readonly creator?: RefKey
  readonly waiter?: RefKey
  readonly orderCategory?: RefKey
  readonly orderType?: RefKey
  readonly guestType?: RefKey
  readonly guests?: readonly { readonly label: string }[]
  readonly guestCount?: number
  readonly persistentComment?: string
  readonly nonPersistentComment?: string
  readonly openTime?: number
  readonly holder?: string
  readonly externalProps?: Readonly<Record<string, string>>
  /** The aggregator's or Delivery's own number; a second order with it is `duplicateOrder`. */
  readonly originalOrderId?: string
}
export interface OrderKey {
  readonly guid?: Guid
  readonly visit?: number
  readonly orderIdent?: number
}

/** Line states as the till numbers them. */
export type LineState = 1 | 3 | 4 | 5 | 6 | 7
export interface ModifierLine {
  readonly uni: number
  readonly lineGuid: Guid
  readonly modifierId: number
  readonly count: number
  readonly price: Money
  readonly amount: Money
  readonly priceListAmount: Money
  readonly openName?: string
}
export interface DishLine {
  readonly uni: number
  readonly lineGuid: Guid
  readonly dishId: number
  readonly state: LineState
  readonly quantity: Quantity
  /** Quantity already given back by returns. */
  readonly returned: Quantity
  readonly price: Money
  /** quantity × price plus the modifiers and components, to the hundredth. */
  readonly amount: Money
  /** The same by the price list. */
  readonly priceListAmount: Money
  readonly modifiers: readonly ModifierLine[]
  /** Present for combos. */
  readonly components?: readonly DishLine[]
  readonly comment?: string
  readonly seat: number
  readonly orderTypeId: number
  /** In a return order: the line given back. */
  readonly sourceGuid?: Guid
}
export interface Prepayment {
  readonly uni: number
  readonly lineGuid: Guid
  readonly currencyId: number
  readonly amount: Money
  readonly promised: boolean
  readonly state: LineState
}
export interface DiscountLine {
  readonly uni: number
  readonly lineGuid: Guid
  readonly discountId: number
  /** Value given with the order, for discounts that take one: hundredths of a percent or of the currency. */
  readonly given?: number
  /** What it takes off the order as it stands; below zero for a surcharge. */
  readonly amount: Money
}
export interface Package {
  readonly uni: number
  readonly lineGuid: Guid
  readonly stationId: number
  readonly authorId: number
  readonly createdAt: number
  readonly printed: boolean
  readonly dishes: readonly DishLine[]
  readonly prepayments: readonly Prepayment[]
  readonly discounts: readonly DiscountLine[]
}
export interface Payment {
  readonly uni: number
  readonly lineGuid: Guid
  readonly currencyId: number
  readonly amount: Money
}
export interface Receipt {
  readonly uni: number
  readonly lineGuid: Guid
  readonly checkNum: number
  readonly orderGuid: Guid
  readonly sum: Money
  readonly payments: readonly Payment[]
  /** Prepayments consumed by the receipt. */
  readonly prepayments: readonly Prepayment[]
  readonly change: Money
  /** 4 bill, 6 receipt, 7 deleted. */
  readonly state: 4 | 6 | 7
  readonly kind: 'sale' | 'return'
  readonly cashierId: number
  readonly stationId: number
  readonly printedAt: number
  readonly reasonId?: number
}
export interface Lock {
  readonly guid: string
  readonly until: number
  readonly stationId?: number
  readonly employeeId?: number
}
export interface Order {
  readonly guid: Guid
  readonly visit: number
  readonly visitGuid: Guid
  readonly orderIdent: number
  /** Table name, a point, running number at that table: `1.73`. */
  readonly name: string
  readonly tableId: number
  readonly stationId: number
  readonly creatorId: number
  readonly waiterId: number
  readonly categoryId: number
  readonly typeId: number
  readonly guestTypeId?: number
  readonly guests: readonly { readonly label: string }[]
  readonly guestCount: number
  readonly persistentComment: string
  readonly nonPersistentComment: string
  readonly openTime: number
  readonly finishTime?: number
  readonly holder?: string
  readonly externalProps: Readonly<Record<string, string>>
  readonly originalOrderId?: string
  readonly packages: readonly Package[]
  readonly receipts: readonly Receipt[]
  readonly lock?: Lock
  readonly deleted: boolean
  readonly finished: boolean
  readonly paid: boolean
  readonly bill: boolean
  /** A return order, with the order the dishes come from. */
  readonly purchase: boolean
  readonly sourceOrderGuid?: Guid
  readonly version: number
  readonly crc32: number
  readonly seqNumber: number
  /** The highest number given to a line of the order. */
  readonly lastUni: number
}
export interface OrderSums {
  readonly orderSum: Money
  readonly priceListSum: Money
  readonly discountSum: Money
  readonly prepaySum: Money
  readonly promisedSum: Money
  readonly paidSum: Money
  /** orderSum − discounts − prepayments − payments. */
  readonly unpaidSum: Money
  readonly totalPieces: Quantity
}
export interface WriteOptions {
  /** The caller's lock session; must match while the order is locked. */
  readonly lockGuid?: string
}
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
      prepayments?: readonly { currency: RefKey; amount: Money; promised?: boolean; reason?: RefKey }[]
      discounts?: readonly { discount: RefKey; amount?: Money }[]
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
    input: { station?: RefKey; manager?: RefKey; reason?: RefKey; changeGuids?: boolean },
    options?: WriteOptions,
  ): Order
  /** Until is absolute; a time not after now releases the lock. Answers whether the order is locked afterwards. */
  lock(key: OrderKey, input: { guid: string; until: number; station?: RefKey; employee?: RefKey }): boolean
  closeVisit(key: OrderKey | { visitId: number }): void
  createVisit(input: VisitInput): Visit
  visit(key: { readonly guid?: Guid; readonly visit?: number }): Visit
  /** In the order of their numbers. */
  visits(): readonly Visit[]
  isLocked(order: Order): boolean
}
export interface VisitInput {
  readonly guid?: Guid
  readonly guestType?: RefKey
  readonly guests?: readonly { readonly label: string }[]
  readonly guestCount?: number
  readonly persistentComment?: string
  readonly nonPersistentComment?: string
}
export interface Visit {
  readonly visit: number
  readonly guid: Guid
  readonly finished: boolean
  readonly guests: readonly { readonly label: string }[]
  readonly guestCount: number
  readonly guestTypeId?: number
  readonly persistentComment: string
  readonly nonPersistentComment: string
  readonly orderGuids: readonly Guid[]
}

/** `tooOld` refuses new orders (2133), `closing` refuses everything (2172). */
export type ShiftPhase = 'open' | 'tooOld' | 'closing'
export interface Shift {
  readonly number: number
  readonly phase: ShiftPhase
  readonly createdAt: number
  /** The first order or paid receipt starts a shift. */
  readonly startedAt?: number
}
export interface ShiftsDomain {
  current(): Shift
  /** The restaurant's side, for the control API. */
  setPhase(phase: ShiftPhase): void
  /** Throws `shiftClosing` while the shift is being closed; every request gets that. */
  assertNotClosing(): void
}

export interface CheckoutDomain {
  /** Adds a prepayment without closing the order; more than is due is `overpaid`. */
  prepay(key: OrderKey, input: { currency: RefKey; amount: Money }, options?: WriteOptions): Order
  /**
   * Pays and closes. `exact` refuses a sum above the due one (`overpaid`), otherwise the rest is change.
   * Too little is `paymentTooSmall`, an order closed already `orderClosed`.
   */
  pay(
    key: OrderKey,
    input: {
      station?: RefKey
      cashier?: RefKey
      payments: readonly { currency: RefKey; amount: Money }[]
      exact?: boolean
    },
    options?: WriteOptions,
  ): { order: Order; receipt: Receipt }
  /** Closes an order whose prepayments cover it, else `notFullyPaid`. */
  complete(key: OrderKey, options?: WriteOptions): { order: Order; receipt: Receipt }
  /** Makes a return order with a receipt of its own. Never more than was sold. */
  returnDishes(input: {
    station: RefKey
    cashier: RefKey
    reason: RefKey
    receiptGuid?: Guid
    orderGuid?: Guid
    dishes: readonly { lineGuid: Guid; quantity: Quantity }[]
  }): { order: Order; receipt: Receipt }
  receipts(filter?: { orderGuid?: Guid; lineGuid?: Guid }): readonly Receipt[]
  receiptsVersion(): number
}

export interface Licence {
  readonly id: string
  readonly objectId: number
  readonly productGuid: string
  readonly expiresAt: number
  readonly qty: number
}
/** Verdict on a request that carries LicenseInfo. */
export type LicenceVerdict =
  | { readonly kind: 'execute' }
  /** The identical request came before: answer this again, execute nothing. */
  | { readonly kind: 'repeat'; readonly answer: string }
/** What `LicenseInfo` of a request says. */
export interface LicenceClaim {
  readonly anchor?: string
  readonly licenseToken?: string
  readonly instanceGuid: string
  readonly seqNumber?: number
}
/** An installed client as the till remembers it. */
export interface LicenceInstance {
  /** As first spelt. */
  readonly guid: string
  /** Last accepted number. */
  readonly last: number
}
export interface LicencesDomain {
  /**
   * The licence an anchor names, for the licensing server. Null: expired. Throws `licenceNotFound`, and `objectDenied` for an object that
   * does not exist or is not among `allowed`; without `allowed` every object is.
   */
  byAnchor(anchor: string, allowed?: readonly number[]): Licence | null
  /** Throws `licenceMissing`, `badAnchor`, `licenceRefused`, `instanceLimit`, `instanceUnknown` 5304, `sequenceWrong` 5305, `sequenceNotIncreased` 5310. */
  admit(
    claim: (LicenceClaim & { readonly requestHash: string }) | undefined,
    command?: string,
  ): LicenceVerdict
  /** Remembers the answer of an admitted request; `refused` says it was a business refusal (see setting countFailed). */
  settle(instanceGuid: string, seqNumber: number, requestHash: string, answer: string, refused: boolean): void
  /** Last accepted number of an instance; throws like `admit` for a bad licence, `instanceUnknown` for a new GUID. */
  sequenceOf(claim: LicenceClaim): number
  list(): readonly Licence[]
  /** Changes the licence of an object, for the control API. Throws `licenceNotFound` where it has none. */
  change(
    objectId: number,
    change: { readonly id?: string; readonly expiresAt?: number; readonly qty?: number },
  ): Licence
  /** Gives the licence of an object a new id, as the licensing system may do at any time. */
  replaceId(objectId: number): Licence
  /** Ends the licence of an object now. */
  expire(objectId: number): Licence
  instances(): readonly LicenceInstance[]
  /** Sets the last accepted number of an instance, or forgets the instance: a till restored from a backup, or replaced. */
  setSequence(instanceGuid: string, last: number | null): void
}

/** The link between White Server and the till. */
export interface AgentDomain {
  readonly online: boolean
  setOnline(online: boolean): void
  /**
   * Runs the work at the till. While the agent is off line it waits on the simulator's clock, and does the work if the agent
   * comes back within the time; else throws `agentTimeout`.
   */
  atTill<T>(
    work: () => T,
    options: { readonly timeoutSeconds: number; readonly signal?: AbortSignal },
  ): Promise<T>
  /** Opens an order and lets `fill` put dishes and money into it. What throws in there leaves no order behind. */
  placeOrder(input: OrderInput, fill: (order: Order) => Order): Order
}

/** r_k Delivery statuses, by id; 13 comes before 11. */
export type DeliveryStatusId = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
export interface DeliveryLineInput {
  readonly id?: string
  readonly externalId?: string
  readonly name?: string
  readonly price?: Money
  readonly quantity: Quantity
  readonly ingredients: readonly DeliveryLineInput[]
}
export interface DeliveryOrderInput {
  readonly sourceId: string
  readonly restaurantId?: string
  readonly comment: string
  readonly persons: number
  readonly lines: readonly DeliveryLineInput[]
  readonly expeditionType: 'delivery' | 'pickup'
  readonly expectedAt?: number
  readonly soonest: boolean
  readonly paymentTypeId: 'cash' | 'card' | 'online'
  readonly changeFrom?: Money
  readonly guest?: {
    readonly phone: string
    readonly firstName: string
    readonly lastName: string
    readonly email: string | null
  }
  readonly address?: Readonly<Record<string, string | number | null>>
}
export interface DeliveryPayment {
  readonly currencyId: number
  readonly amount: Money
  readonly paidAt: number
  readonly name: string
}
export interface DeliveryOrder extends Omit<DeliveryOrderInput, 'lines'> {
  /** The number the guest sees. */
  readonly orderId: string
  readonly statusId: DeliveryStatusId
  readonly createdAt: number
  readonly updatedAt: number
  readonly completedAt?: number
  readonly lines: readonly {
    readonly dishId: number
    readonly id: string
    readonly name: string
    readonly price: Money
    readonly quantity: Quantity
    readonly ingredients: readonly {
      readonly id: string
      readonly itemId: number
      readonly name: string
      readonly price: Money
      readonly quantity: Quantity
    }[]
  }[]
  /** Sum of the dishes. */
  readonly amount: Money
  readonly deliveryAmount: Money
  readonly paymentStatus: 'notPaid' | 'paid'
  readonly payments: readonly DeliveryPayment[]
  readonly rejection?: { readonly reasonId: string; readonly text: string }
  /** Set once a courier has the order. */
  readonly courier?: { readonly id: string; readonly name: string }
  /** GUID of the order at the till once it is there. */
  readonly tillOrderGuid?: Guid
  readonly needsAttention: boolean
}
export interface RejectionReason {
  readonly id: string
  readonly reason: string
  readonly type: 'simple' | 'text'
  readonly isPossibleDelete: boolean
}
/** An establishment as the corporation has it in Delivery. */
export interface DeliveryEstablishment {
  readonly id: string
  /** Object code in the licensing system. */
  readonly objectId: number
  readonly name: string
  readonly address: string
  readonly state: 'active' | 'noActive'
}
/** Where an establishment delivers. */
export interface DeliveryZone {
  readonly id: string
  readonly name: string
  readonly restaurantId: string
  /** Corners as latitude and longitude. */
  readonly corners: readonly (readonly [lat: number, lon: number])[]
  /** The lowest number wins where zones overlap. */
  readonly priority: number
  readonly minOrderAmount: Money
  /** Sum of the dishes from which delivery is free. */
  readonly freeFrom: Money
  readonly minutes: number
}
/** What an administrator has set up in Delivery. */
export interface DeliverySetUp {
  readonly corporationId: string
  readonly menuName: string
  readonly establishments: readonly DeliveryEstablishment[]
  readonly zones: readonly DeliveryZone[]
  readonly reasons: readonly RejectionReason[]
  /** The reason of an order that the restaurant cancels. */
  readonly reasonOfRestaurant: string
  readonly courier: { readonly id: string; readonly name: string }
  /** Code of the till's order type and category, by the way the guest gets the order. */
  readonly orderTypeCodes: Readonly<Record<'delivery' | 'pickup', number>>
}
/** A modifier, or a component in one group of a combo: the group decides its surcharge, so it has an id of its own there. */
export interface DeliveryIngredient {
  readonly id: string
  readonly item: RefItem
  readonly kind: 'modifier' | 'component'
  readonly name: string
  readonly price: Money
  readonly stopped: boolean
}
export interface DeliveryIngredientGroup {
  readonly id: string
  readonly name: string
  readonly minCount: number
  readonly maxCount: number
  readonly ingredients: readonly DeliveryIngredient[]
}
export interface DeliveryProduct {
  readonly id: string
  readonly item: RefItem
  readonly name: string
  readonly price: Money
  readonly categoryId: string
  readonly combo: boolean
  readonly measure: SellableDish['measure']
  /** Absent for a dish without ingredients. */
  readonly scheme?: { readonly id: string; readonly groups: readonly DeliveryIngredientGroup[] }
  readonly stopped: boolean
  /** What is left of it; absent when unlimited. */
  readonly stock?: Quantity
}
/** The menu as Delivery sees it. */
export interface DeliveryMenu {
  readonly categories: readonly {
    readonly id: string
    readonly name: string
    readonly parentId: string | null
  }[]
  readonly products: readonly DeliveryProduct[]
}

/** Fields to replace; those not given stay. */
export type DeliveryOrderChange = Partial<Omit<DeliveryOrderInput, 'sourceId'>>
export interface DeliveryDesk {
  /** Throws `orderValidation` with the documented text as detail, `restaurantNotFound`, … */
  create(input: DeliveryOrderInput): DeliveryOrder
  get(orderId: string, sourceId: string): DeliveryOrder
  list(sourceId: string): readonly DeliveryOrder[]
  /** For the control API, which sees every order. */
  all(): readonly DeliveryOrder[]
  confirm(orderId: string): DeliveryOrder
  take(orderId: string): DeliveryOrder
  transfer(orderId: string): Promise<DeliveryOrder>
  setStatus(orderId: string, statusId: DeliveryStatusId): DeliveryOrder
  reject(orderId: string, sourceId: string, reason: { id: string; text: string }): Promise<DeliveryOrder>
  pay(
    orderId: string,
    sourceId: string,
    payments: readonly { code: string; amount: Money; paidAt: number; name: string }[],
    signal?: AbortSignal,
  ): Promise<DeliveryOrder>
  complete(orderId: string, sourceId: string, signal?: AbortSignal): Promise<DeliveryOrder>
  reasons(): readonly RejectionReason[]
  /** Delivery's own string id of a dish or modifier. */
  idOf(item: RefItem): string
  /** Changes an order that is not paid yet, at the till too when it is there. */
  change(
    orderId: string,
    sourceId: string,
    change: DeliveryOrderChange,
    signal?: AbortSignal,
  ): Promise<DeliveryOrder>
  /** What an order would cost; nothing is kept. */
  calculate(input: Pick<DeliveryOrderInput, 'restaurantId' | 'lines' | 'expeditionType' | 'address'>): {
    readonly amount: Money
    readonly deliveryAmount: Money
  }
  /** Corporation, establishments and zones as the administrator has set them up. */
  readonly setUp: DeliverySetUp
  menu(): DeliveryMenu
  /** The zone that delivers to a point; throws `restaurant_not_found`. */
  zoneAt(lat: number, lon: number): DeliveryZone
  /** Price of a delivery in a zone. */
  feeOf(zone: DeliveryZone): Money
}

export interface Domain {
  readonly restaurant: RestaurantDomain
  readonly menu: MenuDomain
  readonly orders: OrdersDomain
  readonly checkout: CheckoutDomain
  readonly shifts: ShiftsDomain
  readonly licences: LicencesDomain
  readonly agent: AgentDomain
  readonly deliveryDesk: DeliveryDesk
}
