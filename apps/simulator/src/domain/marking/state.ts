import { type SlottedState, type Store, slot } from '../../core/store.ts'
import type { GoodsBatch, ListedMark, MarkingService } from '../contract.ts'
import type { HoldsDomain } from '../state.ts'
import { readMark } from './mark.ts'

export interface MarkingState {
  service: MarkingService
  /** By the key of the mark. */
  readonly marks: Record<string, ListedMark>
  /** By the key of the mark. */
  readonly batches: Record<string, GoodsBatch>
}

/** The marking service's part of the state, read anew at each use; the scenario says where it starts. */
export function markingSlot(store: Store<HoldsDomain & SlottedState>): () => MarkingState {
  return slot(store, 'marking', () => ({
    service: { online: true, delaySeconds: 0 },
    marks: Object.fromEntries(
      (store.state.domain.restaurant.marking?.marks ?? []).map((mark) => [
        readMark(mark.data).key,
        { ...mark },
      ]),
    ),
    batches: {},
  }))
}
