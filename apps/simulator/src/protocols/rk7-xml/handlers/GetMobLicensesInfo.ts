import { GetMobLicensesInfo } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

/** The schema has no form for a server without mobile licences: it demands one, with an instance. */
export const getMobLicensesInfo = handler(GetMobLicensesInfo, (_, { domain: { node }, time }) => ({
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
}))
