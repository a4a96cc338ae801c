import { ExchangePriority } from '@rkeeper-kit/xml-interface'
import type { CollectionName, RefItem } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import { assertWriter } from '../ref-data/writer.ts'
import { refKey } from '../views/refs.ts'

/** Swaps two items in the order of their collection, which is their priority here. */
export const exchangePriority = handler(ExchangePriority, ({ Item1, Item2, RefName }, context) => {
  assertWriter(context)
  const { references, restaurant } = context.domain
  const collection = RefName.toUpperCase() as CollectionName
  const items = restaurant.collection(collection)?.items ?? []
  const placeOf = (named: Named): number => items.indexOf(restaurant.find(collection, keyOf(named)))
  const [upper, lower] = [placeOf(Item1), placeOf(Item2)].sort((a, b) => a - b).map((place) => items[place])
  const next = items[items.indexOf(upper as RefItem) + 1]
  if (!upper || !lower || !next || upper === lower) return {}
  if (next !== lower) references.write(collection, [], { move: { item: upper, before: lower } })
  references.write(collection, [], { move: { item: lower, before: next === lower ? upper : next } })
  return {}
})

interface Named {
  readonly Ident?: number
  readonly GUIDString?: string
}

const keyOf = ({ GUIDString, Ident }: Named) =>
  refKey({
    ...(Ident !== undefined && { id: Ident }),
    ...(GUIDString !== undefined && { guid: GUIDString }),
  })
