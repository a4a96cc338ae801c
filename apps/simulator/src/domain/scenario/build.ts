import { Money } from '@rkeeper-kit/core'
import { defaultObjects } from '../../scenario/credentials.ts'
import type { CollectionName, RefItem, RestaurantDefaults } from '../contract.ts'
import type { DiscountRule, RestaurantData } from '../state.ts'
import { buildCards, cardItems } from './build-cards.ts'
import { buildHouse, houseItems } from './build-house.ts'
import { buildMarking } from './build-marking.ts'
import { type BuiltMenu, buildMenu } from './build-menu.ts'
import { withReferences } from './build-references.ts'
import { buildMoneyRules, buildUsages, type IdByCode, saleDetails } from './build-sale.ts'
import { buildStoreHouse } from './build-store-house.ts'
import { buildTariffs, tariffItems } from './build-tariffs.ts'
import { idOfCode } from './codes.ts'
import { collectionNames, collectionOf, detail, refItem } from './collections.ts'
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
  const items = {
    ...staffAndPlaces(scenario),
    ...menuItems(menu, scenario),
    ...rulesAndReasons(scenario),
    ...houseItems(scenario),
    ...cardItems(scenario.cards),
    ...tariffItems(scenario.tariffs),
  }
  const idOf: IdByCode = (collection, code) =>
    idOfCode((items as Partial<Items<CollectionName>>)[collection] ?? [], code)
  const sale = { money: buildMoneyRules(scenario, idOf), ...buildUsages(scenario, menu, idOf) }
  const lists = withReferences({ ...items, ...saleDetails(sale) }, scenario.references)
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, collectionOf(name, lists[name] ?? [])]),
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
    ...sale,
    rights: Object.fromEntries(scenario.roles.map((role) => [role.id ?? role.code, role.rights])),
    passwords: Object.fromEntries(
      scenario.employees.flatMap(({ id, code, password }) =>
        password === undefined ? [] : [[id ?? code, password]],
      ),
    ),
    defaults: defaultsOf(scenario, items),
    house: buildHouse(scenario, idOf),
    ...(scenario.cards && { cards: buildCards(scenario.cards, idOf) }),
    ...(scenario.tariffs && { tariffs: buildTariffs(scenario.tariffs, idOf) }),
    ...(scenario.marking && {
      marking: buildMarking(scenario.marking, (code) => idOfCode(items.MENUITEMS, code)),
    }),
    favouriteIds: scenario.favourites.map((code) => idOfCode(items.MENUITEMS, code)),
    ...(scenario.storeHouse && {
      storeHouse: buildStoreHouse(scenario.storeHouse, (code) => idOfCode(items.MENUITEMS, code)),
    }),
    samples: {
      tableId: idOfCode(items.TABLES, scenario.samples.table),
      stationId: idOfCode(items.CASHES, scenario.samples.station),
      cashierId: idOfCode(items.EMPLOYEES, scenario.samples.cashier),
      waiterId: idOfCode(items.EMPLOYEES, scenario.samples.waiter),
      dishIds: scenario.samples.dishes.map((code) => idOfCode(items.MENUITEMS, code)),
    },
  }
}

type Items<Names extends CollectionName> = Record<Names, readonly RefItem[]>

function staffAndPlaces(
  scenario: Scenario,
): Items<'RESTAURANTS' | 'CASHGROUPS' | 'CASHES' | 'ROLES' | 'EMPLOYEES' | 'HALLPLANS' | 'TABLES'> {
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
  | 'PERIODS'
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
    PERIODS: scenario.periods.map((line) => refItem('PERIODS', line)),
    KURSES: scenario.courses.map((line) => refItem('KURSES', line)),
  }
}

function rulesAndReasons(
  scenario: Scenario,
): Items<
  | 'CURRENCIES'
  | 'CURRENCYTYPES'
  | 'TAXES'
  | 'TAXDISHTYPES'
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
    TAXES: scenario.taxes.map((line) => refItem('TAXES', line)),
    TAXDISHTYPES: scenario.taxDishTypes.map((line) => refItem('TAXDISHTYPES', line)),
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

/** A price by another type than the default one has an id far from those of dishes. */
function pricesOf(menu: BuiltMenu, scenario: Scenario): readonly RefItem[] {
  const row = (id: number, objectId: number, priceType: number | string, value: Money): RefItem =>
    detail('PRICES', id, objectId, {
      ObjectID: String(objectId),
      PriceType: String(priceType),
      Value: String(Money.toHundredths(value)),
    })
  return [...menu.dishes, ...menu.modifiers].flatMap(({ id, price, prices = {} }) => [
    row(id, id, scenario.defaults.priceType, price),
    ...Object.entries(prices).map(([type, value]) => row(Number(type) * 100_000_000 + id, id, type, value)),
  ])
}

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
    stationId: idOfCode(items.CASHES, defaults.station),
    waiterId: idOfCode(items.EMPLOYEES, defaults.waiter),
    cashierId: idOfCode(items.EMPLOYEES, defaults.cashier),
    tableId: idOfCode(items.TABLES, defaults.table),
    orderCategoryId: idOfCode(items.UNCHANGEABLEORDERTYPES, defaults.orderCategory),
    orderTypeId: idOfCode(items.CHANGEABLEORDERTYPES, defaults.orderType),
    guestTypeId: idOfCode(items.GUESTTYPES, defaults.guestType),
    priceTypeId: idOfCode(items.PRICETYPES, defaults.priceType),
    tradeGroupId: idOfCode(items.TRADEGROUPS, defaults.tradeGroup),
  }
}
