import type { Money } from '@rkeeper-kit/core'
import type { Order } from './order.ts'
import type { OrderKey, WriteOptions } from './orders.ts'
import type { Guid, RefKey } from './references.ts'

export type TariffStatus = 'active' | 'paused' | 'finished'

/** Time that was billed by one tariff; without an end it still is. */
export interface TariffStretch {
  readonly typeId: number
  readonly from: number
  readonly to?: number
}

/** How a line is billed by time. */
export interface Tariff {
  /** The device: a table. */
  readonly tableId: number
  readonly status: TariffStatus
  readonly startedAt: number
  readonly endedAt?: number
  /** Most that it costs. */
  readonly moneyLimit?: Money
  /** Most that is billed, milliseconds. */
  readonly timeLimit?: number
  /** It ends then at the latest. */
  readonly endsAt?: number
  readonly stretches: readonly TariffStretch[]
  /** A pause ends then by itself. */
  readonly pausedUntil?: number
  /** When it is looked at next; a look planned for another time is not for it any more. */
  readonly nextLook?: number
  /** Number of the receipt of a tariff that was counted elsewhere. */
  readonly externalNumber?: string
}

/** Limits of a tariff; what is not given stays. */
export interface TariffLimits {
  readonly moneyLimit?: Money
  /** Milliseconds. */
  readonly timeLimit?: number
  readonly endsAt?: number
}

export interface TariffInput extends TariffLimits {
  readonly device: RefKey
  readonly type: RefKey
}

export interface TariffStaff {
  readonly station?: RefKey
  readonly manager?: RefKey
}

/** Billing by time. The device is a table that is set up for it; each has one tariff at a time. */
export interface TariffsDomain {
  /** Throws `notTariffDevice`, `deviceBusy`, `tariffNotBilled`. `startedAt` may be in the past. */
  start(
    key: OrderKey,
    input: TariffInput & TariffStaff & { readonly startedAt?: number },
    options?: WriteOptions,
  ): Order
  /** Changes limits and the tariff itself; what was billed until now stays. Throws `noActiveTariff`, like those below. */
  update(key: OrderKey, input: TariffInput & TariffStaff, options?: WriteOptions): Order
  /** Nothing is billed until it is resumed, or the time of the pause is over. */
  pause(key: OrderKey, input: { device: RefKey; type: RefKey } & TariffStaff, options?: WriteOptions): Order
  resume(key: OrderKey, input: { device: RefKey } & TariffStaff, options?: WriteOptions): Order
  close(key: OrderKey, input: { device: RefKey } & TariffStaff, options?: WriteOptions): Order
  /**
   * Books what was counted elsewhere on the order at the table of the lane, or on a new one. A number comes once for each
   * lane: the second time it is `externalTariffBooked`.
   */
  bookExternal(input: {
    lane: number
    number: string
    amount: Money
    from?: number
    to?: number
    unit?: RefKey
    manager?: RefKey
  }): Order
  /** Tariffs that are not finished. */
  running(): readonly { readonly orderGuid: Guid; readonly tariff: Tariff; readonly amount: Money }[]
}
