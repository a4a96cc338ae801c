import type { SlottedState, Store } from '../../core/store.ts'
import type { TillContext } from '../context.ts'
import type { AlcoholDomain, MarkingDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { readMark } from '../marking/mark.ts'
import { createBottles } from './bottles.ts'
import { createKegs } from './kegs.ts'
import { alcoholSlot } from './state.ts'

/** Bottles and kegs, and the services behind the till that account for them. */
export function createAlcohol(
  context: TillContext,
  store: Store<SlottedState>,
  marking: Pick<MarkingDomain, 'service'>,
): AlcoholDomain {
  const state = alcoholSlot(store)
  return {
    ...createBottles(context, state),
    ...createKegs({ till: context, state, marking }),

    get services() {
      return state().services
    },

    setServices(change) {
      state().services = { ...state().services, ...change }
    },

    pour(data, millilitres) {
      const { key } = readMark(data)
      const { bottles, kegs } = state()
      const [bottle, keg] = [bottles[key], kegs[key]]
      if (bottle) bottles[key] = { ...bottle, accountedVolume: less(bottle.accountedVolume, millilitres) }
      else if (keg?.finishedAt !== undefined) throw new DomainError('kegFinished', { mark: data })
      else if (keg) kegs[key] = { ...keg, restVolume: less(keg.restVolume, millilitres) }
      else throw new DomainError('kegNotFound', { mark: data })
    },
  }
}

function less(held: number, wanted: number): number {
  if (wanted > held) throw new DomainError('volumeTooLarge', { wanted, held })
  return held - wanted
}
