import * as wire from '@rkeeper-kit/delivery/schemas'
import { z } from 'zod'
import { deliveryCoverage, type SimulatedEndpoint } from '../protocols/delivery/coverage.ts'
import { document, type Json, type Operation, type Shape } from './document.ts'

interface Described {
  readonly summary: string
  readonly query?: z.ZodType
  readonly body?: { readonly type: string; readonly schema: Shape }
  /** Status and `result` of success. */
  readonly status?: 200 | 201
  readonly result: z.ZodType
}

const json = (schema: z.ZodType) => ({ type: 'application/json', schema })
const nothing = z.looseObject({})

/** What each endpoint takes and answers. The compiler sees to it that no simulated one is missing. */
const described: Readonly<Record<Exclude<SimulatedEndpoint, 'auth-token'>, Described>> = {
  'menu-view': {
    summary: 'Menu with the stop list',
    query: z.looseObject({ restaurantId: z.string().optional() }),
    result: wire.menuSchema,
  },
  'menu-limited-list': {
    summary: 'Dishes of which only so many are left',
    result: z.array(wire.limitedDishSchema),
  },
  'restaurants-by-source': {
    summary: 'Establishments of the connection',
    result: z.array(wire.restaurantSchema),
  },
  'restaurants-geo-first': {
    summary: 'Delivery zone of a point',
    query: wire.pointQuerySchema,
    result: wire.deliveryZoneSchema,
  },
  'restaurant-currencies': {
    summary: 'Currencies of an establishment',
    result: z.array(wire.restaurantCurrencySchema),
  },
  'addresses-suggestions': {
    summary: 'Addresses that begin like a text',
    query: z.looseObject({ search: z.string() }),
    result: z.array(wire.addressSuggestionSchema),
  },
  'orders-precalc': {
    summary: 'What an order would cost',
    body: json(wire.calculationSchema),
    result: nothing,
  },
  'orders-create': {
    summary: 'Create an order',
    body: json(wire.newOrderSchema),
    status: 201,
    result: wire.createdOrderSchema,
  },
  'orders-search': {
    summary: 'Orders of the connection',
    query: wire.searchQuerySchema,
    result: z.array(wire.orderSchema),
  },
  'orders-get': { summary: 'One order', result: wire.orderSchema },
  'orders-change': { summary: 'Change an order', body: json(wire.orderChangeSchema), result: nothing },
  'rejection-reasons': {
    summary: 'Reasons for cancelling',
    result: z.array(wire.rejectionReasonSchema),
  },
  'orders-reject': { summary: 'Cancel an order', body: json(wire.rejectionSchema), result: nothing },
  'orders-pay': { summary: 'Pay an order in full', body: json(wire.paymentsSchema), result: nothing },
  'orders-complete': { summary: 'Close a paid order', result: nothing },
}

/** Delivery as simulated. */
export function deliveryDocument(origin: string): Json {
  const operations = deliveryCoverage.flatMap((entry): Operation[] => {
    if (entry.name === 'auth-token') return [token(entry)]
    return entry.simulated ? [operation(entry, described[entry.name])] : []
  })
  return document({
    title: 'r_k Delivery, as simulated',
    description: 'Order API of r_k Delivery as this simulator speaks it. Not an official description.',
    origin,
    operations,
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  })
}

function operation(
  { method, name, path, ...entry }: (typeof deliveryCoverage)[number] & { readonly note?: string },
  { body, query, result, status = 200, summary }: Described,
): Operation {
  return {
    operationId: name,
    method,
    path,
    summary,
    ...(entry.note !== undefined && { description: `Simulated with limits: ${entry.note}.` }),
    ...(query && { query }),
    ...(body && { body }),
    answers: {
      [status]: { description: 'done', schema: wire.resultSchema(result) },
      400: { description: 'the request is wrong', schema: wire.errorBodySchema },
      401: { description: 'no token, or not a good one' },
      500: { description: 'refused by Delivery, or by the till', schema: wire.errorBodySchema },
    },
    security: 'bearer',
  }
}

function token({ method, name, path }: (typeof deliveryCoverage)[number]): Operation {
  return {
    operationId: name,
    method,
    path,
    summary: 'Get an access token',
    body: { type: 'application/x-www-form-urlencoded', schema: wire.tokenFormSchema },
    answers: {
      200: { description: 'the token', schema: wire.tokenAnswerSchema },
      400: { description: 'refused', schema: z.looseObject({ error: z.string() }) },
    },
  }
}
