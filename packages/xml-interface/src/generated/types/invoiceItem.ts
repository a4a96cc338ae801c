// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, Guid } from '../../types.ts'

/**
 * `invoiceItem`
 * As given in requests.
 */
export interface InvoiceItemInput {
  readonly guid?: Guid
  /** Taxpayer number. */
  readonly regno: string
  readonly name: string
  readonly address?: string
  readonly extrainfo?: string
  readonly comment?: string
}

/**
 * `invoiceItem`
 * As read from answers.
 */
export interface InvoiceItem extends Extra {
  readonly guid?: Guid
  /** Taxpayer number. */
  readonly regno: string
  readonly name: string
  readonly address?: string
  readonly extrainfo?: string
  readonly comment?: string
}

/** How `invoiceItem` is written and read. */
export const invoiceItem: ObjectTable = {
  attributes: {
    guid: 'guid',
    regno: 'line!',
    name: 'line!',
    address: 'line',
    extrainfo: 'line',
    comment: 'line',
  },
}
