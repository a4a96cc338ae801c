import { GetMobLicensesInfo } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'

/** The schema has no form for a server without mobile licences: it demands one, with an instance. So that is a refusal. */
export const getMobLicensesInfo = handler(GetMobLicensesInfo, (_, { domain: { node }, time }) => {
  if (node.mobileLicences.length === 0) throw new DomainError('licenceNotFound')
  return {
    MobLicensesInfo: {
      MobLicenseInfo: node.mobileLicences.map(({ available, instances, kind }) => ({
        kind,
        available,
        Instances: {
          Instance: instances.map(({ guid, name, since, slot }) => ({
            guid,
            name,
            slot,
            dateTime: time.text(since),
          })),
        },
      })),
    },
  }
})
