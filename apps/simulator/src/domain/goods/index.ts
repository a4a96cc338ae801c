import { type SlottedState, type Store, slot } from '../../core/store.ts'
import type { TillContext } from '../context.ts'
import type { GoodsCodes, GoodsDomain } from '../contract.ts'
import { gtin14 } from '../marking/gtin.ts'
import type { HoldsDomain } from '../state.ts'

const none: GoodsCodes = { gtins: [], alcoholCodes: [] }

/** Which dishes are sold under which GTIN and alcohol codes. */
export function createGoods(
  { restaurant }: TillContext,
  store: Store<HoldsDomain & SlottedState>,
): GoodsDomain {
  const codes = slot<Record<number, GoodsCodes>>(store, 'goods', () =>
    Object.fromEntries(
      (store.state.domain.restaurant.marking?.goods ?? []).map(({ dishId, ...each }) => [dishId, each]),
    ),
  )
  const codesOf = (dishId: number): GoodsCodes => codes()[dishId] ?? none
  return {
    codesOf,

    set(kind, entries) {
      const found = entries.map(({ dish, codes: given }) => ({
        id: restaurant.find('MENUITEMS', dish).id,
        given: [...given],
      }))
      for (const { id, given } of found) codes()[id] = { ...codesOf(id), [kind]: given }
    },

    dishOf(gtin) {
      const wanted = gtin14(gtin)
      const [id] =
        Object.entries(codes()).find(([, { gtins }]) => gtins.some((each) => gtin14(each) === wanted)) ?? []
      return id === undefined ? undefined : restaurant.byId('MENUITEMS', Number(id))
    },
  }
}
