import type { StoreHouseDomain } from '../../../../domain/contract.ts'
import { unitsOf } from '../../../../domain/store-house/balances.ts'
import { badRequest, WsRefusal } from '../../answer/refusal.ts'
import { handler } from '../handler.ts'
import { named } from './named.ts'
import { allowedProcedures } from './procedures.ts'

/** Procedures that read what the typed tasks read as well; all others of the list are not simulated. */
const served: Readonly<Record<string, (storeHouse: StoreHouseDomain) => readonly object[]>> = {
  Corrs: (storeHouse) => storeHouse.read().correspondents.map((each) => named(storeHouse, each)),
  Departs: (storeHouse) => storeHouse.read().departments.map((each) => named(storeHouse, each)),
  GGroups: (storeHouse) =>
    storeHouse.read().goodGroups.map((each) => ({ ...named(storeHouse, each), parent: each.parent ?? null })),
  Goods: (storeHouse) =>
    storeHouse.read().goods.map((each) => ({ ...named(storeHouse, each), group: each.group })),
  GoodsMUnits: (storeHouse) => {
    const data = storeHouse.read()
    return data.goods.flatMap((good) =>
      unitsOf(data, good).map((unit) => ({ good: good.rid, ...named(storeHouse, unit) })),
    )
  },
  MGroups: (storeHouse) => storeHouse.read().unitGroups.map((each) => named(storeHouse, each)),
}

/** Runs a procedure of the StoreHouse server. */
export const shExecuteProcedure = handler(
  'ShExecuteProcedure',
  'till',
  ({ domain: { storeHouse } }, { query }) => {
    const name = String(query.procName ?? '')
    if (!allowedProcedures.includes(name))
      throw badRequest(
        `params.query.procName ${JSON.stringify(name.slice(0, 80))} is not on the list of procedures.`,
      )
    const rows = served[name]
    if (!rows)
      throw new WsRefusal({
        code: 'WsaCommandNotSupported',
        desc: `The procedure ${name} is not simulated; ${Object.keys(served).join(', ')} are.`,
      })
    return {
      errorCode: 0,
      errMessage: '',
      Version: '5',
      actionName: name,
      actionType: 'procExecute',
      shTable: rows(storeHouse),
    }
  },
  { note: `${Object.keys(served).join(', ')}; the form of \`shTable\` is ours` },
)
