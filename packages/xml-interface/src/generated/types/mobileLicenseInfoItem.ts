// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { MobileLicenseKind } from './enums.ts'
import { mobileLicenseInstanceItem, type MobileLicenseInstanceItemInput } from './mobileLicenseInstanceItem.ts'

/**
 * `MobileLicenseInfoItem`
 * As given in requests.
 */
export interface MobileLicenseInfoItemInput {
  readonly kind?: MobileLicenseKind
  readonly LicenseInstance: MobileLicenseInstanceItemInput
}

/** How `MobileLicenseInfoItem` is written and read. */
export const mobileLicenseInfoItem: ObjectTable = {
  attributes: {
    kind: { kind: 'string', enum: ['waiter', 'administrator'] },
  },
  elements: [
    ['LicenseInstance', '1', mobileLicenseInstanceItem],
  ],
}
