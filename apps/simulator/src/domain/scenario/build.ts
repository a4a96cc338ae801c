import { Money } from '@rkeeper-kit/core'
import { defaultObjects } from '../../scenario/credentials.ts'
import type { CollectionName, RefItem, RestaurantDefaults } from '../contract.ts'
import type { DiscountRule, RestaurantData } from '../state.ts'
import { type BuiltMenu, buildMenu } from './build-menu.ts'
import { collectionOf, refItem } from './collections.ts'
import { guidOf } from './guid.ts'
import type { RemovalFlag, Scenario } from './schema.ts'

const removalFlags: readonly RemovalFlag[] = [
  'ImplOnCheckVoid',
  'ImplOnCheckUndo',
  'ImplOnDishReturn',
  'ImplOnAddDishInStopList',
  'ImplOnBillCancel',
  'ImplOnPrepayDeletion',
]

/** Turns a scenario into the restaurant's reference data. */
export function buildRestaurant(scenario: Scenario): RestaurantData {
  const menu = buildMenu(scenario)
  const items = { ...staffAndPlaces(scenario), ...menuItems(menu, scenario), ...rulesAndReasons(scenario) }
  const collections = Object.fromEntries(
    Object.entries(items).map(([name, list]) => [name, collectionOf(name as CollectionName, list)]),
  ) as RestaurantData['collections']
  const { netName, serverVersion, xmlVersion, restaurantCode } = scenario.till
  return {
    netName,
    serverVersion,
    xmlVersion,
    restaurantCode: String(restaurantCode),
    objectIds: defaultObjects.map(({ objectId }) => objectId),
    collections,
    dishes: menu.dishes,
    modifiers: menu.modifiers,
    schemes: menu.schemes,
    groups: menu.groups,
    discounts: discountRules(scenario),
    rights: Object.fromEntries(scenario.roles.map((role) => [role.id ?? role.code, role.rights])),
    passwords: Object.fromEntries(
      scenario.employees.flatMap(({ id, code, password }) =>
        password === undefined ? [] : [[id ?? code, password]],
      ),
    ),
    defaults: defaultsOf(scenario, items),
    samples: {
      tableId: idByCode(items.TABLES, scenario.samples.table),
      stationId: idByCode(items.CASHES, scenario.samples.station),
      cashierId: idByCode(items.EMPLOYEES, scenario.samples.cashier),
      waiterId: idByCode(items.EMPLOYEES, scenario.samples.waiter),
      dishIds: scenario.samples.dishes.map((code) => idByCode(items.MENUITEMS, code)),
    },
  }
}

type Items<Names extends CollectionName> = Record<Names, readonly RefItem[]>

function staffAndPlaces(
  scenario: Scenario,
): Items<
  | 'RESTAURANTS'
  | 'CASHGROUPS'
  | 'CASHES'
  | 'ROLES'
  | 'EMPLOYEES'
  | 'HALLPLANS'
  | 'TABLES'
  | 'DEVICES'
  | 'DOCUMENTS'
> {
  const restaurant = refItem('RESTAURANTS', scenario.restaurant, {
    props: { FullRestaurantCode: String(scenario.till.restaurantCode) },
  })
  const { netName } = scenario.till
  const group = refItem(
    'CASHGROUPS',
    { code: 1, name: [netName, netName] },
    {
      parentId: restaurant.id,
      props: { NetName: netName },
    },
  )
  const halls = scenario.halls.map((hall) => refItem('HALLPLANS', hall, { parentId: restaurant.id }))
  return {
    RESTAURANTS: [restaurant],
    CASHGROUPS: [group],
    CASHES: scenario.stations.map((station) =>
      refItem('CASHES', station, { parentId: group.id, props: { NetName: station.netName } }),
    ),
    ROLES: scenario.roles.map((role) => refItem('ROLES', role)),
    EMPLOYEES: scenario.employees.map((employee) =>
      refItem('EMPLOYEES', employee, { parentId: employee.role }),
    ),
    HALLPLANS: halls,
    TABLES: scenario.halls.flatMap((hall, index) =>
      hall.tables.map(({ code, seats }) =>
        refItem(
          'TABLES',
          { code, name: [String(code), String(code)] },
          {
            parentId: halls[index]?.id ?? hall.code,
            props: { MaxGuests: String(seats) },
          },
        ),
      ),
    ),
    DEVICES: scenario.devices.map((device) => refItem('DEVICES', device)),
    DOCUMENTS: scenario.documents.map((document) => refItem('DOCUMENTS', document)),
  }
}

function menuItems(
  menu: BuiltMenu,
  scenario: Scenario,
): Items<
  | 'CATEGLIST'
  | 'MENUITEMS'
  | 'MODIFIERS'
  | 'MODIGROUPS'
  | 'MODISCHEMES'
  | 'MODISCHEMEDETAILS'
  | 'PRICES'
  | 'PRICETYPES'
  | 'TRADEGROUPS'
  | 'KURSES'
