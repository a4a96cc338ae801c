import { Money } from '@rkeeper-kit/core'
import type { MoneyRules, Rounding, TaxRate } from '../calculation/data.ts'
import type { CollectionName, RefItem } from '../contract.ts'
import type { Period, TradeGroupRule, UsageRule, Usages } from '../usages/data.ts'
import type { BuiltMenu } from './build-menu.ts'
import { detail } from './collections.ts'
import type { Scenario, ScenarioUsageRule } from './schema.ts'

/** The id of the item with a code; throws where there is none. */
export type IdByCode = (collection: CollectionName, code: number) => number

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** When something is in use, and which dishes the trade groups hold. */
export function buildUsages(
  scenario: Scenario,
  menu: BuiltMenu,
  idOf: IdByCode,
): { readonly usages: Usages; readonly tradeGroups: readonly TradeGroupRule[] } {
  const rules = (list: readonly ScenarioUsageRule[], collection: CollectionName): readonly UsageRule[] =>
    list.map((rule) => usageRule(scenario, rule, collection, idOf))
  const { discounts, priceTypes, tradeGroups } = scenario.usages
  return {
    usages: {
      priceTypes: rules(priceTypes, 'PRICETYPES'),
      tradeGroups: rules(tradeGroups, 'TRADEGROUPS'),
      discounts: rules(discounts, 'DISCOUNTS'),
    },
    tradeGroups: scenario.tradeGroups.map((group) => tradeGroupRule(group, menu, idOf)),
  }
}

function usageRule(
  scenario: Scenario,
  rule: ScenarioUsageRule,
  collection: CollectionName,
  idOf: IdByCode,
): UsageRule {
  const ids = (name: CollectionName, codes: readonly number[] = []) => codes.map((code) => idOf(name, code))
  const inHalls = (rule.halls ?? []).flatMap((code) => {
    idOf('HALLPLANS', code)
    return scenario.halls.find((hall) => hall.code === code)?.tables ?? []
  })
  const tables = [...(rule.tables ?? []), ...inHalls.map(({ code }) => code)]
  return {
    use: idOf(collection, rule.use),
    ...(rule.period !== undefined && { period: periodOf(scenario, idOf('PERIODS', rule.period)) }),
    ...(rule.stations && { stationIds: ids('CASHES', rule.stations) }),
    ...((rule.tables ?? rule.halls) && { tableIds: ids('TABLES', tables) }),
    ...(rule.waiters && { waiterIds: ids('EMPLOYEES', rule.waiters) }),
    ...(rule.guestTypes && { guestTypeIds: ids('GUESTTYPES', rule.guestTypes) }),
    ...(rule.orderCategories && { categoryIds: ids('UNCHANGEABLEORDERTYPES', rule.orderCategories) }),
    ...(rule.orderTypes && { typeIds: ids('CHANGEABLEORDERTYPES', rule.orderTypes) }),
    ...(rule.minGuests !== undefined && { minGuests: rule.minGuests }),
  }
}

function periodOf({ periods }: Scenario, id: number): Period {
  const period = periods.find((each) => (each.id ?? each.code) === id)
  const days = period?.days ?? week
  return {
    id,
    days: days.map((day) => week.indexOf(day) + 1),
    from: minutes(period?.from ?? '00:00'),
    until: minutes(period?.to ?? '00:00'),
  }
}

function tradeGroupRule(
  { id, code, dishes, menuGroups, priceType }: Scenario['tradeGroups'][number],
  menu: BuiltMenu,
  idOf: IdByCode,
): TradeGroupRule {
  const groups = new Set((menuGroups ?? []).map((each) => idOf('CATEGLIST', each)))
  const inGroup = (groupId: number): boolean => {
    const parentId = menu.categories.find((each) => each.id === groupId)?.parentId
    return groups.has(groupId) || (parentId !== undefined && groups.has(parentId))
  }
  const named = (dishes ?? []).map((each) => idOf('MENUITEMS', each))
  const dishIds = menu.dishes.filter((dish) => named.includes(dish.id) || inGroup(dish.groupId))
  return {
    id: id ?? code,
    ...(priceType !== undefined && { priceTypeId: idOf('PRICETYPES', priceType) }),
    ...((dishes ?? menuGroups) && { dishIds: dishIds.map((dish) => dish.id) }),
  }
}

/** How sums to pay are made. */
export function buildMoneyRules(scenario: Scenario, idOf: IdByCode): MoneyRules {
  const { rounding, tips } = scenario
  assertCurrencies(scenario)
  return {
    ...(tips && { tipDiscountId: idOf('DISCOUNTS', tips.discount) }),
    currencies: scenario.currencies.map(({ id, code, rate, change, rounding: ofCurrency }) => ({
      id: id ?? code,
      change,
      ...(rate !== undefined && { rate: Math.round(rate * 1_000_000) }),
      ...(ofCurrency && { rounding: roundingOf(ofCurrency.step, ofCurrency.mode) }),
    })),
    taxRates: Object.fromEntries(
      scenario.taxDishTypes.map((kind) => [kind.id ?? kind.code, taxRatesOf(scenario, kind, idOf)]),
    ),
    ...(rounding && {
      rounding: {
        discountId: idOf('DISCOUNTS', rounding.discount),
        ...(rounding.step !== undefined && { due: roundingOf(rounding.step, rounding.mode ?? 'nearest') }),
      },
    }),
  }
}

function assertCurrencies({ currencies, rounding }: Scenario): void {
  const [basic] = currencies
  if (basic?.rate !== undefined)
    throw new Error(`The currency ${basic.code} is the first, so sums are counted in it: it has no rate.`)
  const rounded = currencies.find((each) => each.rounding)
  if (rounded && !rounding)
    throw new Error(
      `The currency ${rounded.code} is rounded, so "rounding" has to name the discount that stands for it.`,
    )
}

const roundingOf = (step: number, mode: Rounding['mode']): Rounding => ({
  step: Money.fromDecimal(step),
  mode,
})

/** A rate is numbered by its kind of dish and its place there. */
function taxRatesOf(
  { taxes }: Scenario,
  kind: Scenario['taxDishTypes'][number],
  idOf: IdByCode,
): readonly TaxRate[] {
  return kind.rates.map(({ tax, percent }, index) => ({
    id: (kind.id ?? kind.code) * 10 + index,
    taxId: idOf('TAXES', tax),
    percent: Math.round(percent * 100),
    included: taxes.find(({ code }) => code === tax)?.included ?? true,
  }))
}

/** The details behind the rules. How the server names their properties is inferred. */
export const saleDetails = (rules: {
  readonly money: MoneyRules
  readonly tradeGroups: readonly TradeGroupRule[]
}): Readonly<Record<'TAXRATES' | 'TRADEGROUPDETAILS', readonly RefItem[]>> => ({
  TAXRATES: Object.entries(rules.money.taxRates).flatMap(([kind, rates]) =>
    rates.map(({ id, taxId, percent }) =>
      detail('TAXRATES', id, taxId, { TaxDishType: kind, Tax: String(taxId), Rate: String(percent) }),
    ),
  ),
  TRADEGROUPDETAILS: rules.tradeGroups.flatMap(({ id, dishIds = [] }) =>
    dishIds.map((dishId, index) =>
      detail('TRADEGROUPDETAILS', id * 100_000 + index, id, { ObjectID: String(dishId) }),
    ),
  ),
})
