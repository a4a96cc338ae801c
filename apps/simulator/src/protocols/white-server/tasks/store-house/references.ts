import type { Correspondent, Named } from '../../../../domain/contract.ts'
import { unitsOf } from '../../../../domain/store-house/balances.ts'
import { handler } from '../handler.ts'
import { named } from './named.ts'

/** StoreHouse 5 has no groups of stores: one group holds all departments. */
export const shGetStores = handler('ShGetStores', 'till', ({ domain: { storeHouse }, settings }) => ({
  storeGroups: [
    {
      rid: 0,
      name: settings.serverLanguage === 'ru' ? 'Подразделения' : 'Departments',
      stores: storeHouse.read().departments.map((each) => named(storeHouse, each)),
    },
  ],
}))

/** Groups of goods; those of one group when it is named. */
export const shGetGoodGroups = handler(
  'ShGetGoodGroups',
  'till',
  ({ domain: { storeHouse } }, { goodGroupRid }) => {
    if (goodGroupRid !== undefined) storeHouse.find('goodGroups', goodGroupRid)
    return {
      groups: storeHouse
        .read()
        .goodGroups.filter(({ parent }) => goodGroupRid === undefined || parent === goodGroupRid)
        .map((group) => ({
          ...named(storeHouse, group),
          ...(group.parent !== undefined && { parent: String(group.parent) }),
        })),
    }
  },
)

/** Goods, of one group when it is named; StoreHouse 5 tells no bar codes. */
export const shGetGoods = handler('ShGetGoods', 'till', ({ domain: { storeHouse } }, { goodGroupRid }) => {
  if (goodGroupRid !== undefined) storeHouse.find('goodGroups', goodGroupRid)
  const data = storeHouse.read()
  return {
    items: data.goods
      .filter(({ group }) => goodGroupRid === undefined || group === goodGroupRid)
      .map((good) => ({
        ...named(storeHouse, good),
        mUnits: unitsOf(data, good).map((unit, index) => ({
          ...named(storeHouse, unit),
          isBase: index === 0 ? 1 : 0,
        })),
      })),
  }
})

/** Units of measure by group. */
export const shGetMUnits = handler('ShGetMUnits', 'till', ({ domain: { storeHouse } }) => ({
  mUnitGroups: storeHouse.read().unitGroups.map((group) => ({
    ...named(storeHouse, group),
    mUnits: group.units.map((unit, index) => ({ ...named(storeHouse, unit), isBase: index === 0 ? 1 : 0 })),
  })),
}))

const kinds: readonly (Named & Pick<Correspondent, 'kind'>)[] = [
  { kind: 'legal', rid: 1, name: ['Legal entities', 'Юридические лица'] },
  { kind: 'natural', rid: 2, name: ['Natural persons', 'Физические лица'] },
  { kind: 'special', rid: 3, name: ['Special correspondents', 'Специальные корреспонденты'] },
]

/** StoreHouse 5 has no groups of correspondents either: there are always these three. */
export const shGetCorrs = handler('ShGetCorrs', 'till', ({ domain: { storeHouse } }) => ({
  corrGroups: kinds.map(({ kind, ...group }) => ({
    ...named(storeHouse, group),
    corrs: storeHouse
      .read()
      .correspondents.filter((each) => each.kind === kind)
      .map((each) => ({ ...named(storeHouse, each), ...(each.inn !== undefined && { inn: each.inn }) })),
  })),
}))
