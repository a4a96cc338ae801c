import type { TillContext } from '../context.ts'
import type { AlcoholDomain, Keg, MarkingDomain, RefKey } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { goodsMark } from '../marking/goods-mark.ts'
import { readMark } from '../marking/mark.ts'
import { mayMove } from '../states/machine.ts'
import { kegDocumentStates } from '../states/tables.ts'
import { sentDocument } from './keg-document.ts'
import type { AlcoholState } from './state.ts'

type OpenInput = Parameters<AlcoholDomain['openKeg']>[0]

const day = 24 * 60 * 60 * 1000

/** Kegs of draught drinks. Each goes on tap once, and its document to the marking system until that takes it. */
export function createKegs(
  context: TillContext,
  state: () => AlcoholState,
  marking: Pick<MarkingDomain, 'service'>,
): Pick<AlcoholDomain, 'openKeg' | 'keg' | 'kegs' | 'approveKeg' | 'finishKeg'> {
  const { ids, marks, now, restaurant, settings } = context
  const known = (data: string): Keg | undefined => state().kegs[readMark(data).key]
  const authorOf = (author: RefKey | undefined): number =>
    author ? restaurant.find('EMPLOYEES', author).id : restaurant.defaults.cashierId

  function put(keg: Keg): Keg {
    state().kegs[readMark(keg.data).key] = keg
    return keg
  }

  function documentOf(data: string): Keg['document'] {
    const service = state().services.documents
    if (service === 'unset') throw new DomainError('documentServiceUnset')
    const markState = marks.stateOf(data)
    return sentDocument({
      service,
      markingOnline: marking.service.online,
      markState,
      newGuid: () => ids.guid(),
    })
  }

  function filled({ data, volume, station, author, tap }: OpenInput): Keg {
    const { gtin } = goodsMark(data, settings)
    const at = now()
    return {
      data,
      gtin,
      bottleVolume: volume,
      restVolume: volume,
      startedAt: at,
      expiresAt: at + settings.marking.kegShelfLifeDays * day,
      sellBefore: at + settings.marking.kegSaleDays * day,
      stationId: restaurant.find('CASHES', station).id,
      authorId: authorOf(author),
      ...(tap && { tap }),
      document: documentOf(data),
    }
  }

  /** The keg while it is on tap. */
  function onTap(data: string, missing: 'kegNotFound' | 'kegNotTried'): Keg {
    const keg = known(data)
    if (!keg) throw new DomainError(missing, { mark: data })
    if (keg.finishedAt !== undefined) throw new DomainError('kegFinished', { mark: data })
    return keg
  }

  return {
    openKeg(input) {
      const { data, resend } = input
      if (!known(data)) return put(filled(input))
      const keg = onTap(data, 'kegNotFound')
      const document = documentOf(data)
      if (!resend) throw new DomainError('kegOnTap', { mark: data })
      return mayMove(kegDocumentStates, keg.document.status, document.status)
        ? put({ ...keg, document })
        : keg
    },

    keg(data) {
      const keg = known(data)
      if (!keg) throw new DomainError('kegNotFound', { mark: data })
      return keg
    },

    kegs: () => Object.values(state().kegs),

    approveKeg({ data, volume, station, author }) {
      const keg = onTap(data, 'kegNotTried')
      const changed = { stationId: restaurant.find('CASHES', station).id, authorId: authorOf(author) }
      if (keg.document.status === 'Accepted') return keg
      const { guid } = keg.document
      const document = { status: 'Accepted' as const, ...(guid !== undefined && { guid }) }
      const poured = keg.bottleVolume - keg.restVolume
      if (poured > volume) throw new DomainError('volumeTooLarge', { wanted: poured, held: volume })
      return put({ ...keg, ...changed, bottleVolume: volume, restVolume: volume - poured, document })
    },

    finishKeg: (data) => put({ ...onTap(data, 'kegNotFound'), finishedAt: now() }),
  }
}
