// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link CheckLicense}: Check whether a restaurant has a given license. */
export interface CheckLicenseRequest {
  /** License to look for. */
  readonly license?: 'WebMon' | 'WebRep' | 'XMLSaveOrder'
  /** Restaurant; that of the cash server when absent. */
  readonly Restaurant?: RefItemInput
}

/** Answer of {@link CheckLicense}. */
export interface CheckLicenseResponse extends Extra {
}

/**
 * Check whether a restaurant has a given license.
 * Executed by: cash-server.
 * A hidden command of the interface; the response has no fields of its own, so the answer lies in the status attributes.
 */
export const CheckLicense: Command<CheckLicenseRequest, CheckLicenseResponse> = {
  name: 'CheckLicense',
  effect: 'read',
  request: {
    attributes: {
      license: { kind: 'string', enum: ['WebMon', 'WebRep', 'XMLSaveOrder'] },
    },
    elements: [
      ['Restaurant', '?', refItem],
    ],
  },
  response: {},
}
