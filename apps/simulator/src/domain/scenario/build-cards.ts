import { Money } from '@rkeeper-kit/core'
import type { Card, CollectionName, FriendsMember, RefItem, SwipeScope } from '../contract.ts'
import type { CardsData } from '../state.ts'
import { refItem } from './collections.ts'
import type { CardsScenario } from './schema-cards.ts'

/** The id of an item by its code; throws for one that the scenario does not have. */
type IdOf = (collection: CollectionName, code: number) => number

/** Which collection an algorithm selects from; the other scopes select nothing that the restaurant has. */
export const scopeCollections: Readonly<Partial<Record<SwipeScope, CollectionName>>> = {
  Currency: 'CURRENCIES',
  Employee: 'EMPLOYEES',
  Discount: 'DISCOUNTS',
  Interface: 'DEVICES',
  'Menu Item': 'MENUITEMS',
  'Menu Item Barcode': 'MENUITEMS',
  'Order Type': 'CHANGEABLEORDERTYPES',
}

/** Collections that the section `cards` of a scenario brings; empty without it. */
export function cardItems(
  cards: CardsScenario | undefined,
): Record<'BONUSTYPES' | 'DEFAULTERTYPES' | 'DISCOUNTCOMPOSITIONS' | 'MCRALGORITHMS', readonly RefItem[]> {
  const { bonusTypes = [], defaulters = [], compositions = [], algorithms = [] } = cards ?? {}
  return {
    BONUSTYPES: bonusTypes.map((line) => refItem('BONUSTYPES', line)),
    DEFAULTERTYPES: defaulters.map((line) => refItem('DEFAULTERTYPES', line)),
    DISCOUNTCOMPOSITIONS: compositions.map((line) => refItem('DISCOUNTCOMPOSITIONS', line)),
    MCRALGORITHMS: algorithms.map((line) => refItem('MCRALGORITHMS', line)),
  }
}

/** What the card systems know at the start. */
export function buildCards(scenario: CardsScenario, idOf: IdOf): CardsData {
  const interfaces = scenario.interfaces.map((code) => idOf('DEVICES', code))
  return {
    interfaces,
    cards: scenario.cards.map((card) => cardOf(card, interfaces, idOf)),
    compositions: scenario.compositions.map(({ discounts }) =>
      discounts.map((code) => idOf('DISCOUNTS', code)),
    ),
    algorithms: scenario.algorithms.map(({ code, pattern, scope, object }) => {
      const collection = scopeCollections[scope]
      return {
        id: idOf('MCRALGORITHMS', code),
        pattern,
        scope,
        ...(collection && object !== undefined && { objectId: idOf(collection, object) }),
      }
    }),
    ...(scenario.friends && { friends: scenario.friends.map(memberOf) }),
  }
}

const memberOf = ({ bonuses, ...member }: NonNullable<CardsScenario['friends']>[number]): FriendsMember => ({
  ...member,
  bonuses: Money.fromDecimal(bonuses),
})

function cardOf(line: CardsScenario['cards'][number], interfaces: readonly number[], idOf: IdOf): Card {
  const { accounts, discount, maxDiscount, bonusType, defaulter, replacedBy, ...plain } = line
  const { interface: device, ...rest } = plain
  return {
    ...rest,
    interfaceId: device === undefined ? (interfaces[0] ?? 0) : idOf('DEVICES', device),
    accounts: accounts.map(({ currency, subaccount, balance, limit }, index) => ({
      currencyId: idOf('CURRENCIES', currency),
      subaccount: subaccount ?? index + 1,
      balance: Money.fromDecimal(balance),
      ...(limit !== undefined && { limit: Money.fromDecimal(limit) }),
    })),
    ...(discount !== undefined && { discountId: idOf('DISCOUNTS', discount) }),
    ...(maxDiscount !== undefined && { maxDiscount: Money.fromDecimal(maxDiscount) }),
    ...(bonusType !== undefined && { bonusTypeId: idOf('BONUSTYPES', bonusType) }),
    ...(defaulter !== undefined && { defaulterId: idOf('DEFAULTERTYPES', defaulter) }),
    ...(replacedBy !== undefined && { replacedBy }),
  }
}
