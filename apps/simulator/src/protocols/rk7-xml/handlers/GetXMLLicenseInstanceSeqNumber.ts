import { GetXMLLicenseInstanceSeqNumber } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { claimOf } from '../licence-claim.ts'

/** The number last accepted. A server demands LicenseInfo here although the schema does not. */
export const getXmlLicenseInstanceSeqNumber = handler(
  GetXMLLicenseInstanceSeqNumber,
  (params, { domain: { licences } }) => {
    const claim = claimOf(params)
    if (!claim) throw new DomainError('badAnchor')
    const seqNumber = licences.sequenceOf(claim)
    const { anchor, licenseToken } = claim
    return {
      LicenseInfo: {
        ...(anchor !== undefined && { anchor }),
        ...(licenseToken !== undefined && { licenseToken }),
        LicenseInstance: { guid: claim.instanceGuid, seqNumber },
      },
    }
  },
)
