import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { Settings } from '../../settings.ts'
import type { StoreHouseData, StoreHouseDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { HoldsDomain } from '../state.ts'
import { balancesAt } from './balances.ts'
import { assertDocument } from './documents.ts'
import { groupWithNested, inKind } from './find.ts'
import { putLines } from './put.ts'
import { initialStoreHouse } from './state.ts'

/** The stock of the restaurant: departments, goods, and the documents that move them. */
export function createStoreHouse(
  world: World<HoldsDomain & SlottedState>,
  settings: Settings,
): StoreHouseDomain {
  const state = slot(world.store, 'store-house', () =>
    initialStoreHouse(world.store.state.domain.restaurant.storeHouse),
  )
  const peek = (): StoreHouseData => {
    const { data } = state()
    if (!data) throw new DomainError('storeHouseAway')
    return data
  }
  const read = (): StoreHouseData => {
    if (!state().available) throw new DomainError('storeHouseAway')
    return peek()
  }
  const write = (changes: Partial<StoreHouseData>): void => {
    state().data = { ...read(), ...changes }
  }
  const assertAccounting = (): void => {
    if (settings.whiteServer.storeHouseAccountings === 'both') throw new DomainError('storeHouseAccounting')
  }
  return {
    get present() {
      return state().data !== null
    },
    get available() {
      return state().available
    },
    setAvailable(available) {
      state().available = available
    },
    read,
    peek,
    nameOf: ({ name }) => name[settings.serverLanguage === 'ru' ? 1 : 0],
    find: (kind, rid) => inKind(read(), kind, rid),
    groupWithNested: (rid, nested) => groupWithNested(read(), rid, nested),
    balances: (date) => balancesAt(read(), date),
    enter(input) {
      const data = read()
      assertAccounting()
      assertDocument(data, input)
      state().lastRid += 1
      const document = { ...input, rid: state().lastRid }
      write({ documents: [...data.documents, document] })
      return document
    },
    remove(kind, rid) {
      const { documents } = read()
      assertAccounting()
      write({ documents: documents.filter((each) => each.kind !== kind || each.rid !== rid) })
    },
    changeEDoc(rid, changes) {
      const { eDocs } = read()
      const changed = { ...inKind(read(), 'eDocs', rid), ...changes, rid }
      write({ eDocs: eDocs.map((each) => (each.rid === rid ? changed : each)) })
      return changed
    },
    put(lines) {
      const { data } = state()
      if (data) state().data = putLines(data, lines)
      state().lastRid = Math.max(state().lastRid, ...(lines.documents ?? []).map(({ rid }) => rid))
    },
  }
}
