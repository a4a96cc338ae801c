import type { SlottedState } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { Settings } from '../../settings.ts'
import type { ListedMark, MarkCheck, MarkState, Order } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { soldMarks } from '../orders/marks.ts'
import type { HoldsDomain } from '../state.ts'
import { readMark } from './mark.ts'
import { markingSlot } from './state.ts'

/** The marking service as orders meet it. */
export interface MarkRegister {
  stateOf(data: string): MarkState
  /** What is known of a mark that is put into an order: a check made before, or one made now. Keeps nothing. */
  admit(data: string, newId: () => string): MarkCheck | undefined
  /** Throws `markSold` when a change of an order sells a mark that must not be sold. */
  assertSellable(before: Order | undefined, after: Order): void
  /** Lets marks follow an order: sold when it is paid, in circulation again when that is taken back. */
  follow(before: Order | undefined, after: Order): void
  set(data: string, state: MarkState, check?: MarkCheck): ListedMark
}

export function createMarkRegister(
  world: Pick<World<HoldsDomain & SlottedState>, 'store' | 'clock'>,
  settings: Settings,
): MarkRegister {
  const state = markingSlot(world.store)
  const listed = (data: string): ListedMark | undefined => state().marks[readMark(data).key]
  const stateOf = (data: string): MarkState => listed(data)?.state ?? settings.marking.unlistedMarks

  function set(data: string, next: MarkState, check = listed(data)?.check): ListedMark {
    const mark = { data: listed(data)?.data ?? data, state: next, ...(check && { check }) }
    state().marks[readMark(data).key] = mark
    return mark
  }

  return {
    stateOf,
    set,

    admit(data, newId) {
      const known = listed(data)?.check
      if (!state().service.online) return known
      if (stateOf(data) !== 'circulating') throw new DomainError('markInvalid')
      return known ?? { reqId: newId(), at: world.clock.now() }
    },

    assertSellable(before, after) {
      const earlier = soldMarks(before)
      const keys = new Set([...earlier.values()].map((data) => readMark(data).key))
      for (const [line, data] of soldMarks(after)) {
        if (earlier.has(line)) continue
        const { key } = readMark(data)
        if (keys.has(key) || stateOf(data) !== 'circulating')
          throw new DomainError('markSold', { name: after.name, mark: data })
        keys.add(key)
      }
    },

    follow(before, after) {
      const [earlier, now] = [soldMarks(before), soldMarks(after)]
      for (const [line, data] of now) if (!earlier.has(line)) set(data, 'sold')
      for (const [line, data] of earlier)
        if (!now.has(line) && stateOf(data) === 'sold') set(data, 'circulating')
    },
  }
}
