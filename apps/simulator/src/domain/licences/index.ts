import type { SlottedState } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { Settings } from '../../settings.ts'
import type { LicenceClaim, LicencesDomain, LicenceVerdict } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { createDailyLimit } from './daily-limit.ts'
import { createLicenceBook } from './licence-book.ts'
import { createReadLimit } from './read-limit.ts'
import { judgeSequence } from './sequence.ts'
import { day, licencesSlot } from './state.ts'

/** Licences of the restaurant's objects, and the till's check of commands that need one. */
export function createLicences(
  world: Pick<World<SlottedState>, 'store' | 'clock' | 'ids' | 'limits'>,
  settings: Pick<Settings, 'licensing' | 'rk7' | 'till'>,
  objectIds: () => readonly number[],
): LicencesDomain {
  const now = () => world.clock.now()
  const offset = () => settings.till.utcOffsetMinutes * 60_000
  const localNow = () => now() + offset()
  const state = licencesSlot(world.store, () => Math.floor(localNow() / day) * day - offset())
  const newId = () => world.ids.guid().replace(/[{}]/g, '').toLowerCase()
  const book = createLicenceBook({ state, now, objectIds, newId })
  const daily = createDailyLimit(state, localNow)
  const reads = createReadLimit(world.limits, () => settings.licensing.sequenceReadsPerHour)
  const keyOf = (guid: string) => (settings.licensing.instanceSpelling === 'exact' ? guid : unspelt(guid))
  const subscription = () => settings.rk7.licenceMode === 'subscription'

  function admit(
    claim: (LicenceClaim & { readonly requestHash: string }) | undefined,
    command = 'of this request',
  ): LicenceVerdict {
    if (!subscription()) return { kind: 'execute' }
    if (!claim) throw new DomainError('licenceMissing', { command })
    const licence = book.check(claim.anchor, claim.licenseToken)
    const key = keyOf(claim.instanceGuid)
    const instance = state().instances[key]
    if (!instance) daily.check(licence.objectId, licence.qty * settings.licensing.instancesPerConnection)
    const verdict = judgeSequence(instance, claim.seqNumber, claim.requestHash, claim.instanceGuid)
    daily.note(licence.objectId, key)
    return verdict
  }

  return {
    byAnchor: book.byAnchor,
    admit,

    settle(instanceGuid, seqNumber, requestHash, answer, refused) {
      if (!subscription() || (refused && !settings.licensing.countFailed)) return
      const { instances } = state()
      const key = keyOf(instanceGuid)
      const guid = instances[key]?.guid ?? instanceGuid
      instances[key] = { guid, last: seqNumber, lastRequest: { hash: requestHash, answer } }
      world.store.keep()
    },

    sequenceOf({ anchor, licenseToken, instanceGuid }) {
      book.check(anchor, licenseToken)
      reads.check(keyOf(instanceGuid))
      const instance = state().instances[keyOf(instanceGuid)]
      if (!instance) throw new DomainError('instanceUnknown', { instance: instanceGuid })
      return settings.licensing.sequenceAnswer === 'next' ? instance.last + 1 : instance.last
    },

    list: book.list,
    change: book.change,
    replaceId: book.replaceId,
    expire: book.expire,
    instances: () => Object.values(state().instances).map(({ guid, last }) => ({ guid, last })),

    setSequence(instanceGuid, last) {
      const { instances } = state()
      const key = keyOf(instanceGuid)
      if (last === null) delete instances[key]
      else instances[key] = { guid: instances[key]?.guid ?? instanceGuid, last }
    },
  }
}

/** Braces, hyphens and case do not make another instance. */
function unspelt(guid: string): string {
  return guid.replace(/[{}\s-]/g, '').toLowerCase()
}
