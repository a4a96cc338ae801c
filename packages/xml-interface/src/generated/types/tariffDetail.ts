// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'

/**
 * `tariffDetail`
 * As given in requests.
 */
export interface TariffDetailInput {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Start of this stretch of the tariff. */
  readonly startTime?: LocalDateTime
  /** Its end. */
  readonly endTime?: LocalDateTime
}

/**
 * `tariffDetail`
 * As read from answers.
 */
export interface TariffDetail extends Extra {
  /** Ident of the reference item. */
  readonly id?: number
  readonly code?: number
  readonly guid?: Guid
  /** Start of this stretch of the tariff. */
  readonly startTime?: LocalDateTime
  /** Its end. */
  readonly endTime?: LocalDateTime
}

/** How `tariffDetail` is written and read. */
export const tariffDetail: ObjectTable = {
  attributes: {
    id: 'nonNegative',
    code: 'nonNegative',
    guid: 'guid',
    startTime: 'dateTime',
    endTime: 'dateTime',
  },
}
