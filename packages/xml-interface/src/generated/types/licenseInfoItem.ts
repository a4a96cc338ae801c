// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import { licenseInstanceItem, type LicenseInstanceItem, type LicenseInstanceItemInput } from './licenseInstanceItem.ts'

/**
 * `LicenseInfoItem`
 * As given in requests.
 */
export interface LicenseInfoItemInput {
  /** 6:<product GUID>#<nine-digit restaurant code>/17. */
  readonly anchor?: string
  /** Token obtained from the vendor's licensing system. */
  readonly licenseToken?: string
  readonly LicenseInstance: LicenseInstanceItemInput
}

/**
 * `LicenseInfoItem`
 * As read from answers.
 */
export interface LicenseInfoItem extends Extra {
  /** 6:<product GUID>#<nine-digit restaurant code>/17. */
  readonly anchor?: string
  /** Token obtained from the vendor's licensing system. */
  readonly licenseToken?: string
  readonly LicenseInstance: LicenseInstanceItem
}

/** How `LicenseInfoItem` is written and read. */
export const licenseInfoItem: ObjectTable = {
  attributes: {
    anchor: 'line',
    licenseToken: 'line',
  },
  elements: [
    ['LicenseInstance', '1', licenseInstanceItem],
  ],
}
