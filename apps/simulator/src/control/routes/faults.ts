import { z } from 'zod'
import { type FaultInput, type FaultKind, faultKinds } from '../../core/faults.ts'
import { protocolNames } from '../../core/protocol.ts'
import { given } from '../given.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'
import { commandField, protocolField } from './fields.ts'

/** Fields that belong to one kind only; those with true must be there. */
const fieldsOfKind: Partial<Record<FaultKind, Readonly<Record<string, boolean>>>> = {
  delay: { ms: true },
  status: { status: true, body: false, headers: false },
  duplicate: { answer: false },
  truncate: { bytes: true },
}
const specialFields = Object.values(fieldsOfKind).flatMap((fields) => Object.keys(fields))

export const faultBody = z
  .strictObject({
    kind: z.enum(faultKinds).meta({
      description: [
        'delay: wait ms first',
        'status: answer this status, nothing is executed',
        'drop-before: the connection breaks, nothing is executed',
        'drop-after: executed, the answer is lost',
        'duplicate: the request arrives twice and is executed twice, one answer is given',
        'truncate: executed, only the first bytes of the answer arrive',
        'malform: executed, the answer cannot be parsed',
        'hang: nothing is executed, no answer ever comes',
      ].join('; '),
    }),
    protocol: protocolField.optional(),
    command: commandField.optional(),
    times: z.int().min(1).nullable().optional().meta({
      description: 'how often it strikes; null or absent: until it is removed',
    }),
    after: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'how many matching requests pass first; default 0' }),
    probability: z.number().min(0).max(1).optional().meta({ description: 'chance of striking; default 1' }),
    ms: z.number().min(0).optional().meta({ description: 'delay: simulated milliseconds' }),
    status: z.int().min(200).max(599).optional().meta({ description: 'status: the HTTP status' }),
    body: z.string().optional().meta({ description: 'status: the body' }),
    headers: z.record(z.string(), z.string()).optional().meta({ description: 'status: headers' }),
    answer: z
      .enum(['first', 'second'])
      .optional()
      .meta({ description: 'duplicate: which answer is given; default second' }),
    bytes: z.int().min(0).optional().meta({ description: 'truncate: how many bytes arrive' }),
  })
  .superRefine((body, check) => {
    const own = fieldsOfKind[body.kind] ?? {}
    for (const field of specialFields) {
      const given = (body as Record<string, unknown>)[field] !== undefined
      const wanted = own[field] === true && !given
      const foreign = given && own[field] === undefined
      if (!wanted && !foreign) continue
      const allowed = wanted
        ? `a value, because kind is ${body.kind}`
        : `no such field with kind ${body.kind}`
      check.addIssue({ code: 'custom', path: [field], message: allowed, params: { allowed } })
    }
  })

const fault = z.object({
  id: z.string(),
  kind: z.enum(faultKinds),
  protocol: z.enum(protocolNames).optional(),
  command: z.string().optional(),
  times: z.int().nullable(),
  after: z.int(),
  probability: z.number(),
  ms: z.number().optional(),
  status: z.int().optional(),
  body: z.string().optional(),
  headers: z.record(z.string(), z.string()).optional(),
  answer: z.enum(['first', 'second']).optional(),
  bytes: z.int().optional(),
  seen: z.int().meta({ description: 'requests that matched' }),
  fired: z.int().meta({ description: 'how often it struck' }),
  left: z.int().nullable().meta({ description: 'how often it still may; null without end' }),
})

const removed = z.object({ removed: z.int() })

export const faultRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/faults',
    tag: 'faults',
    summary: 'Show the faults and what has become of them',
    answer: {
      status: 200,
      description: 'all of them, spent ones too',
      schema: z.object({ faults: z.array(fault) }),
    },
    run: (_, { world }) => ({ faults: world.faults.list() }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/faults',
    tag: 'faults',
    summary: 'Set a fault',
    description:
      'A request meets the faults that match it in the order they were set: any number of delays, then one of another kind.',
    body: faultBody,
    answer: { status: 201, description: 'the fault with its id and counters', schema: fault },
    example: { body: { protocol: 'rk7', command: 'SaveOrder', kind: 'drop-after', times: 1 } },
    run: ({ body }, { world }) => world.faults.add(faultInput(body)),
  }),
  defineRoute({
    method: 'DELETE',
    path: '/_sim/faults',
    tag: 'faults',
    summary: 'Remove all faults',
    answer: { status: 200, description: 'how many there were', schema: removed },
    run(_, { world }) {
      const count = world.faults.list().length
      world.faults.clear()
      return { removed: count }
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/_sim/faults/{id}',
    tag: 'faults',
    summary: 'Remove one fault',
    params: z.object({ id: z.string() }),
    answer: { status: 200, description: 'it is gone', schema: removed },
    refusals: { 404: 'there is no such fault' },
    example: { params: { id: 'fault-1' } },
    run({ params: { id } }, { world }) {
      if (world.faults.remove(id)) return { removed: 1 }
      const allowed = world.faults.list().map((each) => each.id)
      throw new ControlError(404, 'unknown_fault', `There is no fault "${id}".`, {
        field: 'id',
        value: id,
        allowed,
      })
    },
  }),
]

/** A fault without the fields that were not given. */
export const faultInput = (body: z.infer<typeof faultBody>): FaultInput => given(body)
