/** What a file of the White Server catalogue may say. Objects are strict: an unknown key is an error. */
import { z } from 'zod'

const text = z.string().optional()
const basis = z.enum(['documented', 'partly documented', 'inferred'])

/** Types of the notation. `none`: a success has no contents. */
const scalars = [
  'string',
  'int',
  'decimal',
  'number',
  'bool',
  'guid',
  'date',
  'dateTime',
  'base64 string',
  'any',
  'string|number',
  'number|string',
] as const
export type Scalar = (typeof scalars)[number]

const typeNames = [
  ...scalars,
  ...scalars.map((name) => `${name}|null` as const),
  ...scalars.map((name) => `array of ${name}` as const),
  'object',
  'array',
  'array|null',
  'none',
] as const

export const fieldSchema = z.strictObject({
  type: z.enum(typeNames),
  /** Says that the value stands for hundredths or thousandths in the API. */
  unit: z.enum(['money', 'quantity']).optional(),
  /** Name of a type that several tasks share; it is written by hand. */
  as: text,
  /** A condition between fields is written out. */
  required: z.union([z.boolean(), z.string().regex(/^(exactly )?one of /)]),
  default: z.unknown().optional(),
  values: z.array(z.union([z.string(), z.number()])).optional(),
  /** Further values than `values` may come. */
  open: z.boolean().optional(),
  doc: text,
  confidence: basis.optional(),
  get fields(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof fieldSchema>> {
    return z.record(z.string(), fieldSchema).optional()
  },
  get items(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof fieldSchema>> {
    return z.record(z.string(), fieldSchema).optional()
  },
})

const body = z.looseObject({})

export const taskSchema = z.strictObject({
  taskType: z.string().regex(/^[A-Z][A-Za-z0-9]*$/),
  purpose: z.string(),
  mode: z.enum(['both', 'sync', 'async']),
  modeEvidence: z.literal('inferred').optional(),
  /** What a repeat would do; decides whether a lost answer may be asked for again. */
  effect: z.enum(['read', 'repeatable', 'write']),
  agentVersions: z.string(),
  /** First version of the agent that knows the task. */
  since: z
    .string()
    .regex(/^\d+(\.\d+)+$/)
    .optional(),
  plugin: z.string(),
  request: z.strictObject({ taskType: fieldSchema, params: fieldSchema.optional() }),
  response: z.strictObject({ taskResponse: fieldSchema, notes: z.unknown().optional() }),
  errors: z.array(
    z.strictObject({
      code: z.union([z.string(), z.number()]),
      where: z.enum(['wsError', 'agentError', 'rkError', 'shError']),
      when: z.string(),
      basis,
    }),
  ),
  notes: z.array(z.string()),
  example: z.strictObject({ request: body, ack: body.optional(), response: body.optional() }),
  source: z.string(),
  confidence: basis,
})

export type WsField = z.infer<typeof fieldSchema>
export type WsTask = z.infer<typeof taskSchema>
