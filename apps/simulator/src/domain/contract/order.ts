import type { Money, Quantity } from '@rkeeper-kit/core'
import type { CardKey } from './cards.ts'
import type { MarkCheck } from './marking.ts'
import type { Guid } from './references.ts'
import type { Tariff } from './tariffs.ts'

/** Line states as the till numbers them. */
export type LineState = 1 | 3 | 4 | 5 | 6 | 7

/** What an item was called when it went into the order: renaming it later changes no order. */
export interface Titled {
  readonly name: string
  readonly altName: string
}

export interface ModifierLine extends Titled {
  readonly uni: number
  readonly lineGuid: Guid
  readonly modifierId: number
  readonly count: number
  readonly price: Money
  readonly amount: Money
  readonly priceListAmount: Money
  readonly openName?: string
  /** Binary text, as base64. */
  readonly data?: string
  /** On a marking modifier: the mark of the item sold, and its check where there was one. */
  readonly mark?: { readonly data: string; readonly check?: MarkCheck }
}

export interface DishLine extends Titled {
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
  /** Taxes that come on top of the price; answers show them in the sum of the line. */
  readonly addedTax?: Money
  /** Discounts and mark-ups on this line alone. */
  readonly discounts?: readonly DiscountLine[]
  readonly consumptions?: readonly Consumption[]
  /** What became of it in the kitchen, oldest first. */
  readonly kitchen?: readonly KitchenEvent[]
  /** How the line is billed by time. */
  readonly tariff?: Tariff
  /** What was refused of the line after it was printed; its quantity and sums are without it. */
  readonly voids?: readonly DishVoid[]
}

/** Somebody who is credited with a dish; no part of its sum. */
export interface Consumption {
  readonly uni: number
  readonly lineGuid: Guid
  readonly consumatorId: number
  readonly authorId: number
  readonly amount?: Money
}

/** Where a dish is in the kitchen, as kitchen displays tell it. */
export type KitchenState =
  | 'sent'
  | 'started'
  | 'ready'
  | 'taken'
  | 'collect'
  | 'collected'
  | 'startpark'
  | 'endpark'
  | 'removed'

export interface KitchenEvent {
  readonly state: KitchenState
  readonly at: number
  readonly employeeId?: number
}

/** A removal of portions from a printed line. */
export interface DishVoid {
  readonly uni: number
  readonly lineGuid: Guid
  readonly reasonId: number
  readonly authorId: number
  readonly quantity: Quantity
  readonly amount: Money
  readonly at: number
  readonly openName?: string
}

export interface Prepayment {
  readonly uni: number
  readonly lineGuid: Guid
  readonly currencyId: number
  readonly amount: Money
  /** Its worth in the basic currency, for money of another one. */
  readonly basicSum?: Money
  /** The seat it is paid for; 0 or absent: the whole order. */
  readonly seat?: number
  readonly promised: boolean
  readonly state: LineState
  /** The personal card that it comes from. */
  readonly card?: CardKey
  /** Set for one that a bank terminal has to confirm. */
  readonly authorisation?: Authorisation
}

/** Money that a bank terminal asks for: 3 in progress, 5 confirmed, 6 annulled. */
export interface Authorisation {
  readonly status: 3 | 5 | 6
  readonly transactionId?: number
  readonly authCode?: string
  readonly owner?: string
  readonly cardCode?: string
  readonly errorText?: string
}

/** Documented names: by a rule, with a payment, from change that could not be given, by rounding. */
export type ChargeSource = 'automatic' | 'pay' | 'changeTip' | 'currencyRound'

export interface DiscountLine {
  readonly uni: number
  readonly lineGuid: Guid
  readonly discountId: number
  /** Value given with the order, for discounts that take one: hundredths of a percent or of the currency. */
  readonly given?: number
  /** What it takes off the order as it stands; below zero for a surcharge. */
  readonly amount: Money
  /** What of the amount belongs to receipts that are printed. */
  readonly closed?: Money
  /** Where it came from, when the order did not bring it. */
  readonly source?: ChargeSource
  /** The personal card that brought it. */
  readonly card?: CardKey
  /** Most that it takes off. */
  readonly maximum?: Money
  /** Its card was taken off the order: it takes nothing off any more. */
  readonly deleted?: true
}

export interface Package {
  readonly uni: number
  readonly lineGuid: Guid
  readonly stationId: number
  readonly authorId: number
  readonly createdAt: number
  readonly printed: boolean
  /** Its dishes came from another order: the kitchen has them already. */
  readonly transferred?: true
  /** Not to be printed yet. */
  readonly draft?: boolean
  readonly courseId?: number
  /** By what its dishes were sold; absent where it was made without any. */
  readonly priceTypeId?: number
  readonly tradeGroupId?: number
  readonly dishes: readonly DishLine[]
  readonly prepayments: readonly Prepayment[]
  readonly discounts: readonly DiscountLine[]
}

export interface Payment {
  readonly uni: number
  readonly lineGuid: Guid
  readonly currencyId: number
  /** With the tip. */
  readonly amount: Money
  /** Its worth in the basic currency, for money of another one. */
  readonly basicSum?: Money
  /** In the basic currency. */
  readonly tip?: Money
  /** The mark-up that carries the tip. */
  readonly tipChargeId?: number
  readonly sbpPayGuid?: string
  /** The personal card that it comes from, or goes back to. */
  readonly card?: CardKey
}