> {
  return {
    CATEGLIST: menu.categories,
    MENUITEMS: menu.dishItems,
    MODIFIERS: menu.modifierItems,
    MODIGROUPS: menu.groupItems,
    MODISCHEMES: menu.schemeItems,
    MODISCHEMEDETAILS: schemeDetails(menu),
    PRICES: pricesOf(menu, scenario),
    PRICETYPES: scenario.priceTypes.map((line) => refItem('PRICETYPES', line)),
    TRADEGROUPS: scenario.tradeGroups.map((line) => refItem('TRADEGROUPS', line)),
    KURSES: scenario.courses.map((line) => refItem('KURSES', line)),
  }
}

function rulesAndReasons(
  scenario: Scenario,
): Items<
  | 'CURRENCIES'
  | 'CURRENCYTYPES'
  | 'DISCOUNTS'
  | 'ORDERVOIDS'
  | 'DEPOSITCOLLECTREASONS'
  | 'UNCHANGEABLEORDERTYPES'
  | 'CHANGEABLEORDERTYPES'
  | 'GUESTTYPES'
> {
  return {
    CURRENCYTYPES: scenario.currencyTypes.map((line) => refItem('CURRENCYTYPES', line)),
    CURRENCIES: scenario.currencies.map((line) => refItem('CURRENCIES', line, { parentId: line.type })),
    DISCOUNTS: scenario.discounts.map((line) => refItem('DISCOUNTS', line)),
    ORDERVOIDS: scenario.removalReasons.map((line) =>
      refItem('ORDERVOIDS', line, {
        props: Object.fromEntries(removalFlags.map((flag) => [flag, line.flags.includes(flag) ? '1' : '0'])),
      }),
    ),
    DEPOSITCOLLECTREASONS: scenario.depositReasons.map((line) => refItem('DEPOSITCOLLECTREASONS', line)),
    UNCHANGEABLEORDERTYPES: scenario.orderCategories.map((line) => refItem('UNCHANGEABLEORDERTYPES', line)),
    CHANGEABLEORDERTYPES: scenario.orderTypes.map((line) => refItem('CHANGEABLEORDERTYPES', line)),
    GUESTTYPES: scenario.guestTypes.map((line) => refItem('GUESTTYPES', line)),
  }
}

/** The lines that tie groups to schemes. How the server names these properties is inferred. */
function schemeDetails(menu: BuiltMenu): readonly RefItem[] {
  return menu.schemes.flatMap((scheme) =>
    scheme.groups.map(({ groupId, minCount, maxCount }, index) =>
      detail('MODISCHEMEDETAILS', scheme.id * 10 + index, scheme.id, {
        ModiGroup: String(groupId),
        DownLimit: String(minCount ?? 0),
        UpLimit: String(maxCount ?? 0),
      }),
    ),
  )
}

function pricesOf(menu: BuiltMenu, scenario: Scenario): readonly RefItem[] {
  return [...menu.dishes, ...menu.modifiers].map(({ id, price }) =>
    detail('PRICES', id, id, {
      ObjectID: String(id),
      PriceType: String(scenario.defaults.priceType),
      Value: String(Money.toHundredths(price)),
    }),
  )
}

const detail = (
  collection: CollectionName,
  id: number,
  parentId: number,
  props: Readonly<Record<string, string>>,
): RefItem => ({
  id,
  code: id,
  guid: guidOf(collection, id),
  name: '',
  altName: '',
  active: true,
  parentId,
  props,
})

function discountRules(scenario: Scenario): readonly DiscountRule[] {
  return scenario.discounts.map(({ id, code, percent, sum }) => {
    const kind = sum === undefined ? 'percent' : 'sum'
    const value = (kind === 'sum' ? sum : percent) ?? 'open'
    return { id: id ?? code, kind, value: value === 'open' ? value : Math.round(value * 100) }
  })
}

function defaultsOf(
  { defaults }: Scenario,
  items: Items<
    | 'CASHES'
    | 'EMPLOYEES'
    | 'TABLES'
    | 'UNCHANGEABLEORDERTYPES'
    | 'CHANGEABLEORDERTYPES'
    | 'GUESTTYPES'
    | 'PRICETYPES'
    | 'TRADEGROUPS'
  >,
): RestaurantDefaults {
  return {
    stationId: idByCode(items.CASHES, defaults.station),
    waiterId: idByCode(items.EMPLOYEES, defaults.waiter),
    cashierId: idByCode(items.EMPLOYEES, defaults.cashier),
    tableId: idByCode(items.TABLES, defaults.table),
    orderCategoryId: idByCode(items.UNCHANGEABLEORDERTYPES, defaults.orderCategory),
    orderTypeId: idByCode(items.CHANGEABLEORDERTYPES, defaults.orderType),
    guestTypeId: idByCode(items.GUESTTYPES, defaults.guestType),
    priceTypeId: idByCode(items.PRICETYPES, defaults.priceType),
    tradeGroupId: idByCode(items.TRADEGROUPS, defaults.tradeGroup),
  }
}

function idByCode(items: readonly RefItem[], code: number): number {
  const found = items.find((item) => item.code === code)
  if (!found)
    throw new Error(
      `The scenario names the code ${code}, but has only ${items.map((item) => item.code).join(', ')}.`,
    )
  return found.id
}
