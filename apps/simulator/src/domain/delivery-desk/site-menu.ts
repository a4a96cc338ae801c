import type { DeliveryMenu, MenuDomain, StopEntry } from '../contract.ts'
import type { DeskContext } from './context.ts'
import { feeDishId } from './fee.ts'
import { deskMenu } from './menu.ts'

/** The stop list as Delivery has read it from the till. */
export interface StopListCopy {
  readonly readAt: number
  readonly entries: readonly StopEntry[]
}

/** The menu a site sees: with Delivery's own copy of the stop list, which lags, and without the dish that is the fee. */
export function siteMenu(context: DeskContext): DeliveryMenu {
  const fee = feeDishId(context)
  const menu = deskMenu(context.restaurant, withCopiedStops(context))
  const products = menu.products.filter(({ item }) => item.id !== fee)
  const hidden = new Set(
    menu.products.filter(({ item }) => item.id === fee).map(({ categoryId }) => categoryId),
  )
  for (const { categoryId } of products) hidden.delete(categoryId)
  return { categories: menu.categories.filter(({ id }) => !hidden.has(id)), products }
}

function withCopiedStops(context: DeskContext): MenuDomain {
  const { menu } = context
  if (context.settings.delivery.stopListSeconds === 0) return menu
  const { entries } = stopListCopy(context)
  const stocks = new Map(entries.map(({ item, stock }) => [item.id, stock]))
  return {
    ...menu,
    stopList: () => entries,
    dishes: (options) =>
      menu.dishes(options).map((each) => {
        const stock = stocks.get(each.item.id)
        if (stock === each.stock) return each
        const { stock: _, ...dish } = each
        return { ...dish, ...(stock !== undefined && { stock }) }
      }),
  }
}

function stopListCopy(context: DeskContext): StopListCopy {
  const { menu, settings, state, now } = context
  const copy = state.stopList
  const age = copy === undefined ? Number.POSITIVE_INFINITY : now() - copy.readAt
  // A clock that was set back makes the copy neither old nor young.
  if (copy !== undefined && age >= 0 && age < settings.delivery.stopListSeconds * 1000) return copy
  const fresh: StopListCopy = { readAt: now(), entries: menu.stopList() }
  state.stopList = fresh
  return fresh
}
