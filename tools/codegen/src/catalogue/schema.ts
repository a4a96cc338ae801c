/**
 * What a catalogue file may say. Objects are strict: an unknown key is an error, so that no fact is dropped silently.
 */
import { z } from 'zod'

const differs = z.union([z.string(), z.array(z.string())]).optional()
const evidence = z.enum(['schema', 'server', 'vendor', 'client', 'inferred']).optional()
const bound = z.union([z.number().int().nonnegative(), z.literal('unbounded')]).optional()
const wildcardMode = z.enum(['skip', 'lax', 'strict']).optional()
const oneOf = z.array(z.union([z.string(), z.array(z.string())])).optional()
const text = z.string().optional()

const inlineSimple = z.strictObject({
  base: text,
  enum: z.array(z.string()).optional(),
  pattern: text,
  maxLength: z.number().int().optional(),
  minInclusive: z.number().int().optional(),
  maxInclusive: z.number().int().optional(),
  anyCase: z.boolean().optional(),
})

export const attributeSchema = z.strictObject({
  type: z.union([z.string(), inlineSimple]),
  unit: z.enum(['money', 'quantity', 'guid']).optional(),
  required: z.boolean().optional(),
  prohibited: z.boolean().optional(),
  default: text,
  fixed: text,
  answerOnly: z.boolean().optional(),
  since: text,
  evidence,
  differs,
  doc: text,
})

const attributes = z.record(z.string(), attributeSchema).optional()
const content = z.enum(['sequence', 'all', 'choice', 'empty', 'simple']).optional()

const complexParts = {
  content,
  extends: text,
  base: text,
  attributes,
  attributeGroups: z.array(z.string()).optional(),
  anyAttribute: z.boolean().optional(),
  anyElement: z.boolean().optional(),
  any: wildcardMode,
  oneOf,
}

const wildcard = z.strictObject({ anyElement: z.literal(true), any: wildcardMode, min: bound, max: bound })

const occurrence = z.strictObject({ min: bound, max: bound, ordered: z.boolean().optional() })

const groupShape = <K extends 'choice' | 'sequence' | 'all'>(kind: K) =>
  z.strictObject({
    [kind]: occurrence,
    get of() {
      return z.array(particleSchema)
    },
  } as unknown as Record<K, typeof occurrence> & { of: z.ZodArray<typeof particleSchema> })

const elementSchema = z.strictObject({
  name: z.string(),
  as: text,
  type: z.union([z.string(), inlineSimple]).optional(),
  min: bound,
  max: bound,
  since: text,
  evidence,
  differs,
  doc: text,
  ...complexParts,
  get elements(): z.ZodOptional<z.ZodArray<typeof particleSchema>> {
    return z.array(particleSchema).optional()
  },
})

export const particleSchema: z.ZodType<RawParticle> = z.lazy(() =>
  z.unknown().transform((value, ctx): RawParticle => {
    const kind = particleKind(value)
    const schema = {
      element: elementSchema,
      wildcard,
      choice: groupShape('choice'),
      sequence: groupShape('sequence'),
      all: groupShape('all'),
    }[kind]
    const result = schema.safeParse(value)
    if (result.success) return result.data as RawParticle
    for (const issue of result.error.issues) ctx.issues.push({ ...issue, input: value } as never)
    return z.NEVER
  }),
)

function particleKind(value: unknown): 'element' | 'wildcard' | 'choice' | 'sequence' | 'all' {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  for (const kind of ['choice', 'sequence', 'all'] as const) if (keys.includes(kind)) return kind
  return keys.includes('anyElement') && !keys.includes('name') ? 'wildcard' : 'element'
}

const namedSimple = z.strictObject({
  kind: z.literal('simple'),
  ...inlineSimple.shape,
  base: z.string(),
  enumDoc: z.record(z.string(), z.string()).optional(),
  doc: text,
  since: text,
  source: text,
  differs,
  notes: z.array(z.string()).optional(),
  version: z.array(z.string()).optional(),
})

const namedComplex = z.strictObject({
  kind: z.literal('complex'),
  ...complexParts,
  contentMin: bound,
  contentMax: bound,
  elements: z.array(particleSchema).optional(),
  doc: text,
  since: text,
  source: text,
  differs,
  notes: z.array(z.string()).optional(),
  version: z.array(z.string()).optional(),
})

