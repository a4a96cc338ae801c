import { GetRefDataFiltered } from '@rkeeper-kit/xml-interface'
import type { Collection, RefItem, SaleContext } from '../../../domain/contract.ts'
import { type HandlerContext, handler } from '../handler.ts'
import { collectionOf, collectionReference, itemAsked, itemReference } from '../ref-data/reference-view.ts'
import { saleOfContext } from '../views/asked-menu.ts'

/** Reads what applies in a context: of dishes, modifiers and their groups what can be sold in it, of everything else what is in use. */
export const getRefDataFiltered = handler(GetRefDataFiltered, (params, context) => {
  const { restaurant } = context.domain
  const collection = collectionOf(restaurant, params)
  const { DateTime, ...asked } = params
  const sale = saleOfContext({ ...asked, ...(DateTime !== undefined && { dateTime: DateTime }) }, context)
  const one = itemAsked(restaurant, collection, params)
  if (one) return itemReference(restaurant, collection, one, params)
  const applies = filterIn(collection, sale, context)
  const items = collection.items.filter((item) => item.active && applies(item))
  return collectionReference(restaurant, collection, items, { ...params, OnlyActive: true })
})

/** The stop list is no matter of reference data: what is stopped stays in. */
function filterIn(
  { name }: Collection,
  sale: SaleContext,
  { domain: { menu, restaurant } }: HandlerContext,
): (item: RefItem) => boolean {
  switch (name) {
    case 'MENUITEMS':
    case 'CATEGLIST': {
      const onSale = menu.dishes({ includeStopped: true, sale })
      const ids = new Set(onSale.map(({ item, groupId }) => (name === 'MENUITEMS' ? item.id : groupId)))
      if (name === 'MENUITEMS') return ({ id }) => ids.has(id)
      const holds = ({ id }: RefItem): boolean => ids.has(id) || restaurant.childrenOf(name, id).some(holds)
      return holds
    }
    case 'MODIFIERS': {
      const ids = new Set(menu.modifiers(sale).map(({ item }) => item.id))
      return ({ id }) => ids.has(id)
    }
    default:
      return () => true
  }
}
