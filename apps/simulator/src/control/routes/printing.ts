import { z } from 'zod'
import type { Operation, PrintedDocument } from '../../domain/contract.ts'
import { normalizeGuid } from '../../domain/restaurant/index.ts'
import type { ControlContext } from '../context.ts'
import { defineRoute, type Route } from '../route.ts'

const document = z.object({
  id: z.int(),
  printedAt: z
    .string()
    .nullable()
    .meta({ description: 'simulated time, ISO 8601; null: it waits for its printer' }),
  document: z.string(),
  printerId: z.int(),
  orderGuid: z.string().nullable(),
  operationId: z.int(),
  text: z.array(z.string()).meta({ description: 'the lines of text on it' }),
})
const printed = z.object({ documents: z.array(document) })
const operation = z.object({
  id: z.int(),
  at: z.string().meta({ description: 'simulated time, ISO 8601' }),
  operation: z.string(),
  stationId: z.int(),
  operatorId: z.int(),
  managerId: z.int().meta({ description: 'who confirmed it' }),
  orderGuid: z.string().nullable(),
  parameter: z.int().nullable(),
})
const upstream = z.object({
  server: z.string(),
  connected: z.boolean(),
  files: z.array(z.object({ name: z.string(), size: z.int().meta({ description: 'bytes' }) })),
})

/** What was printed and done at the till, and the link to the server above it. */
export const printingRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/till/printed',
    tag: 'till',
    summary: 'Show what was printed, and what waits for a printer',
    query: z.object({
      order: z.string().optional().meta({ description: 'GUID of an order' }),
      printer: z.coerce.number().int().optional().meta({ description: 'id of a device' }),
    }),
    answer: { status: 200, description: 'oldest first', schema: printed },
    run: ({ query: { order, printer } }, context) => ({
      documents: allDocuments(context)
        .filter(({ operation }) => order === undefined || operation.orderGuid === normalizeGuid(order))
        .filter(({ printerId }) => printer === undefined || printerId === printer)
        .map((each) => showDocument(each, context)),
    }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/_sim/till/printed',
    tag: 'till',
    summary: 'Throw away what was printed',
    answer: { status: 200, description: 'nothing is left', schema: printed },
    run(_, { domain }) {
      domain.printing.clear()
      return { documents: [] }
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/till/operations',
    tag: 'till',
    summary: 'Show the operation log',
    answer: {
      status: 200,
      description: 'oldest first',
      schema: z.object({ operations: z.array(operation) }),
    },
    run: (_, context) => ({
      operations: context.domain.operations.log().map((each) => showOperation(each, context)),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/till/upstream',
    tag: 'till',
    summary: 'Show the link to the server above the till',
    answer: { status: 200, description: 'the link, and the shifts that wait to be sent', schema: upstream },
    run: (_, { domain }) => domain.node.upstream,
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/upstream',
    tag: 'till',
    summary: 'Cut the link to the server above, or join it again',
    description: 'While it is cut, each closed shift leaves a file; joining it sends them.',
    body: z.strictObject({ connected: z.boolean() }),
    answer: { status: 200, description: 'the link after it', schema: upstream },
    example: { body: { connected: true } },
    run({ body: { connected } }, { domain }) {
      domain.node.setUpstream(connected)
      return domain.node.upstream
    },
  }),
]

const allDocuments = ({ domain: { printing } }: ControlContext): readonly PrintedDocument[] =>
  [...printing.printed(), ...printing.waiting()].sort((a, b) => a.id - b.id)

function showDocument(
  at: PrintedDocument,
  { domain: { restaurant } }: ControlContext,
): z.infer<typeof document> {
  const { documentId, id, operation, printedAt, printerId, sheets } = at
  return {
    id,
    printedAt: printedAt === undefined ? null : new Date(printedAt).toISOString(),
    document: restaurant.nameOf(restaurant.byId('DOCUMENTS', documentId)),
    printerId,
    orderGuid: operation.orderGuid ?? null,
    operationId: operation.id,
    text: sheets.flatMap(({ parts }) => parts.flatMap(textOf)),
  }
}

/** The text of a part of a sheet, where it has some. */
const textOf = (part: PrintedDocument['sheets'][number]['parts'][number]): readonly string[] =>
  Object.values(part).flatMap(({ $text, Text, Value }) => {
    const text = Text ?? $text ?? Value
    return text === undefined ? [] : [String(text)]
  })

function showOperation(at: Operation, { domain: { restaurant } }: ControlContext): z.infer<typeof operation> {
  const { id, managerId, operatorId, orderGuid = null, parameter = null, stationId, typeId } = at
  return {
    id,
    at: new Date(at.at).toISOString(),
    operation: restaurant.nameOf(restaurant.byId('OPERATIONS', typeId)),
    stationId,
    operatorId,
    managerId,
    orderGuid,
    parameter,
  }
}
