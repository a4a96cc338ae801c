import type { World } from '../../core/world.ts'
import type { TillContext } from '../context.ts'
import type { CollectionName, ReferencesDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { createMenu } from '../menu/index.ts'
import { createRestaurant } from '../restaurant/index.ts'
import type { DomainState, HoldsDomain, RestaurantData } from '../state.ts'
import { moveItem, writeItems } from './write.ts'

const deliverJob = 'references: bring changes to the till'

/**
 * All changes of reference data. They are made in a copy that shares what has not changed, so whoever holds the earlier data,
 * a snapshot for example, keeps it.
 */
export function createReferences(world: World<HoldsDomain>, context: TillContext): ReferencesDomain {
  const { settings } = context
  const listeners: ((before: RestaurantData) => void)[] = []
  const newest = (): RestaurantData => context.state.referenceServer ?? context.state.restaurant

  const deliver = (): void => {
    const { restaurant: before, referenceServer } = context.state
    if (!referenceServer) return
    context.state.restaurant = referenceServer
    delete context.state.referenceServer
    for (const listener of listeners) listener(before)
  }
  world.jobs.on(deliverJob, deliver)

  const keep = (data: RestaurantData, atOnce: boolean): void => {
    context.state.referenceServer = data
    const delay = settings.till.referenceDelaySeconds
    if (atOnce || delay === 0) deliver()
    else world.jobs.schedule(context.now() + delay * 1000, deliverJob, {})
  }

  return {
    netName: 'RK7SRV',
    server: restaurantOf(context, newest),
    get atTill() {
      return context.state.restaurant
    },
    write(collection, changes, { atOnce = false, move } = {}) {
      const name = nameOf(newest(), collection)
      const { data, items } = writeItems(newest(), name, changes)
      const moved = move ? moveItem(data, name, move) : data
      if (moved !== newest()) keep(moved, atOnce)
      return items
    },
    deliver,
    onChange: (listener) => {
      listeners.push(listener)
    },
    menuOf(data) {
      const restaurant = restaurantOf(context, () => data)
      const state: DomainState = { ...context.state, restaurant: data, stops: {}, modifierStops: {} }
      return { restaurant, menu: createMenu({ ...context, state, restaurant }) }
    },
  }
}

const restaurantOf = ({ settings }: TillContext, data: () => RestaurantData) =>
  createRestaurant(data, settings)

function nameOf({ collections }: RestaurantData, name: string): CollectionName {
  const known = collections[name.toUpperCase() as CollectionName]
  if (!known) throw new DomainError('collectionNotFound', { collection: name })
  return known.name
}
