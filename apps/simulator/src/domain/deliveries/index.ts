import type { SlottedState } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { DeliveriesDomain, DeliveryDetails, OrderKey, WriteOptions } from '../contract.ts'
import { confirmOrder, cookOnTime } from './confirm.ts'
import { deliveryOf } from './details.ts'
import { type Editing, editOrder, endEdits } from './edit.ts'
import { deliveriesSlot } from './state.ts'

/** Orders that delivery systems send to the till. */
export function createDeliveries(
  world: World<SlottedState>,
  { orders, stations, windows }: Pick<Editing, 'orders' | 'stations' | 'windows'>,
): DeliveriesDomain {
  const state = deliveriesSlot(world.store)
  const editing: Editing = {
    ...{ orders, stations, windows, ids: world.ids, jobs: world.jobs },
    edits: () => state().edits,
    refusals: new Map(),
    now: () => world.clock.now(),
  }
  cookOnTime(editing)
  endEdits(editing)

  const keep = (key: OrderKey, details: Partial<DeliveryDetails>, options?: WriteOptions) => {
    const delivery = { ...deliveryOf(orders.get(key)), ...details }
    return orders.update(key, { delivery }, options)
  }
  return {
    service() {
      const { service } = state()
      const resumed = service.resumesAt !== undefined && service.resumesAt <= world.clock.now()
      return resumed ? { active: true } : service
    },
    setService(service) {
      state().service = service
    },
    takeNumber() {
      const number = state().nextNumber
      state().nextNumber += 1
      return number
    },
    setNextNumber(value) {
      state().nextNumber = value
    },
    confirm: (...input) => confirmOrder(editing, ...input),
    edit: (...input) => editOrder(editing, ...input),
    cancelEdit(key, options) {
      const { confirmed } = deliveryOf(orders.get(key))
      return orders.dropPackages(key, { after: confirmed?.lastUni ?? 0 }, options)
    },
    setLastProcessTime(key, time) {
      const { block } = deliveryOf(orders.get(key))
      return keep(key, { block: { ...block, lastProcessTime: time } })
    },
    invoiceNumber(key) {
      const known = deliveryOf(orders.get(key)).invoiceNumber
      if (known !== undefined) return known
      const invoiceNumber = state().nextInvoice
      keep(key, { invoiceNumber })
      state().nextInvoice += 1
      return invoiceNumber
    },
  }
}
