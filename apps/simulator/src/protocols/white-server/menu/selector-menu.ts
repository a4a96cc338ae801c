import type { Domain, RefItem, RefKey } from '../../../domain/contract.ts'
import type { menuView } from './menu-view.ts'

type Menu = ReturnType<typeof menuView>

type Restaurant = Pick<Domain, 'restaurant'>

/** The selectors of a tree. Throws `itemNotFound` for one that is not there. */
function selectorsOf({ restaurant }: Restaurant, key: RefKey): readonly RefItem[] {
  const root = restaurant.find('SELECTORGROUPS', key)
  return restaurant.childrenOf('SELECTORS', root.id).filter(({ active }) => active)
}

/** Dishes that stand in a tree of selectors, each with the id of its selector. */
export function dishesIn({ restaurant }: Restaurant, key: RefKey): ReadonlyMap<string, string> {
  return new Map(
    selectorsOf({ restaurant }, key).flatMap(({ id }) =>
      restaurant
        .childrenOf('SELECTORDETAILS', id)
        .filter(({ active }) => active)
        .map(({ props }) => [props.ObjectSifr ?? '', String(id)] as const),
    ),
  )
}

/** The menu through a tree of selectors: its categories, and the dishes that stand in them. Throws `itemNotFound` for an unknown code. */
export function throughSelector({ restaurant }: Restaurant, key: RefKey, menu: Menu): Menu {
  const selectors = selectorsOf({ restaurant }, key)
  const categoryOf = dishesIn({ restaurant }, key)
  const parentOf = (id: number): string | undefined => {
    const place = restaurant.childrenOf('SELECTORHIERARHIES', id).find(({ active }) => active)
    return place?.props.ParentSelector
  }
  return {
    ...menu,
    categories: selectors.map((selector) => {
      const parentId = parentOf(selector.id)
      return {
        id: String(selector.id),
        name: restaurant.nameOf(selector),
        ...(parentId !== undefined && { parentId }),
      }
    }),
    products: menu.products.flatMap((product) => {
      const categoryId = categoryOf.get(product.id)
      return categoryId === undefined ? [] : [{ ...product, categoryId }]
    }),
  }
}
