import { Money } from '@rkeeper-kit/core'
import { z } from 'zod'
import { defineRoute, type Route } from '../route.ts'

const running = z.object({
  orderGuid: z.string(),
  table: z.string(),
  tariff: z.string(),
  status: z.enum(['active', 'paused']),
  startedAt: z.int(),
  amount: z.int().meta({ description: 'hundredths, as of now' }),
})

/** What is billed by time. */
export const tariffRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/till/tariffs',
    tag: 'till',
    summary: 'Show what is billed by time now',
    answer: {
      status: 200,
      description: 'tariffs that are not finished',
      schema: z.object({ tariffs: z.array(running) }),
    },
    run: (_, { domain: { restaurant, tariffs } }) => ({
      tariffs: tariffs.running().map(({ amount, orderGuid, tariff }) => ({
        orderGuid,
        table: restaurant.nameOf(restaurant.byId('TABLES', tariff.tableId)),
        tariff: restaurant.nameOf(
          restaurant.byId('TARIFFICATIONTYPES', tariff.stretches.at(-1)?.typeId ?? 0),
        ),
        status: tariff.status,
        startedAt: tariff.startedAt,
        amount: Money.toHundredths(amount),
      })),
    }),
  }),
]
