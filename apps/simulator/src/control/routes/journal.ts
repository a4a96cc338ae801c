import { z } from 'zod'
import { protocolNames } from '../../core/protocol.ts'
import { defineRoute, type Route } from '../route.ts'
import { commandField, protocolField } from './fields.ts'

const message = z.object({
  headers: z.record(z.string(), z.string()),
  body: z.string(),
  cutFrom: z.int().optional().meta({ description: 'bytes of the whole body, given when it was cut' }),
})

const entry = z.object({
  id: z.int(),
  at: z.string().meta({ description: 'simulated time, ISO 8601' }),
  protocol: z.enum(protocolNames).nullable().meta({ description: 'null for unknown paths and for jobs' }),
  command: z.string().nullable(),
  commands: z.array(z.string()),
  objectId: z.int().nullable(),
  method: z.string().nullable(),
  path: z.string().nullable(),
  status: z.int().nullable(),
  outcome: z.string().nullable().meta({ description: "the protocol's own verdict" }),
  durationMs: z.number().nullable().meta({ description: 'real milliseconds' }),
  warnings: z.array(z.string()).meta({ description: 'leniencies used, near misses' }),
  fault: z.object({ id: z.string(), kind: z.string() }).nullable(),
  request: message.nullable(),
  response: message.nullable(),
})

export const journalRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/journal',
    tag: 'journal',
    summary: 'Show what came and what went',
    description: 'Oldest first, without secrets, bodies cut to the size set. Control calls are not in it.',
    query: z.strictObject({
      protocol: protocolField.optional(),
      command: commandField.optional(),
      limit: z.coerce.number().int().min(1).optional().meta({ description: 'only the newest so many' }),
    }),
    answer: { status: 200, description: 'the entries', schema: z.object({ entries: z.array(entry) }) },
    example: { query: { protocol: 'rk7', command: 'SaveOrder', limit: 10 } },
    run: ({ query: { protocol, command, limit } }, { world }) => ({
      entries: world.journal.list({
        ...(protocol !== undefined && { protocol }),
        ...(command !== undefined && { command }),
        ...(limit !== undefined && { limit }),
      }),
    }),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/_sim/journal',
    tag: 'journal',
    summary: 'Empty the journal',
    answer: {
      status: 200,
      description: 'how many entries there were',
      schema: z.object({ removed: z.int() }),
    },
    run(_, { world }) {
      const removed = world.journal.list().length
      world.journal.clear()
      return { removed }
    },
  }),
]
