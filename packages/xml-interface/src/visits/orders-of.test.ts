import { expect, it } from 'vitest'
import type { GetOrderListResponseVisitOrdersOrder } from '../generated/commands/GetOrderList.ts'
import { ordersOf } from './orders-of.ts'

const order = (guid: string) => ({ guid }) as GetOrderListResponseVisitOrdersOrder

it('takes the orders out of their visits and keeps both together', () => {
  const busy = { guid: '{V1}', VisitID: 7, Orders: { Order: [order('{A}'), order('{B}')] } }
  const empty = { guid: '{V2}', VisitID: 8 }
  const found = ordersOf({ Visit: [busy, empty] as never })
  expect(found.map(({ order: each, visit }) => [visit.VisitID, each.guid])).toEqual([
    [7, '{A}'],
    [7, '{B}'],
  ])
})

it('finds none where nothing has changed', () => {
  expect(ordersOf(undefined)).toEqual([])
})
