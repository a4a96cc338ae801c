import { isUnavailableError, Money } from '@rkeeper-kit/core'
import { toExpressHandler } from '@rkeeper-kit/ws-client/events'
import express, { type ErrorRequestHandler, type Express } from 'express'
import type { Aggregator } from './aggregator.ts'
import type { BookedOrder, OrderedItem } from './order-book.ts'

/** The aggregator over HTTP: `GET /menu`, `PUT` and `GET /orders/:id` for the app, `POST /events` for White Server. */
export function createService({ book, events, menu, orders }: Aggregator): Express {
  const service = express()
  service.disable('x-powered-by')
  // Before the parser: the signature is that of the bytes as sent.
  service.post('/events', toExpressHandler(events))
  service.use(express.json({ limit: '20kb' }))

  service.get('/menu', async (_request, response) => {
    const { products, stopped } = await menu.get()
    response.json(
      products.map(({ id, name, price }) => ({
        id,
        name,
        price: Money.toDecimal(price),
        soldOut: stopped.has(id),
      })),
    )
  })

  // PUT, because the app chooses the number: it may repeat the request as often as it likes.
  service.put('/orders/:id', async (request, response) => {
    const items = itemsOf(request.body)
    if (!items) return void response.status(400).json({ error: 'items: [{ id, portions }], at least one' })
    const order = await orders.place(request.params.id, items)
    const status = order.state === 'refused' ? 422 : order.state === 'sending' ? 202 : 200
    response.status(status).json(viewOf(order))
  })

  service.get('/orders/:id', (request, response) => {
    const order = book.find(request.params.id)
    if (!order) return void response.status(404).json({ error: `There is no order ${request.params.id}.` })
    response.json(viewOf(order))
  })

  service.use(awayAs503)
  return service
}

/** The restaurant is away, and has not been there since the start. */
const awayAs503: ErrorRequestHandler = (error, _request, response, next) => {
  if (!isUnavailableError(error)) return next(error)
  response.status(503).json({ error: 'The restaurant is away, please try later.' })
}

const viewOf = ({ id, reason, state, status }: BookedOrder): object => ({ id, state, status, reason })

function itemsOf(body: unknown): readonly OrderedItem[] | undefined {
  const items = (body as { items?: unknown } | undefined)?.items
  return Array.isArray(items) && items.length > 0 && items.every(isItem) ? items : undefined
}

function isItem(item: unknown): item is OrderedItem {
  const { id, portions } = (item ?? {}) as Partial<OrderedItem>
  return typeof id === 'string' && Number.isInteger(portions) && (portions ?? 0) > 0 && (portions ?? 0) <= 50
}
