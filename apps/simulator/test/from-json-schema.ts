type Schema = Readonly<Record<string, unknown>>
type Random = () => number

/** For tests: a value that a JSON schema allows, as far as types, enums and required fields go. */
export function sampleOf(schema: Schema, random: Random, depth = 0): unknown {
  const options = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined
  if (options) return sampleOf(pick(options, random), random, depth)
  // Recursive parts: left empty.
  if ('$ref' in schema) return []
  if ('const' in schema) return schema.const
  if (Array.isArray(schema.enum)) return pick(schema.enum, random)
  const type = Array.isArray(schema.type) ? pick(schema.type as string[], random) : schema.type
  switch (type) {
    case 'object':
      return objectOf(schema, random, depth)
    case 'array': {
      const length = Math.max(Number(schema.minItems ?? 0), depth > 3 ? 0 : Math.floor(random() * 3))
      return Array.from({ length }, () => sampleOf((schema.items ?? {}) as Schema, random, depth + 1))
    }
    case 'integer':
      return Math.max(Number(schema.minimum ?? 0), Math.floor(random() * 20))
    case 'number':
      return Math.round(random() * 100_000) / 100
    case 'boolean':
      return random() < 0.5
    case 'null':
      return null
    default:
      return pick(['', '1', 'delivery', '2026-05-01T19:30:00.000+03:00', '70000000001'], random)
  }
}

function objectOf(schema: Schema, random: Random, depth: number): Record<string, unknown> {
  const required = new Set((schema.required ?? []) as readonly string[])
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  return Object.fromEntries(
    properties
      .filter(([name]) => required.has(name) || random() < 0.4)
      .map(([name, property]) => [name, sampleOf(property, random, depth + 1)]),
  )
}

const pick = <T>(things: readonly T[], random: Random): T => things[Math.floor(random() * things.length)] as T
