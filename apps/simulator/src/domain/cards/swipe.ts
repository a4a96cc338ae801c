import type { TillContext } from '../context.ts'
import type { SwipeMatch } from '../contract.ts'
import { scopeCollections } from '../scenario/build-cards.ts'

/** Runs every algorithm over an input string: the ones that match, with the code that each finds in it. */
export function parseSwipe({ restaurant, state }: TillContext, input: string): readonly SwipeMatch[] {
  return (state.restaurant.cards?.algorithms ?? []).flatMap(({ id, pattern, scope, objectId }) => {
    const found = new RegExp(pattern, 'u').exec(input)
    if (!found) return []
    const collection = scopeCollections[scope]
    const match: SwipeMatch = {
      algorithm: restaurant.byId('MCRALGORITHMS', id),
      scope,
      cardCode: found[1] ?? found[0],
      ...(collection && objectId !== undefined && { object: restaurant.byId(collection, objectId) }),
    }
    return [match]
  })
}
