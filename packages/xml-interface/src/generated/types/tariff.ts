// Generated from the catalogue by tools/codegen. Do not edit.
import type { Money } from '@rkeeper-kit/core'
import type { ObjectTable } from '../../table.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import type { TariffStatus } from './enums.ts'
import { refItem, type RefItem, type RefItemInput } from './refItem.ts'
import { tariffDetail, type TariffDetail, type TariffDetailInput } from './tariffDetail.ts'

/**
 * `tariff`
 * As given in requests.
 */
export interface TariffInput {
  /** Limit in hundredths of the currency unit. */
  readonly moneyLimit?: Money
  readonly timeLimit?: LocalDateTime
  readonly status?: TariffStatus
  readonly startTime?: LocalDateTime
  readonly endTime?: LocalDateTime
  /** The device (table) billed by time. */
  readonly Table: RefItemInput
  readonly Detail: TariffDetailInput
}

/**
 * `tariff`
 * As read from answers.
 */
export interface Tariff extends Extra {
  /** Limit in hundredths of the currency unit. */
  readonly moneyLimit?: Money
  readonly timeLimit?: LocalDateTime
  readonly status?: TariffStatus
  readonly startTime?: LocalDateTime
  readonly endTime?: LocalDateTime
  /** The device (table) billed by time. */
  readonly Table: RefItem
  readonly Detail: TariffDetail
}

/** How `tariff` is written and read. */
export const tariff: ObjectTable = {
  attributes: {
    moneyLimit: 'int:money',
    timeLimit: 'dateTime',
    status: { kind: 'string', enum: ['active', 'paused', 'finished'] },
    startTime: 'dateTime',
    endTime: 'dateTime',
  },
  elements: [
    ['Table', '1', refItem],
    ['Detail', '1', tariffDetail],
  ],
}
