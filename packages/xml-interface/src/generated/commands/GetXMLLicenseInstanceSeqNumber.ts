// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { licenseInfoItem, type LicenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { mobileLicenseInfoItem, type MobileLicenseInfoItemInput } from '../types/mobileLicenseInfoItem.ts'
import { timeoutItem, type TimeoutItemInput } from '../types/timeoutItem.ts'

/** Request of {@link GetXMLLicenseInstanceSeqNumber}: Read the current request number of a licence instance. */
export interface GetXMLLicenseInstanceSeqNumberRequest {
  /** Licence under which the command runs. */
  readonly LicenseInfo?: LicenseInfoItemInput
  /** Licence of the mobile waiter. */
  readonly MobileLicenseInfo?: MobileLicenseInfoItemInput
  /** Time allowed for the command. */
  readonly Timeout?: TimeoutItemInput
}

/** Answer of {@link GetXMLLicenseInstanceSeqNumber}. */
export interface GetXMLLicenseInstanceSeqNumberResponse extends Extra {
  /** The licence with its instance and seqNumber. */
  readonly LicenseInfo: LicenseInfoItem
}

/**
 * Read the current request number of a licence instance.
 * Executed by: cash, cash-server.
 * The source schema is malformed - it gives RK7CMD two sequences side by side; written here as one sequence in the same order.
 * The server demands LicenseInfo although the schema makes it optional.
 * The anchor has the form 6:<product GUID>#<nine-digit restaurant code>/17.
 * seqNumber starts at 0 for a new instance GUID and grows by one per licensed call; an identical call with the same number may be answered from cache.
 * The number of different instance GUIDs per day is limited by the connections of the licence, so a client keeps its GUID.
 * MobileLicenseInfo is absent from an older edition of the schema.
 * Error Bad license anchor.
 */
export const GetXMLLicenseInstanceSeqNumber: Command<GetXMLLicenseInstanceSeqNumberRequest, GetXMLLicenseInstanceSeqNumberResponse> = {
  name: 'GetXMLLicenseInstanceSeqNumber',
  effect: 'read',
  license: 'identity',
  request: {
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['MobileLicenseInfo', '?', mobileLicenseInfoItem],
      ['Timeout', '?', timeoutItem],
    ],
  },
  response: {
    elements: [
      ['LicenseInfo', '1', licenseInfoItem],
    ],
  },
}
