import { type SlottedState, type Store, slot } from '../../core/store.ts'
import type { DeliveryService } from '../contract.ts'
import type { OpenEdit } from './edit.ts'

export interface DeliveriesState {
  service: DeliveryService
  /** Running number of the next delivery order, and number of the next delivery note. */
  nextNumber: number
  nextInvoice: number
  readonly edits: Record<string, OpenEdit>
}

/** The part of the state that belongs to deliveries as a whole, read anew at each use. */
export const deliveriesSlot = (store: Store<SlottedState>): (() => DeliveriesState) =>
  slot(store, 'deliveries', () => ({ service: { active: true }, nextNumber: 1, nextInvoice: 1, edits: {} }))
