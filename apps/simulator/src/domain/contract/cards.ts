import type { Money } from '@rkeeper-kit/core'
import type { Order } from './order.ts'
import type { OrderKey, WriteOptions } from './orders.ts'
import type { RefItem, RefKey } from './references.ts'

/** A card as orders and payments keep it: its code, and the interface of the card system that knows it. */
export interface CardKey {
  readonly interfaceId: number
  readonly code: string
}

/** How a request names a card. Without an interface it is the first card interface of the restaurant. */
export interface CardInput {
  readonly code: string
  readonly interface?: RefKey
}

/** Money or points on a card, in one currency. */
export interface CardAccount {
  readonly currencyId: number
  readonly subaccount: number
  readonly balance: Money
  /** The card's limit, see the setting `cards.limit`; absent means none. */
  readonly limit?: Money
}

/** A card as the card system has it. */
export interface Card extends CardKey {
  readonly holder: string
  /** The first one is the card's own. */
  readonly accounts: readonly CardAccount[]
  /** What the holder gets on an order that the card is applied to. */
  readonly discountId?: number
  /** Most that the discount takes off an order. */
  readonly maxDiscount?: Money
  readonly bonusTypeId?: number
  readonly defaulterId?: number
  readonly blocked: boolean
  readonly managerConfirmation: boolean
  /** The card system answers with this code instead: the card has been exchanged. */
  readonly replacedBy?: string
  /** For the screen and for the receipt. */
  readonly message: string
  readonly printMessage: string
  /** What the card system tells under names of its own. */
  readonly properties: Readonly<Record<string, string>>
}

/** An element of an answer of the card system that the till only passes on. */
export interface PassedElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The way to a card system, and how that one is doing. */
export interface CardInterface {
  readonly interfaceId: number
  /** Whether it can be reached. */
  readonly online: boolean
  /** How long it takes for an answer, simulated seconds. */
  readonly delaySeconds: number
  /** What it answers to FarCardsAnyInfoXML and FarCardsAnyInfoRaw (base64); empty: it has no handler for them. */
  readonly anyInfoXml: readonly PassedElement[]
  readonly anyInfoRaw: string
}

/** Money that came to an account of a card (above zero) or went from it. */
export interface CardEntry extends CardKey {
  readonly at: number
  readonly currencyId: number
  readonly amount: Money
  /** Absent for a deposit or a withdrawal. */
  readonly orderGuid?: string
}

/** What an input string of a swiped card, a barcode or a key means. */
export interface SwipeMatch {
  readonly algorithm: RefItem
  readonly scope: SwipeScope
  readonly cardCode: string
  /** What the algorithm selects. */
  readonly object?: RefItem
}

export type SwipeScope =
  | 'Currency'
  | 'Employee'
  | 'Discount'
  | 'Entrance card'
  | 'Function Key'
  | 'Interface'
  | 'Menu Item'
  | 'Menu Item Barcode'
  | 'Dish Control'
  | 'Order Type'

/** A member of the r_keeper Friends loyalty service. */
export interface FriendsMember {
  readonly phone: string
  readonly token: string
  readonly name: string
  readonly bonuses: Money
  readonly hasVk: boolean
  readonly hasMax: boolean
  readonly hasTelegram: boolean
}

export interface FriendsDomain {
  /** Asks for a loyalty request; undefined where the service is not set up or does not know the member. */
  request(
    key: OrderKey,
    who: { phone?: string; token?: string },
  ): { readonly anchor: string; readonly member: FriendsMember } | undefined
  /** Bonuses that may be spent on an order as it stands; undefined without a request of a member. */
  withdrawable(order: Order): Money | undefined
  current(): { readonly configured: boolean; readonly members: readonly FriendsMember[] }
  change(change: { configured?: boolean; members?: readonly FriendsMember[] }): void
}

export interface CardsDomain {
  readonly friends: FriendsDomain
  /** Asks the card system; undefined for a card it does not know. Throws `cardSystemAway`, `notCardInterface`. */
  info(card: CardInput): Card | undefined
  /**
   * Hangs a card on a guest of an order, with its discount. Throws what the card system says against it, and `compositionNotFound`
   * when the discount may not stand beside those the order has. A card that hangs there already changes nothing.
   */
  apply(
    key: OrderKey,
    input: { card: CardInput; station?: RefKey; cashier?: RefKey; seat?: number },
    options?: WriteOptions,
  ): { readonly order: Order; readonly card: Card }
  /** Takes a card off an order: its discount stays, deleted. Whether a card that is not there is refused is a setting. */
  undo(key: OrderKey, input: { card: CardInput; cashier?: RefKey }, options?: WriteOptions): Order
  /** Puts money on a card (above zero) or takes it off; the drawer of the station gets or gives it. Throws `cardLimit`, `cardShort`. */
  deposit(input: {
    card: CardInput
    amount: Money
    currency: RefKey
    station: RefKey
    cashier: RefKey
    reason?: RefKey
  }): Card
  /** What the algorithms for cards, barcodes and keys make of an input string. */
  parse(input: string): readonly SwipeMatch[]
  /** The way to the card system, when it can be reached. Throws `cardSystemAway`, `notCardInterface`. */
  reach(cardInterface: RefKey): CardInterface
  interfaces(): readonly CardInterface[]
  changeInterface(cardInterface: RefKey, change: Partial<Omit<CardInterface, 'interfaceId'>>): CardInterface
  /** Every card, in the order of the scenario. */
  list(): readonly Card[]
  /** Adds a card, or puts it in the place of the one with its code. Throws `itemNotFound` for what the restaurant does not have. */
  put(card: Card): Card
  /** Takes a card out of the card system. */
  remove(card: CardKey): void
  /** The last movements of money on a card, oldest first. */
  entries(card: CardKey): readonly CardEntry[]
}
