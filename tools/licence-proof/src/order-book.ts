import { isRkeeperError, Quantity } from '@rkeeper-kit/core'
import type { SimulatorInfo } from '@rkeeper-kit/simulator'
import { CreateOrder, GetOrder, type Rk7Client, SaveOrder } from '@rkeeper-kit/xml-interface'

/** Commands that can be told apart in the restaurant: the quantity of a dish, in thousandths, names its command. */
export function orderBook(till: Rk7Client, { samples }: SimulatorInfo) {
  const station = { id: samples.stationId }
  const dish = samples.dishes[0]?.id ?? 0

  /** Reads until somebody answers. */
  async function idsIn(order: string): Promise<readonly number[]> {
    for (;;) {
      try {
        const { data } = await till.execute(GetOrder, { Order: { guid: order } })
        const sessions = data.Order.Session ?? []
        return sessions.flatMap((session) =>
          (session.Dish ?? []).map(({ quantity }) =>
            quantity === undefined ? -1 : Quantity.toThousandths(quantity),
          ),
        )
      } catch (error) {
        if (!isRkeeperError(error)) throw error
      }
    }
  }
  return {
    idsIn,
    isThere: async (order: string, id: number) => (await idsIn(order)).includes(id),
    save: (order: string, id: number) =>
      till.execute(SaveOrder, {
        Order: { guid: order },
        Session: [{ Station: station, Dish: [{ id: dish, quantity: Quantity.fromThousandths(id) }] }],
      }),
    async create(): Promise<string> {
      const { data } = await till.execute(CreateOrder, {
        Order: [{ Table: { code: samples.tableCode }, Station: station }],
      })
      return data.guid
    },
  }
}
