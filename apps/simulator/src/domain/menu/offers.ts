import type { TillContext } from '../context.ts'
import type { DishTaxes, SaleContext, SaleTerms, SellableDish } from '../contract.ts'
import type { MenuDish, RestaurantData } from '../state.ts'
import { tariffDishes } from '../tariffs/data.ts'
import { termsOf } from '../usages/choose.ts'
import { inTradeGroup, priceBy } from '../usages/offer.ts'

/** The dishes of a sale by id, in the order of the menu, without what the stop list says of them. */
export type Offers = ReadonlyMap<number, SellableDish>

/** A change of the restaurant makes new data, so what was worked out stays right as long as the data lives. */
const known = new WeakMap<RestaurantData, Map<string, Offers>>()

export function offersOf(context: TillContext, sale: SaleContext): Offers {
  const { restaurant } = context.state
  const terms = termsOf(context, sale)
  const key = `${terms.priceTypeId}/${terms.tradeGroupId}/${context.settings.till.priceFallback}`
  const ofData = known.get(restaurant) ?? new Map<string, Offers>()
  known.set(restaurant, ofData)
  const offers = ofData.get(key) ?? new Map(offered(context, terms).map((dish) => [dish.item.id, dish]))
  ofData.set(key, offers)
  return offers
}

function offered(context: TillContext, terms: SaleTerms): readonly SellableDish[] {
  const byTime = tariffDishes(context.state.restaurant)
  return context.state.restaurant.dishes.flatMap((dish) => {
    if (byTime.has(dish.id) || !inTradeGroup(context, dish.id, terms)) return []
    const price = priceBy(context, dish, terms)
    if (price === undefined) return []
    const { groupId, combo, measure, schemeId } = dish
    const taxes = taxesOf(context, dish)
    return {
      item: context.restaurant.byId('MENUITEMS', dish.id),
      groupId,
      price,
      combo,
      measure,
      ...(taxes && { taxes }),
      ...(schemeId !== undefined && { schemeId }),
    }
  })
}

function taxesOf({ state, restaurant }: TillContext, { taxDishTypeId: id }: MenuDish): DishTaxes | undefined {
  const kind = id === undefined ? undefined : restaurant.lookUp('TAXDISHTYPES', { id })
  if (!kind) return undefined
  const rates = state.restaurant.money.taxRates[kind.id] ?? []
  return {
    kind,
    rates: rates.map(({ percent, taxId }) => ({ tax: restaurant.byId('TAXES', taxId), percent })),
  }
}
