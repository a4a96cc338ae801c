import { z } from 'zod'

/**
 * A copy of a request with its names spelled as documented: real servers bind them without regard to case. Other
 * spellings, and names that no documentation knows, are told to `warn`.
 */
export function canonicalNames(
  value: unknown,
  schema: z.core.$ZodType | undefined,
  path: string,
  warn: (warning: string) => void,
): unknown {
  const known = contentsOf(schema)
  if (Array.isArray(value)) {
    const element = known instanceof z.ZodArray ? known.element : undefined
    return value.map((item, index) => canonicalNames(item, element, `${path}[${index}]`, warn))
  }
  if (typeof value !== 'object' || value === null || !(known instanceof z.ZodObject)) return value
  const names = namesOf(known)
  const members = Object.entries(value).map(([given, member]) => {
    const documented = names.get(given.toLowerCase())
    // Both spellings present: the documented one counts.
    const name =
      documented !== undefined && !(documented !== given && documented in value) ? documented : given
    const here = path ? `${path}.${given}` : given
    if (name !== given) warn(`${here}: taken for ${name}`)
    else if (documented === undefined) warn(`${here} is not documented; ignored`)
    return [name, canonicalNames(member, known.shape[name], here, warn)]
  })
  return Object.fromEntries(members)
}

const namesBySchema = new WeakMap<z.ZodObject, ReadonlyMap<string, string>>()

/** Documented names of a schema, by their form in lower case. */
function namesOf(schema: z.ZodObject): ReadonlyMap<string, string> {
  let names = namesBySchema.get(schema)
  if (!names) {
    names = new Map(Object.keys(schema.shape).map((name) => [name.toLowerCase(), name]))
    namesBySchema.set(schema, names)
  }
  return names
}

/** Looks through optional values; of several forms the one with named members. */
function contentsOf(schema: z.core.$ZodType | undefined): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional) return contentsOf(schema.unwrap())
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => option instanceof z.ZodObject)
  return schema
}
