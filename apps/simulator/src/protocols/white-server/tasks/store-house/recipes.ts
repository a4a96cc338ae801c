import type { Recipe, RestaurantDomain, StoreHouseDomain } from '../../../../domain/contract.ts'
import { DomainError } from '../../../../domain/errors.ts'
import { normalizeGuid } from '../../../../domain/restaurant/index.ts'
import { plainGuid } from '../../answer/envelope.ts'
import { handler } from '../handler.ts'

/** What goes into so many portions of the dishes named. */
export const shAlcListPrepare = handler('ShAlcListPrepare', 'till', (context, params) => {
  const { storeHouse, restaurant } = context.domain
  assertPlace(storeHouse, params)
  return {
    dishes: params.dishes.map(({ rkGuid, amount }) => {
      const id = dishOf(restaurant, rkGuid)
      const recipe = storeHouse.read().recipes.find(({ dishId }) => dishId === id)
      return {
        guid: plainGuid(recipe?.guid ?? rkGuid),
        amount,
        ingredients: recipe ? ingredientsOf(storeHouse, recipe, amount) : [],
      }
    }),
  }
})

/** Dishes with alcohol in them, and the alcohol in one portion. */
export const shAlcMenuPrepare = handler('ShAlcMenuPrepare', 'till', (context, params) => {
  const { storeHouse, restaurant } = context.domain
  assertPlace(storeHouse, params)
  return {
    dishes: storeHouse.read().recipes.flatMap((recipe) => {
      const ingredients = ingredientsOf(storeHouse, recipe, 1).filter(({ alcCodes }) => alcCodes)
      if (ingredients.length === 0) return []
      const dish = restaurant.byId('MENUITEMS', recipe.dishId)
      const ids = {
        guid: plainGuid(recipe.guid),
        guidRk: plainGuid(dish.guid),
        name: restaurant.nameOf(dish),
      }
      return [{ ...ids, ingredients: ingredients.map(({ alcCodes: _, ...each }) => each) }]
    }),
  }
})

function dishOf(restaurant: RestaurantDomain, guid: string): number {
  const dish = restaurant.collection('MENUITEMS')?.items.find((item) => item.guid === normalizeGuid(guid))
  if (!dish) throw new DomainError('storeHouseNotFound', { kind: 'dish', rid: guid })
  return dish.id
}

/** The enterprise and one of its departments, by the GUIDs that they have in StoreHouse. */
function assertPlace(
  storeHouse: StoreHouseDomain,
  { restaurantGuid, placeGuid }: { readonly restaurantGuid: string; readonly placeGuid: string },
): void {
  const { departments, enterprise } = storeHouse.read()
  if (normalizeGuid(enterprise.guid) !== normalizeGuid(restaurantGuid))
    throw new DomainError('storeHouseNotFound', { kind: 'enterprise', rid: restaurantGuid })
  if (!departments.some(({ guid }) => normalizeGuid(guid) === normalizeGuid(placeGuid)))
    throw new DomainError('storeHouseNotFound', { kind: 'department', rid: placeGuid })
}

function ingredientsOf(storeHouse: StoreHouseDomain, { ingredients }: Recipe, portions: number) {
  return ingredients.map(({ good: rid, amount }) => {
    const good = storeHouse.find('goods', rid)
    return {
      guid: plainGuid(good.guid),
      rid,
      name: storeHouse.nameOf(good),
      amount: Math.round(amount * portions) / 1_000_000,
      ...(good.alcoholCodes && { alcCodes: good.alcoholCodes }),
    }
  })
}
