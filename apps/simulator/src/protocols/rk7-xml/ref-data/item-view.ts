import type { RawElement } from '@rkeeper-kit/xml-interface'
import type { Collection, CollectionName, RefItem, RestaurantDomain } from '../../../domain/contract.ts'
import { parentCollections } from '../../../domain/references/hierarchy.ts'
import { itemClass } from './item-class.ts'
import type { PropMask } from './prop-mask.ts'
import { isExtended, isGenerated, linkedName, ownProperties, type Shelf } from './properties.ts'
import { statusNumber } from './status.ts'

/** What GetRefData and GetRefDataFiltered say about how items are shown. */
export interface ItemOptions {
  readonly WithMacroProp?: boolean
  readonly MacroPropExtra?: boolean
  readonly MacroPropTags?: boolean
  readonly WithBlobsData?: boolean
  readonly WithChildItems?: number
  readonly IgnoreEnums?: boolean
  readonly IgnoreDefaults?: boolean
  readonly LinkNames?: boolean
  readonly OnlyActive?: boolean
}

type View = (item: RefItem, tag?: string) => RawElement

/** Shows items of a collection through a mask. What depends on the request alone is worked out once, not for each item. */
export function itemView(
  restaurant: RestaurantDomain,
  collection: Collection,
  mask: PropMask,
  options: ItemOptions,
): View {
  const shelf: Shelf = { restaurant, collection }
  const own = ownProperties(collection.name)
  const children = childView(shelf, mask, options)
  const put = writerOf(shelf, options)
  const classes = new Map<string, (name: string) => boolean>()
  return (item, tag = 'Item') => {
    const className = itemClass(collection, item)
    const wants = classes.get(className) ?? remembered((name) => mask.wants(name, className))
    classes.set(className, wants)
    const shown: Shown = { attributes: {}, children: [] }
    for (const [name, read] of own) if (wants(name)) put(shown, item, name, read(item, shelf))
    for (const name of Object.keys(item.props))
      if (wants(name)) put(shown, item, name, item.props[name] ?? '')
    if (options.WithBlobsData) {
      for (const [name, data] of Object.entries(item.blobs ?? {}))
        if (wants(name)) shown.children.push(element(name, [data]))
    }
    shown.children.push(...children(item))
    return { name: tag, ...shown }
  }
}

interface Shown {
  readonly attributes: Record<string, string>
  readonly children: RawElement[]
}

/** Puts a property where the request wants it, if it wants it. */
function writerOf(shelf: Shelf, options: ItemOptions) {
  const above = parentCollections[shelf.collection.name]
  const { IgnoreDefaults, IgnoreEnums, LinkNames, MacroPropExtra, MacroPropTags, WithMacroProp } = options
  return ({ attributes, children }: Shown, item: RefItem, name: string, value: string): void => {
    const generated = isGenerated(name)
    if (generated && !WithMacroProp) return
    if (isExtended(name) && !MacroPropExtra) return
    if (IgnoreDefaults && (value === '' || value === '0' || value === 'false')) return
    if (generated && MacroPropTags) {
      children.push(element(`Prop${name.split('^')[0]}`, [value]))
      return
    }
    attributes[name] = IgnoreEnums && name === 'Status' ? statusNumber(item) : value
    const linked = LinkNames ? linkedName(name, value, shelf, above) : undefined
    if (linked !== undefined) attributes[`${name}Name`] = linked
  }
}

/**
 * Children of an item: with 1 those of its own collection, with 2 those of the collections below, with 3 both. With 2 they stand in the
 * item itself, else in `RIChildItems`; their tags are their classes.
 */
function childView(
  { restaurant, collection }: Shelf,
  mask: PropMask,
  options: ItemOptions,
): (item: RefItem) => readonly RawElement[] {
  const { WithChildItems: mode = 0, OnlyActive } = options
  const inner = mode === 0 ? undefined : mask.nested('RIChildItems')
  if (!inner) return () => []
  const below = collectionsBelow(collection.name).filter(
    (name) => mode === 3 || (name === collection.name) === (mode === 1),
  )
  const views = new Map<CollectionName, View>()
  const viewOf = (child: Collection): View => {
    const view = views.get(child.name) ?? itemView(restaurant, child, childMask(inner), options)
    views.set(child.name, view)
    return view
  }
  return (item) => {
    const shown = below.flatMap((name) => {
      const child = restaurant.collection(name)
      if (!child) return []
      return restaurant
        .childrenOf(name, item.id)
        .filter((each) => inner.ofClass(itemClass(child, each)) && (!OnlyActive || each.active))
        .map((each) => viewOf(child)(each, itemClass(child, each)))
    })
    return mode === 2 || shown.length === 0 ? shown : [element('RIChildItems', shown)]
  }
}

/** The mask of children speaks of their children too. */
const childMask = (inner: PropMask): PropMask => ({
  wants: (property, className = '') => inner.ofClass(className)?.wants(property, className) ?? false,
  nested: (name) => (name === 'RIChildItems' ? inner : undefined),
  ofClass: (className) => inner.ofClass(className),
})

const collectionsBelow = (name: CollectionName): readonly CollectionName[] =>
  (Object.keys(parentCollections) as CollectionName[]).filter((each) => parentCollections[each] === name)

const element = (name: string, children: readonly (RawElement | string)[]): RawElement => ({
  name,
  attributes: {},
  children,
})

function remembered(decide: (name: string) => boolean): (name: string) => boolean {
  const verdicts = new Map<string, boolean>()
  return (name) => {
    const known = verdicts.get(name)
    if (known !== undefined) return known
    const verdict = decide(name)
    verdicts.set(name, verdict)
    return verdict
  }
}
