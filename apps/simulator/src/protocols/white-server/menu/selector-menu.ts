import type { Domain } from '../../../domain/contract.ts'
import type { menuView } from './menu-view.ts'

type Menu = ReturnType<typeof menuView>

/** The menu through a tree of selectors: its categories, and the dishes that stand in them. Throws `itemNotFound` for an unknown code. */
export function throughSelector({ restaurant }: Domain, code: number, menu: Menu): Menu {
  const root = restaurant.find('SELECTORGROUPS', { code })
  const selectors = restaurant.childrenOf('SELECTORS', root.id).filter(({ active }) => active)
  const categoryOf = new Map(
    selectors.flatMap(({ id }) =>
      restaurant
        .childrenOf('SELECTORDETAILS', id)
        .filter(({ active }) => active)
        .map(({ props }) => [props.ObjectSifr ?? '', String(id)] as const),
    ),
  )
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