/** A person at an order. */
export interface Guest {
  readonly label: string
  /** The personal card that hangs on the guest. */
  readonly card?: CardKey
}

/** A receipt printed before the guest pays, with the payments intended: 3 printed, 7 withdrawn. */
export interface IntentReceipt {
  readonly uni: number
  readonly lineGuid: Guid
  readonly checkNum: number
  readonly seat: number
  /** What was due when it was printed. */
  readonly sum: Money
  readonly payments: readonly Payment[]
  readonly state: 3 | 7
  readonly cashierId: number
  readonly stationId: number
  readonly printedAt: number
  readonly reasonId?: number
}

/** What a delivery system keeps at its order. */
export interface DeliveryDetails {
  /** The system, 21 to 29, and its own number of the order; absent for one that was made at the till. */
  readonly source?: number
  readonly extId?: number
  /** State and times as the system gave them; times are local, without a zone. */
  readonly block: Readonly<Record<string, string | number | boolean>>
  /** The courier. */
  readonly forwarderId?: number
  /** The client and the address, as the delivery system numbers them. */
  readonly clientId?: number
  readonly addressId?: number
  /** The last end of an edit: the highest line number then, and when the order is to be ready and to be cooked. */
  readonly confirmed?: { readonly lastUni: number; readonly readyAt: number; readonly cookAt: number }
  /** Number of the printed delivery note. */
  readonly invoiceNumber?: number
}

/** Who a receipt is made out to. */
export interface Invoice {
  readonly guid: Guid
  readonly regno: string
  readonly name: string
  readonly address?: string
  readonly extrainfo?: string
  readonly comment?: string
}

export interface PaidLine {
  readonly lineGuid: Guid
  readonly paid: Money
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
  /** What the payments hold above the sum for the staff. */
  readonly tips?: Money
  /** Of a sale for one seat: the seat, 0 for what belongs to none. */
  readonly seat?: number
  /** Of a sale: what was paid for each line, together the sum. */
  readonly lines?: readonly PaidLine[]
  /** Of a sale: what of each discount and charge on the order belongs to it, by the GUID of that line. */
  readonly shares?: Readonly<Record<Guid, Money>>
  /** It was an intent receipt before. */
  readonly intended?: boolean
  /** Who annulled or deleted it. */
  readonly managerId?: number
  /** 4 bill, 6 receipt, 7 deleted. */
  readonly state: 4 | 6 | 7
  readonly kind: 'sale' | 'return'
  /** Of a return: the receipt that dishes were returned from. */
  readonly saleGuid?: Guid
  readonly cashierId: number
  readonly stationId: number
  readonly printedAt: number
  readonly reasonId?: number
}

/** A bill, printed before the guest pays. */
export interface Bill {
  readonly uni: number
  readonly lineGuid: Guid
  readonly seat: number
  /** What was due when it was printed. */
  readonly sum: Money
  /** 4 printed, 7 taken back. */
  readonly state: 4 | 7
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
  readonly guests: readonly Guest[]
  readonly guestCount: number
  readonly persistentComment: string
  readonly nonPersistentComment: string
  readonly openTime: number
  readonly finishTime?: number
  readonly holder?: string
  readonly externalProps: Readonly<Record<string, string>>
  readonly originalOrderId?: string
  readonly packages: readonly Package[]
  /** Charges that the till added by itself: service, tips, roundings. */
  readonly charges?: readonly DiscountLine[]
  readonly receipts: readonly Receipt[]
  readonly lock?: Lock
  readonly deleted: boolean
  /** Why it was deleted, where a reason was given. */
  readonly removalReasonId?: number
  readonly finished: boolean
  readonly paid: boolean
  readonly bill: boolean
  /** A return order, with the order the dishes come from. */
  readonly purchase: boolean
  readonly sourceOrderGuid?: Guid
  readonly version: number
  readonly crc32: number
  readonly seqNumber: number
  /** Set for orders of a delivery system. */
  readonly delivery?: DeliveryDetails
  readonly intents?: readonly IntentReceipt[]
  readonly invoice?: Invoice
  /** Printed and withdrawn bills; `bill` says whether one holds. */
  readonly bills?: readonly Bill[]
  /** How long a reservation lasts, milliseconds. */
  readonly duration?: number
  readonly promoCode?: string
  readonly rkFriendsAnchor?: string
  readonly extraTableIds?: readonly number[]
  /** Seats whose guests have left. */
  readonly closedSeats?: readonly number[]
  /** The highest number given to a line of the order. */
  readonly lastUni: number
}

export interface OrderSums {
  /** The lines with the taxes on top of them. */
  readonly orderSum: Money
  readonly priceListSum: Money
  readonly discountSum: Money
  readonly prepaySum: Money
  readonly promisedSum: Money
  /** What an intent receipt promises; part of `promisedSum`, and not unpaid any more. */
  readonly intendedSum: Money
  readonly paidSum: Money
  /** orderSum − discounts − prepayments − payments. */
  readonly unpaidSum: Money
  readonly totalPieces: Quantity
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
