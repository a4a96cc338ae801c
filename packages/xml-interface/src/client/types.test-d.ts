import type { Money, Quantity } from '@rkeeper-kit/core'
import { expectTypeOf } from 'vitest'
import {
  CalcOrder2,
  CloseVisit,
  CreateOrder,
  GetInvoice,
  GetOrder,
  GetOrderList,
  GetRefData,
  GetSystemInfo,
  type Guid,
  LockOrder,
  type OrderChange,
  PayOrder,
  type RequestOf,
  type ResponseOf,
  type Rk7Client,
  type Rk7TransportClient,
  SaveOrder,
  watchOrders,
  withOrderLock,
} from '../index.ts'
import type { DecodedRequest, EncodableResponse } from '../server/index.ts'

declare const rk7: Rk7Client
declare const money: Money
declare const quantity: Quantity
declare const guid: Guid

const order = { Order: { guid } }
const till = { Station: { id: 1 }, Cashier: { code: 2 } }

// What is right compiles.
rk7.execute(GetSystemInfo)
rk7.execute(GetSystemInfo, {}, { timeout: 1000 })
rk7.execute(GetOrder, { Order: { visit: 1, orderIdent: 256 } }, { retries: 0 })
rk7.execute(PayOrder, { ...order, ...till, Payment: [{ id: 1, amount: money }] })
rk7.execute(SaveOrder, { ...order, Session: [{ Dish: [{ id: 1, quantity }] }] })
rk7.execute(GetRefData, { RefName: 'MENUITEMS' })
rk7.execute(CloseVisit, { VisitID: 1 })
rk7.execute(GetInvoice, { Invoice: { guid } })

// @ts-expect-error a number is no money
rk7.execute(PayOrder, { ...order, ...till, Payment: [{ id: 1, amount: 1500 }] })
// @ts-expect-error money is no quantity
rk7.execute(SaveOrder, { ...order, Session: [{ Dish: [{ id: 1, quantity: money }] }] })
// @ts-expect-error a quantity is missing
rk7.execute(SaveOrder, { ...order, Session: [{ Dish: [{ id: 1 }] }] })
// @ts-expect-error parameters are missing
rk7.execute(GetOrder)
// @ts-expect-error half a reference to an order
rk7.execute(GetOrder, { Order: { visit: 1 } })
// @ts-expect-error a reference to nothing
rk7.execute(PayOrder, { ...order, Station: {}, Cashier: { id: 1 } })
// @ts-expect-error an unknown collection
rk7.execute(GetRefData, { RefName: 'Nonsense' })
// @ts-expect-error two branches of a choice
rk7.execute(GetInvoice, { Order: { guid }, Invoice: { guid } })
// @ts-expect-error neither visit nor order
rk7.execute(CloseVisit, {})
// @ts-expect-error one thing where a list stands
rk7.execute(CreateOrder, { Order: { Table: { id: 1 } } })
// @ts-expect-error an unknown parameter
rk7.execute(LockOrder, { ...order, lock: true })
// @ts-expect-error a command without parameters
rk7.execute(GetSystemInfo, { Order: 1 })

// Answers are typed: lists always there, units branded.
const read = await rk7.execute(GetOrder, order)
expectTypeOf(read.changed).toEqualTypeOf<true>()
expectTypeOf(read.data.Order.unpaidSum).toEqualTypeOf<Money>()
expectTypeOf(read.data.Order.totalPieces).toEqualTypeOf<Quantity>()
expectTypeOf(read.data.Order.Session).toExtend<readonly unknown[]>()
expectTypeOf(read.data.Order.Session[0]?.Dish[0]?.state).toEqualTypeOf<1 | 3 | 4 | 5 | 6 | 7 | undefined>()

// Only commands with a version can answer that nothing changed.
const list = await rk7.execute(GetOrderList, { lastversion: 1 })
expectTypeOf(list.changed).toEqualTypeOf<boolean>()
// @ts-expect-error perhaps nothing has changed
void list.data.Visit
if (list.changed) expectTypeOf(list.data.Visit).toExtend<readonly unknown[]>()

// A batch is a tuple.
const [system, calc] = await rk7.executeAll([
  [GetSystemInfo, {}],
  [CalcOrder2, { ...order, Payments: {} }],
])
if (system.ok) expectTypeOf(system.data).toEqualTypeOf<ResponseOf<typeof GetSystemInfo>>()
if (calc.ok) expectTypeOf(calc.data.Order.unpaidSum).toEqualTypeOf<Money>()
// @ts-expect-error the parameters of another command
void rk7.executeAll([[CalcOrder2, { RefName: 'Tables' }]])

// The other side: a server gets lists where a client may leave them out, and may leave them out where a client gets them.
declare const decoded: DecodedRequest<typeof SaveOrder>
expectTypeOf(decoded.Session[0]?.Dish[0]?.Modi).toExtend<readonly unknown[] | undefined>()
expectTypeOf(decoded.deferred).toEqualTypeOf<boolean | undefined>()
expectTypeOf<RequestOf<typeof SaveOrder>['deferred']>().toEqualTypeOf<boolean | undefined>()
const answer: EncodableResponse<typeof PayOrder> = {}
void answer

// Under a lock the same calls have the same types.
const left = await withOrderLock(rk7, order.Order, { duration: 60_000, station: { id: 1 } }, async (lock) => {
  // @ts-expect-error a session is missing
  await lock.execute(SaveOrder, { ...order })
  const { data } = await lock.execute(GetOrder, order)
  return data.Order.unpaidSum
})
expectTypeOf(left).toEqualTypeOf<Money>()
// @ts-expect-error an order is named by guid, or by visit with orderIdent
void withOrderLock(rk7, { visit: 1 }, {}, async () => {})

for await (const change of watchOrders(rk7)) {
  expectTypeOf(change).toEqualTypeOf<OrderChange>()
  expectTypeOf(change.kind).toEqualTypeOf<'found' | 'created' | 'changed' | 'closed'>()
}

// The client without an HTTP client of its own serves wherever the other does.
declare const lean: Rk7TransportClient
expectTypeOf(lean).toExtend<Rk7Client>()
