import type { SlottedState, Store } from '../../core/store.ts'
import type { TillContext } from '../context.ts'
import type { MarkCheck, MarkingDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { findOrder } from '../orders/find.ts'
import type { HoldsDomain } from '../state.ts'
import { createBatches } from './batches.ts'
import { goodsMark } from './goods-mark.ts'
import { readMark } from './mark.ts'
import { markingSlot } from './state.ts'

/** Marked goods, and the marking service behind the till. */
export function createMarking(context: TillContext, store: Store<HoldsDomain & SlottedState>): MarkingDomain {
  const { marks, settings } = context
  const state = markingSlot(store)
  return {
    gtinOf: (data) => goodsMark(data, settings).gtin,
    check: (input) => check(context, state().service.online, input),
    ...createBatches(context, state),
    get service() {
      return state().service
    },
    setService(change) {
      state().service = { ...state().service, ...change }
    },
    marks: () => Object.values(state().marks),
    setMark: (data, next) => marks.set(data, next),
  }
}

function check(
  context: TillContext,
  online: boolean,
  { order, dish, quantity, station, data }: Parameters<MarkingDomain['check']>[0],
): MarkCheck {
  const { ids, marks, now, restaurant } = context
  findOrder(context, order)
  const item = restaurant.find('MENUITEMS', dish)
  restaurant.find('CASHES', station)
  if (quantity <= 0) throw new DomainError('quantityNotPositive', { dish: restaurant.nameOf(item), quantity })
  readMark(data)
  if (!online) throw new DomainError('markServiceAway')
  if (marks.stateOf(data) !== 'circulating') throw new DomainError('markInvalid')
  const made = { reqId: ids.guid(), at: now() }
  marks.set(data, 'circulating', made)
  return made
}
