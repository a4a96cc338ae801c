import type { SlottedState, Store } from '../../../core/store.ts'
import { slot } from '../../../core/store.ts'
import { plainGuid } from '../answer/envelope.ts'

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
}

export interface OrderBook {
  enter(orderGuid: string, record: OrderRecord): void
  recordOf(orderGuid: string): OrderRecord | undefined
  orderOfTask(taskGuid: string): string | undefined
}

export function createOrderBook(store: Store<SlottedState>): OrderBook {
  const state = slot<BookState>(store, 'white-server/orders', () => ({ records: {}, byTask: {} }))
  return {
    enter(orderGuid, record) {
      state().records[orderGuid] = record
      state().byTask[record.taskGuid] = orderGuid
    },
    recordOf: (orderGuid) => state().records[orderGuid],
    orderOfTask: (taskGuid) => state().byTask[plainGuid(taskGuid)],
  }
}
