import { type Money, Quantity } from '@rkeeper-kit/core'
import { CreateOrder, GetOrder, PayOrder, type Rk7Client, SaveOrder } from '@rkeeper-kit/xml-interface'
import type { Installation } from './installations.ts'

/** What the scenarios do in the hall again and again. */
export function hall({ info: { samples } }: Installation, till: Rk7Client) {
  const station = { id: samples.stationId }
  const cashier = { id: samples.cashierId }
  const dish = must(samples.dishes[0], 'a sample dish')
  const currency = must(samples.currencies[0], 'a sample currency')
  return {
    station,
    cashier,
    dish,
    currency,
    async create(guid?: string): Promise<string> {
      const { data } = await till.execute(CreateOrder, {
        Order: [{ ...(guid && { guid }), Table: { code: samples.tableCode }, Station: station }],
      })
      return data.guid
    },
    save: (guid: string, portions = 1) =>
      till.execute(SaveOrder, {
        Order: { guid },
        Session: [{ Station: station, Dish: [{ id: dish.id, quantity: Quantity.fromDecimal(portions) }] }],
      }),
    pay: (guid: string, amount: Money) =>
      till.execute(PayOrder, {
        Order: { guid },
        Station: station,
        Cashier: cashier,
        Payment: [{ id: currency.id, amount }],
      }),
    async read(guid: string) {
      const { data } = await till.execute(GetOrder, { Order: { guid } })
      return data.Order
    },
  }
}

export function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the scenario lacks ${what}`)
  return value
}
