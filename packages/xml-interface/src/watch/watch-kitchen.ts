import type { Rk7Client } from '../client/client.ts'
import {
  KDSGetDishData3,
  type KDSGetDishData3Response,
  type KDSGetDishData3ResponseOrdersOrder,
  type KDSGetDishData3ResponseOrdersOrderSession,
  type KDSGetDishData3ResponseOrdersOrderSessionDishDataDish,
} from '../generated/commands/KDSGetDishData3.ts'
import { ChangeFinder, type ChangeKind, type Listed } from './changes.ts'
import { poll, type WatchOptions } from './poll.ts'

export interface KitchenChange {
  /** `closed`: the line has left the kitchen display. */
  readonly kind: ChangeKind
  readonly dish: KDSGetDishData3ResponseOrdersOrderSessionDishDataDish
  readonly session: KDSGetDishData3ResponseOrdersOrderSession
  readonly order: KDSGetDishData3ResponseOrdersOrder
  /** The dish as it was at the look before. */
  readonly previous: KDSGetDishData3ResponseOrdersOrderSessionDishDataDish | undefined
}

/**
 * Tells which lines come to the kitchen display, change there and leave it: KDSGetDishData3 by `lastversion`, drafts included.
 * Ends by `break` or by the signal; goes on by itself after failures to reach the server.
 *
 * @throws whatever `execute` throws, except UnavailableError and RateLimitError
 */
export async function* watchKitchen(
  rk7: Pick<Rk7Client, 'execute'>,
  options: WatchOptions = {},
): AsyncGenerator<KitchenChange, void, undefined> {
  const finder = new ChangeFinder<Line>()
  const lists = poll(async (lastversion, call) => {
    const { data } = await rk7.execute(
      KDSGetDishData3,
      lastversion === undefined ? {} : { lastversion },
      call,
    )
    return { lastversion: data?.lastversion, list: data && lines(data) }
  }, options)
  for await (const list of lists)
    for (const { kind, item, previous } of finder.next(list))
      yield { kind, ...item, previous: previous?.dish }
}

type Line = Pick<KitchenChange, 'dish' | 'session' | 'order'>

const lines = (data: KDSGetDishData3Response): Listed<Line>[] =>
  (data.Orders?.Order ?? []).flatMap((order) =>
    order.Session.flatMap((session) =>
      (session.DishData?.Dish ?? []).map((dish) => ({
        // `line_guid` is optional in the schema; the running numbers are not.
        key: dish.line_guid ?? `${order.guid} ${session.seqnum} ${dish.seqnum}`,
        stamp: `${order.guid} ${session.line_guid} ${JSON.stringify(dish)}`,
        closed: false,
        item: { dish, session, order },
      })),
    ),
  )
