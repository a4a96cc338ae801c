// Generated from the catalogue by tools/codegen. Do not edit.
import { readTheOrder } from '../../tasks/read-the-order.ts'
import { defineTask } from '../../tasks/task.ts'
import { money, objectOf } from '../../wire/codec.ts'
import type { Guid } from '../../wire/values.ts'
import type { Money } from '@rkeeper-kit/core'

/** What AddPrepayOrder takes. */
export interface AddPrepayOrderParams {
  /** Till (cash station) id. Absent: the station from the restaurant settings in the WS admin panel. If the station belongs to a different mid than the one in the "order creation parameters", put that mid in systemName. */
  readonly cashStationId?: number
  /** GUID of the order in r_keeper. */
  readonly orderGuid: Guid
  /** Prepayment in currency units (roubles, not kopecks). */
  readonly amount: Money
  /** r_keeper currency (tender). Absent: the currency of the "order creation parameters". Prepayment must be allowed for that currency. */
  readonly currencyGuid?: Guid
  /** Loyalty card code. */
  readonly cardCode?: string
  /** Promised payment vs prepayment. The page says false = promised payment, true = prepayment (looks inverted; treat as documented). */
  readonly promised?: boolean
}

/** What AddPrepayOrder answers. */
export type AddPrepayOrderResult = Readonly<Record<string, unknown>>

/**
 * Add a prepayment to an order.
 * Agent 2.8.5.8 and newer.
 */
export const AddPrepayOrder = defineTask<AddPrepayOrderParams, AddPrepayOrderResult>({
  taskType: 'AddPrepayOrder',
  effect: 'write',
  params: objectOf<AddPrepayOrderParams>({ amount: money }),
  findOut: readTheOrder,
})
