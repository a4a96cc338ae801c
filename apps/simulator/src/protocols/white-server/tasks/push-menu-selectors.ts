import type { ReferencesDomain, RefItem, RefItemChange } from '../../../domain/contract.ts'
import { badRequest } from '../answer/refusal.ts'
import { handler, type ParamsOf } from './handler.ts'

type Params = ParamsOf<'PushMenuSelectors'>

/** Saves a tree of categories with dishes under the root of a code, in place of the tree that was there. */
export const pushMenuSelectors = handler(
  'PushMenuSelectors',
  'till',
  ({ domain: { references } }, params) => {
    const { products = [] } = params
    const dishes = products.map(({ id }) => references.server.find('MENUITEMS', { id: Number(id) }))
    assertTree(params)
    const root = rootOf(references, params)
    clear(references, root)
    const selectors = writeSelectors(references, root, params)
    references.write(
      'SELECTORDETAILS',
      products.map(({ categoryId }, index) => ({
        name: dishes[index]?.name ?? '',
        parent: { id: selectors.get(categoryId)?.id ?? 0 },
        props: {
          TradeObject: 'MENUITEMS',
          ObjectSifr: String(dishes[index]?.id),
          OrderNum: String(index + 1),
        },
      })),
    )
  },
)

function assertTree({ categories = [], products = [] }: Params): void {
  const ids = new Set(categories.map(({ id }) => id))
  for (const { id, parentId } of categories) {
    if (parentId !== undefined && !ids.has(parentId))
      throw badRequest(`Category ${id} stands in category ${parentId}, which is not in the request.`)
  }
  for (const { id, categoryId } of products) {
    if (!ids.has(categoryId))
      throw badRequest(`Product ${id} stands in category ${categoryId}, which is not in the request.`)
  }
}

function rootOf(references: ReferencesDomain, { menuSelectorCode, menuSelectorName }: Params): RefItem {
  if (menuSelectorCode === undefined) throw badRequest('params.menuSelectorCode is missing.')
  const known = references.server
    .collection('SELECTORGROUPS')
    ?.items.find(({ code, active }) => active && code === menuSelectorCode)
  if (known) return known
  if (menuSelectorName === undefined)
    throw badRequest(`There is no selector ${menuSelectorCode} yet, and params.menuSelectorName is missing.`)
  const [made] = references.write('SELECTORGROUPS', [{ code: menuSelectorCode, name: menuSelectorName }])
  if (!made) throw new Error('a group was written and is not there')
  return made
}

/** Nothing is deleted from reference data: the old tree stays in it, out of use. */
function clear({ server, write }: ReferencesDomain, root: RefItem): void {
  const old = server.childrenOf('SELECTORS', root.id).filter(({ active }) => active)
  const inside = (collection: 'SELECTORDETAILS' | 'SELECTORHIERARHIES') =>
    (server.collection(collection)?.items ?? []).filter(
      ({ active, parentId }) => active && old.some(({ id }) => id === parentId),
    )
  for (const collection of ['SELECTORDETAILS', 'SELECTORHIERARHIES'] as const) {
    const gone = inside(collection)
    if (gone.length > 0) write(collection, gone.map(deleted))
  }
  if (old.length > 0) write('SELECTORS', old.map(deleted))
}

const deleted = ({ id }: RefItem): RefItemChange => ({ key: { id }, status: 'deleted' })

/** The selectors by the ids that the request gives them. */
function writeSelectors(
  references: ReferencesDomain,
  root: RefItem,
  { categories = [] }: Params,
): ReadonlyMap<string, RefItem> {
  const written = references.write(
    'SELECTORS',
    categories.map(({ name }) => ({ name, parent: { id: root.id } })),
  )
  const byId = new Map(categories.flatMap(({ id }, index) => [[id, written[index]] as const]))
  const known = new Map([...byId].flatMap(([id, item]) => (item ? [[id, item] as const] : [])))
  references.write(
    'SELECTORHIERARHIES',
    categories.flatMap(({ id, name, parentId }) => {
      const [selector, above] = [known.get(id), known.get(parentId ?? '')]
      if (!selector || !above) return []
      return [{ name, parent: { id: selector.id }, props: { ParentSelector: String(above.id) } }]
    }),
  )
  return known
}
