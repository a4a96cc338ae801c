import type { SlottedState, Store } from '../../../core/store.ts'
import { slot } from '../../../core/store.ts'
import { plainGuid } from '../answer/envelope.ts'
import { WsRefusal } from '../answer/refusal.ts'

/** What White Server remembers of an order and the till has no place for. */
export interface OrderRecord {
  readonly taskGuid: string
  readonly sourceOrderId?: string
  readonly expectedTime?: string
}

interface BookState {
  /** By the order's GUID. */
  readonly records: Record<string, OrderRecord>
  /** GUID of the order by the GUID of the task that created it. */
  readonly byTask: Record<string, string>
  /** Numbers of the aggregator that an agent has got for creation, whatever came of them, each with a colon before it. */
  readonly received: Record<string, true>
}

export interface OrderBook {
  /** Notes that an agent gets an order for creation. Throws `WsaDuplicateOrder` for a number that has come before, unless that is allowed. */
  receive(originalOrderId: string, again: 'allowed' | 'refused'): void
  enter(orderGuid: string, record: OrderRecord): void
  recordOf(orderGuid: string): OrderRecord | undefined
  orderOfTask(taskGuid: string): string | undefined
}

export function createOrderBook(store: Store<SlottedState>): OrderBook {
  const state = slot<BookState>(store, 'white-server/orders', () => ({
    records: {},
    byTask: {},
    received: {},
  }))
  return {
    receive(originalOrderId, again) {
      const { received } = state()
      // The colon keeps apart what every object has by nature.
      const key = `:${originalOrderId}`
      if (!received[key]) received[key] = true
      else if (again === 'refused')
        throw new WsRefusal({
          code: 'WsaDuplicateOrder',
          desc: `The agent has got the order ${originalOrderId} for creation before.`,
        })
    },
    enter(orderGuid, record) {
      state().records[orderGuid] = record
      state().byTask[record.taskGuid] = orderGuid
    },
    recordOf: (orderGuid) => state().records[orderGuid],
    orderOfTask: (taskGuid) => state().byTask[plainGuid(taskGuid)],
  }
}