export const commonSchema = z.strictObject({
  source: z.record(z.string(), z.string()).optional(),
  attributeGroups: z.record(
    z.string(),
    z.strictObject({ attributes, notes: z.array(z.string()).optional() }),
  ),
  types: z.record(z.string(), z.discriminatedUnion('kind', [namedSimple, namedComplex])),
  commandTypes: z.record(z.string(), z.discriminatedUnion('kind', [namedSimple, namedComplex])),
})

const side = z.strictObject({
  ...complexParts,
  query: attributes,
  elements: z.array(particleSchema),
})

export const commandSchema = z.strictObject({
  command: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
  purpose: z.string(),
  nodes: z.array(z.enum(['cash-server', 'cash', 'ref-server', 'any'])),
  impact: z.enum(['read', 'write', 'danger']),
  effect: z.enum(['read', 'repeatable', 'write']).optional(),
  license: z.enum(['required', 'identity']).optional(),
  envelope: z.enum(['bare']).optional(),
  forms: z.array(z.enum(['RK7CMD', 'RK7Command', 'RK7Command2'])).optional(),
  since: text,
  group: z.string(),
  request: side,
  response: side,
  multi: z.boolean(),
  differs,
  notes: z.array(z.string()).optional(),
  errors: z
    .array(z.strictObject({ code: z.number().optional(), text: z.string().nullable(), doc: text }))
    .optional(),
  example: z.string(),
})

const basis = z.enum(['server', 'client', 'vendor', 'inferred'])
export const errorsSchema = z.strictObject({
  codes: z.array(
    z.strictObject({
      code: z.number().int(),
      text: z.string().nullable(),
      english: text,
      when: z.string(),
      status: text,
      commands: z.array(z.string()),
      basis,
    }),
  ),
  texts: z.array(
    z.strictObject({ text: z.string(), when: z.string(), status: text, commands: z.array(z.string()) }),
  ),
})

export type RawAttribute = z.infer<typeof attributeSchema>
export type RawSimple = z.infer<typeof inlineSimple>
export type RawCommon = z.infer<typeof commonSchema>
export type RawNamed = z.infer<typeof namedSimple> | z.infer<typeof namedComplex>
export type RawCommand = z.infer<typeof commandSchema>
export type RawSide = z.infer<typeof side>
export type RawErrors = z.infer<typeof errorsSchema>
type Bound = number | 'unbounded' | undefined

/** Parts that an inline type, a named type and a command's side have in common. */
export interface RawComplex {
  readonly content?: 'sequence' | 'all' | 'choice' | 'empty' | 'simple' | undefined
  readonly extends?: string | undefined
  readonly base?: string | undefined
  readonly attributes?: Record<string, RawAttribute> | undefined
  readonly attributeGroups?: string[] | undefined
  readonly anyAttribute?: boolean | undefined
  readonly anyElement?: boolean | undefined
  readonly any?: 'skip' | 'lax' | 'strict' | undefined
  readonly oneOf?: (string | string[])[] | undefined
  readonly elements?: RawParticle[] | undefined
  readonly contentMin?: Bound
  readonly contentMax?: Bound
}

export interface RawElement extends RawComplex {
  readonly name: string
  readonly as?: string | undefined
  readonly type?: string | RawSimple | undefined
  readonly min?: Bound
  readonly max?: Bound
  readonly since?: string | undefined
  readonly evidence?: 'schema' | 'server' | 'vendor' | 'client' | 'inferred' | undefined
  readonly differs?: string | string[] | undefined
  readonly doc?: string | undefined
}
export interface RawOccurrence {
  readonly min?: Bound
  readonly max?: Bound
  readonly ordered?: boolean | undefined
}
export type RawGroup = { readonly of: RawParticle[] } & (
  | { readonly choice: RawOccurrence }
  | { readonly sequence: RawOccurrence }
  | { readonly all: RawOccurrence }
)
export interface RawWildcard {
  readonly anyElement: true
  readonly any?: 'skip' | 'lax' | 'strict' | undefined
  readonly min?: Bound
  readonly max?: Bound
}
export type RawParticle = RawElement | RawGroup | RawWildcard
