import type { Licence } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { readAnchor } from './anchor.ts'
import type { LicencesState } from './state.ts'

export type LicenceBook = ReturnType<typeof createLicenceBook>

/** Which licences there are, and whether they are good. */
export function createLicenceBook(options: {
  readonly state: () => LicencesState
  readonly now: () => number
  readonly objectIds: () => readonly number[]
  readonly newId: () => string
}) {
  const { state, now, objectIds, newId } = options

  const named = (anchor: string): Licence | undefined => {
    const parts = readAnchor(anchor)
    return state().licences.find(
      ({ objectId, productGuid }) => objectId === parts?.objectId && productGuid === parts.productGuid,
    )
  }
  const expired = ({ expiresAt }: Licence): boolean => expiresAt <= now()

  function change(objectId: number, values: Partial<Licence>): Licence {
    const { licences } = state()
    const index = licences.findIndex((licence) => licence.objectId === objectId)
    const licence = licences[index]
    if (!licence) throw new DomainError('licenceNotFound')
    licences[index] = { ...licence, ...values }
    return licences[index]
  }

  return {
    /** As the licensing server sees it: what is wrong with the anchor comes before what is wrong with the right. */
    byAnchor(anchor: string, allowed: readonly number[] = objectIds()): Licence | null {
      const parts = readAnchor(anchor)
      if (!parts) throw new DomainError('licenceNotFound')
      const { objectId } = parts
      if (!objectIds().includes(objectId) || !allowed.includes(objectId))
        throw new DomainError('objectDenied')
      const licence = named(anchor)
      if (!licence) throw new DomainError('licenceNotFound')
      return expired(licence) ? null : licence
    },

    /** As the till sees it: the anchor must be genuine, then the id must be the one of a running licence. */
    check(anchor: string | undefined, licenseToken: string | undefined): Licence {
      const licence = named(anchor ?? '')
      if (!licence) throw new DomainError('badAnchor')
      if (!licenseToken) throw new DomainError('licenceRefused', { reason: 'there is no licenseToken' })
      if (licenseToken.toLowerCase() !== licence.id.toLowerCase()) {
        throw new DomainError('licenceRefused', { reason: 'the licenseToken is not the id of the licence' })
      }
      if (expired(licence)) throw new DomainError('licenceRefused', { reason: 'the licence has expired' })
      return licence
    },

    list: (): readonly Licence[] => [...state().licences],
    change,
    replaceId: (objectId: number): Licence => change(objectId, { id: newId() }),
    expire: (objectId: number): Licence => change(objectId, { expiresAt: now() }),
  }
}
