// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'

/**
 * `LicenseInstanceItem`
 * As given in requests.
 */
export interface LicenseInstanceItemInput {
  /** GUID of the client instance, made once at installation or first start and kept; the number of different values a day is limited by the licence. */
  readonly guid: string
  /** 0 in the first call of an instance, then one more each call; an identical request may be repeated with the same number and may get a cached answer. */
  readonly seqNumber?: number
}

/**
 * `LicenseInstanceItem`
 * As read from answers.
 */
export interface LicenseInstanceItem extends Extra {
  /** GUID of the client instance, made once at installation or first start and kept; the number of different values a day is limited by the licence. */
  readonly guid: string
  /** 0 in the first call of an instance, then one more each call; an identical request may be repeated with the same number and may get a cached answer. */
  readonly seqNumber?: number
}

/** How `LicenseInstanceItem` is written and read. */
export const licenseInstanceItem: ObjectTable = {
  attributes: {
    guid: { kind: 'string!', pattern: /^(?:\{?[a-fA-F0-9]{8}-?[a-fA-F0-9]{4}-?[a-fA-F0-9]{4}-?[a-fA-F0-9]{4}-?[a-fA-F0-9]{12}\}?)$/ },
    seqNumber: 'nonNegative',
  },
}
