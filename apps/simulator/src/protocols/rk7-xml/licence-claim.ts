import type { LicenseInfoItem } from '@rkeeper-kit/xml-interface'
import type { LicenceClaim } from '../../domain/contract.ts'

/** What `LicenseInfo` among the parameters says; undefined when it is not there. */
export function claimOf(params: unknown): LicenceClaim | undefined {
  const { LicenseInfo } = params as { readonly LicenseInfo?: LicenseInfoItem }
  if (!LicenseInfo) return undefined
  const { anchor, licenseToken, LicenseInstance } = LicenseInfo
  return {
    instanceGuid: LicenseInstance.guid,
    ...(anchor !== undefined && { anchor }),
    ...(licenseToken !== undefined && { licenseToken }),
    ...(LicenseInstance.seqNumber !== undefined && { seqNumber: LicenseInstance.seqNumber }),
  }
}
