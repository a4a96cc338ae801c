import type { Quantity } from '@rkeeper-kit/core'
import type { OrderKey } from './orders.ts'
import type { RefKey } from './references.ts'

/** Where the marking service has a mark: may be sold, sold, taken out of circulation, or never heard of. */
export type MarkState = 'circulating' | 'sold' | 'withdrawn' | 'unknown'

/** A check of a mark that went well. */
export interface MarkCheck {
  /** GUID of the check. */
  readonly reqId: string
  readonly at: number
}

/** How the marking service answers. */
export interface MarkingService {
  readonly online: boolean
  /** Simulated seconds that CheckMarking waits for it. */
  readonly delaySeconds: number
}

/** What the marking service has been told of a mark. */
export interface ListedMark {
  /** Base64 of the marking code, as first seen. */
  readonly data: string
  readonly state: MarkState
  /** The last check by CheckMarking. */
  readonly check?: MarkCheck
}

/** Marked goods registered under one mark. */
export interface GoodsBatch {
  readonly data: string
  readonly gtin: string
  /** What is left. */
  readonly quantity: Quantity
  /** What there was. */
  readonly sourceQuantity: Quantity
  readonly startedAt: number
  readonly authorId: number
  readonly stationId: number
}

/** Marked goods. Marks are base64 of the marking code; one that cannot be read is `markUnreadable`. */
export interface MarkingDomain {
  /** The GTIN in a marking code; throws `markWithoutGtin`. */
  gtinOf(data: string): string
  /** Asks the marking service about an item of an order. Throws `markInvalid` for one that must not be sold, `markServiceAway`. */
  check(input: {
    readonly order: OrderKey
    readonly dish: RefKey
    readonly quantity: Quantity
    readonly station: RefKey
    readonly data: string
  }): MarkCheck
  /** Throws `batchExists`. */
  addBatch(input: {
    readonly data: string
    readonly quantity: Quantity
    readonly author: RefKey
    readonly station: RefKey
  }): GoodsBatch
  /** Answers the batch that was there; throws `batchNotFound`. */
  deleteBatch(input: {
    readonly data: string
    readonly manager: RefKey
    readonly station: RefKey
  }): GoodsBatch
  /** Oldest first. */
  batches(): readonly GoodsBatch[]
  readonly service: MarkingService
  /** The restaurant's side, for the control API. */
  setService(change: Partial<MarkingService>): void
  /** Marks the service has been told of. */
  marks(): readonly ListedMark[]
  /** The restaurant's side, for the control API: tells the service of a mark. */
  setMark(data: string, state: MarkState): ListedMark
}
