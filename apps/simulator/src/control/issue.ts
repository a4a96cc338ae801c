import { z } from 'zod'

/** What a schema has against a value. */
export type Issue = z.core.$ZodIssue

/** zod's names of types, for people. */
const typeWords: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
  tuple: 'a list',
}

/** What would have been taken instead; undefined where only the message of the issue says it. */
export function allowedBy(issue: Issue): string | readonly string[] | undefined {
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.map(String)
    case 'invalid_type':
      return typeWords[issue.expected] ?? issue.expected
    case 'too_small':
      return `at least ${issue.minimum}`
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'invalid_format':
      return issue.pattern ?? issue.format
    case 'custom':
      return issue.params?.allowed as string | readonly string[] | undefined
    default:
      return undefined
  }
}

/** The value that an issue is about, found in the whole input. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    input,
  )
}

/** The keys that an object at this path may have; none where the schema leaves several forms. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[] = []): readonly string[] {
  const here = withoutWrapping(schema)
  const [key, ...rest] = path
  if (key === undefined) return here instanceof z.ZodObject ? Object.keys(here.shape) : []
  const inner = innerOf(here, key)
  return inner ? knownKeys(inner, rest) : []
}

function innerOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)]
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : undefined
}

function withoutWrapping(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return withoutWrapping(schema.unwrap())
  if (schema instanceof z.ZodDefault) return withoutWrapping(schema.unwrap())
  return schema instanceof z.ZodPipe ? withoutWrapping(schema.in) : schema
}
