// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'

/**
 * `MobileLicenseInstanceItem`
 * As given in requests.
 */
export interface MobileLicenseInstanceItemInput {
  /** GUID of the client instance, made once at installation or first start and kept; the number of different values a day is limited by the licence. */
  readonly guid: string
  /** 0 in the first call of an instance, then one more each call; an identical request may be repeated with the same number and may get a cached answer. */
  readonly seqNumber?: number
  /** Name of the instance. */
  readonly name?: string
}

/** How `MobileLicenseInstanceItem` is written and read. */
export const mobileLicenseInstanceItem: ObjectTable = {
  attributes: {
    guid: { kind: 'string!', pattern: /^(?:\{?[a-fA-F0-9]{8}-?[a-fA-F0-9]{4}-?[a-fA-F0-9]{4}-?[a-fA-F0-9]{4}-?[a-fA-F0-9]{12}\}?)$/ },
    seqNumber: 'nonNegative',
    name: 'line',
  },
}
