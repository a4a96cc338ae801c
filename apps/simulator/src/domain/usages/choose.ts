import type { TillContext } from '../context.ts'
import type { SaleContext, SaleTerms } from '../contract.ts'
import type { UsageRule } from './data.ts'
import { isWithin } from './moment.ts'

type Till = Pick<TillContext, 'restaurant' | 'settings' | 'state' | 'now'>

/** By which price type and from which trade group is sold: the first rule that holds, else the default of the restaurant. */
export function termsOf(till: Till, sale: SaleContext): SaleTerms {
  const { defaults, tradeGroups, usages } = till.state.restaurant
  const first = (rules: readonly UsageRule[]): number | undefined =>
    rules.find((rule) => holds(till, rule, sale))?.use
  const tradeGroupId = sale.tradeGroupId ?? first(usages.tradeGroups) ?? defaults.tradeGroupId
  const ofGroup = tradeGroups.find(({ id }) => id === tradeGroupId)?.priceTypeId
  const priceTypeId = sale.priceTypeId ?? first(usages.priceTypes) ?? ofGroup ?? defaults.priceTypeId
  return { priceTypeId, tradeGroupId }
}

/** Discounts and charges that come by themselves: all whose rules hold, each once. */
export function automaticDiscounts(till: Till, sale: SaleContext): readonly number[] {
  const { discounts } = till.state.restaurant.usages
  if (discounts.length === 0) return []
  return [...new Set(discounts.filter((rule) => holds(till, rule, sale)).map(({ use }) => use))]
}

/** What the sale does not say is as the restaurant has it by default. */
function holds({ now, restaurant, settings }: Till, rule: UsageRule, sale: SaleContext): boolean {
  const { defaults } = restaurant
  const local = (sale.at ?? now()) + settings.till.utcOffsetMinutes * 60_000
  return (
    (!rule.period || isWithin(rule.period, local)) &&
    (!rule.stationIds || rule.stationIds.includes(sale.stationId ?? defaults.stationId)) &&
    (!rule.tableIds || rule.tableIds.includes(sale.tableId ?? defaults.tableId)) &&
    (!rule.waiterIds || rule.waiterIds.includes(sale.waiterId ?? defaults.waiterId)) &&
    (!rule.guestTypeIds || rule.guestTypeIds.includes(sale.guestTypeId ?? defaults.guestTypeId)) &&
    (!rule.categoryIds || rule.categoryIds.includes(sale.categoryId ?? defaults.orderCategoryId)) &&
    (!rule.typeIds || rule.typeIds.includes(sale.typeId ?? defaults.orderTypeId)) &&
    (rule.minGuests === undefined || (sale.guestCount ?? 0) >= rule.minGuests)
  )
}
