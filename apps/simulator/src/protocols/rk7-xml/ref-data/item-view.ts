import type { RawElement } from '@rkeeper-kit/xml-interface'
import type { Collection, CollectionName, RefItem, RestaurantDomain } from '../../../domain/contract.ts'
import { parentCollections } from '../../../domain/references/hierarchy.ts'
import { itemClass } from './item-class.ts'
import type { PropMask } from './prop-mask.ts'
import { isExtended, isGenerated, linkOf, ownProperties, type Shelf } from './properties.ts'
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

/** Shows items of a collection through a mask. What depends on names alone is worked out once, not for each item. */
export function itemView(
  restaurant: RestaurantDomain,
  collection: Collection,
  mask: PropMask,
  options: ItemOptions,
): View {
  const shelf: Shelf = { restaurant, collection }
  const own = ownProperties(collection.name)
  const children = childView(shelf, mask, options)
  const placings = remembered((className: string) =>
    remembered((name: string) => (mask.wants(name, className) ? placingOf(name, shelf, options) : undefined)),
  )
  return (item, tag = 'Item') => {
    const placing = placings(itemClass(collection, item))
    const shown: Shown = { attributes: {}, children: [] }
    for (const [name, read] of own) placing(name)?.(shown, read(item, shelf), item)
    for (const name in item.props) placing(name)?.(shown, item.props[name] ?? '', item)
    if (options.WithBlobsData) {
      for (const [name, data] of Object.entries(item.blobs ?? {}))
        if (placing(name)) shown.children.push(element(name, [data]))
    }
    shown.children.push(...children(item))
    return { name: tag, ...shown }
  }
}

interface Shown {
  readonly attributes: Record<string, string>
  readonly children: RawElement[]
}

/** Puts the value of a property where the request wants it. */
type Placing = (shown: Shown, value: string, item: RefItem) => void

/** How a property is shown; undefined where the request does not ask for its kind. */
function placingOf(name: string, shelf: Shelf, options: ItemOptions): Placing | undefined {
  const { IgnoreDefaults, IgnoreEnums, LinkNames, MacroPropExtra, MacroPropTags, WithMacroProp } = options
  const generated = isGenerated(name)
  if ((generated && !WithMacroProp) || (isExtended(name) && !MacroPropExtra)) return undefined
  const place = generated && MacroPropTags ? asTag(name) : asAttribute(name, IgnoreEnums ?? false)
  const linked = LinkNames ? linkOf(name, shelf, parentCollections[shelf.collection.name]) : undefined
  return (shown, value, item) => {
    if (IgnoreDefaults && (value === '' || value === '0' || value === 'false')) return
    place(shown, value, item)
    if (linked) shown.attributes[`${name}Name`] = linked(value)
  }
}

function asTag(name: string): Placing {
  const tag = `Prop${name.split('^')[0]}`
  return ({ children }, value) => children.push(element(tag, [value]))
}

const asAttribute = (name: string, enumsAsNumbers: boolean): Placing =>
  enumsAsNumbers && name === 'Status'
    ? ({ attributes }, _, item) => {
        attributes[name] = statusNumber(item)
      }
    : ({ attributes }, value) => {
        attributes[name] = value
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

function remembered<Value>(work: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>()
  return (key) => {
    if (known.has(key)) return known.get(key) as Value
    const value = work(key)
    known.set(key, value)
    return value
  }
}
