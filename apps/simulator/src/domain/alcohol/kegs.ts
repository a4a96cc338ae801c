import type { TillContext } from '../context.ts'
import type { AlcoholDomain, Keg, KegDocument, MarkingDomain, RefKey } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { goodsMark } from '../marking/goods-mark.ts'
import { readMark } from '../marking/mark.ts'
import { mayMove } from '../states/machine.ts'
import { kegDocumentStates } from '../states/tables.ts'
import { sentDocument } from './keg-document.ts'
import type { AlcoholState } from './state.ts'

interface Cellar {
  readonly till: TillContext
  /** Read anew at each use. */
  readonly state: () => AlcoholState
  readonly marking: Pick<MarkingDomain, 'service'>
}

const day = 24 * 60 * 60 * 1000

/** Kegs of draught drinks. Each goes on tap once, and its document to the marking system until that takes it. */
export function createKegs(
  cellar: Cellar,
): Pick<AlcoholDomain, 'openKeg' | 'keg' | 'kegs' | 'approveKeg' | 'finishKeg'> {
  return {
    openKeg: (input) => openKeg(cellar, input),
    keg: (data) => find(cellar, data, 'kegNotFound'),
    kegs: () => Object.values(cellar.state().kegs),
    approveKeg: (input) => approveKeg(cellar, input),
    finishKeg: (data) =>
      put(cellar, { ...onTap(find(cellar, data, 'kegNotFound')), finishedAt: cellar.till.now() }),
  }
}

/** Puts a new keg on tap, or sends the document of one that is there once more. */
function openKeg(cellar: Cellar, input: Parameters<AlcoholDomain['openKeg']>[0]): Keg {
  const { data, volume, station, author, tap, resend } = input
  const { till, state } = cellar
  const known = state().kegs[readMark(data).key]
  if (known) return resend ? sentAgain(cellar, onTap(known)) : refuseSecond(known)
  const { kegSaleDays, kegShelfLifeDays } = till.settings.marking
  const at = till.now()
  return put(cellar, {
    data,
    gtin: goodsMark(data, till.settings).gtin,
    bottleVolume: volume,
    restVolume: volume,
    startedAt: at,
    expiresAt: at + kegShelfLifeDays * day,
    sellBefore: at + kegSaleDays * day,
    ...people(cellar, station, author),
    ...(tap && { tap }),
    document: documentOf(cellar, data),
  })
}

function refuseSecond(keg: Keg): never {
  throw new DomainError('kegOnTap', { mark: onTap(keg).data })
}

function sentAgain(cellar: Cellar, keg: Keg): Keg {
  const document = documentOf(cellar, keg.data)
  const further = mayMove(kegDocumentStates, keg.document.status, document.status)
  return further ? put(cellar, { ...keg, document }) : keg
}

/** What has been poured stays poured, whatever volume is said to have been there. */
function approveKeg(cellar: Cellar, input: Parameters<AlcoholDomain['approveKeg']>[0]): Keg {
  const { data, volume, station, author } = input
  const keg = onTap(find(cellar, data, 'kegNotTried'))
  const changed = people(cellar, station, author)
  if (keg.document.status === 'Accepted') return keg
  const poured = keg.bottleVolume - keg.restVolume
  if (poured > volume) throw new DomainError('volumeTooLarge', { wanted: poured, held: volume })
  const { guid } = keg.document
  const document: KegDocument = { status: 'Accepted', ...(guid !== undefined && { guid }) }
  return put(cellar, { ...keg, ...changed, bottleVolume: volume, restVolume: volume - poured, document })
}

function put({ state }: Cellar, keg: Keg): Keg {
  state().kegs[readMark(keg.data).key] = keg
  return keg
}

function find({ state }: Cellar, data: string, missing: 'kegNotFound' | 'kegNotTried'): Keg {
  const keg = state().kegs[readMark(data).key]
  if (!keg) throw new DomainError(missing, { mark: data })
  return keg
}

function onTap(keg: Keg): Keg {
  if (keg.finishedAt !== undefined) throw new DomainError('kegFinished', { mark: keg.data })
  return keg
}

const people = ({ till: { restaurant } }: Cellar, station: RefKey, author: RefKey | undefined) => ({
  stationId: restaurant.find('CASHES', station).id,
  authorId: author ? restaurant.find('EMPLOYEES', author).id : restaurant.defaults.cashierId,
})

function documentOf({ till, state, marking }: Cellar, data: string): KegDocument {
  const service = state().services.documents
  if (service === 'unset') throw new DomainError('documentServiceUnset')
  return sentDocument({
    service,
    markingOnline: marking.service.online,
    markState: till.marks.stateOf(data),
    newGuid: () => till.ids.guid(),
  })
}
