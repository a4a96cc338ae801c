import { z } from 'zod'
import type { Route } from '../control/route.ts'
import { routes } from '../control/routes/index.ts'
import { whyNoStep } from '../control/step-call.ts'
import { settingsSchema } from '../core/settings.ts'
import { scenarioSchema } from '../domain/scenario/schema.ts'
import { settingTable } from '../settings.ts'
import { fileParts } from './file-parts.ts'

type Json = { readonly [key: string]: unknown }

/**
 * The form of a scenario file as JSON Schema, for editors. A file that extends another says of the restaurant what it likes; any
 * other describes it in whole or not at all.
 */
export function scenarioJsonSchema(): Json {
  const parts = jsonSchema(fileParts).properties as Readonly<Record<string, Json>>
  const restaurant = jsonSchema(scenarioSchema)
  const steps = { ...parts.steps, items: stepSchema(parts.steps?.items as Json) }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Scenario of the r_keeper simulator',
    type: 'object',
    properties: { ...parts, steps, ...(partial(restaurant.properties) as Json) },
    additionalProperties: false,
    if: { not: { required: ['extends'] } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      anyOf: [
        { propertyNames: { enum: Object.keys(parts) } },
        { properties: restaurant.properties, required: restaurant.required },
      ],
    },
    $defs: { settings: settingsSchema(settingTable) },
  }
}

/** Steps are calls of the control API: each call with the body that it takes. */
function stepSchema(general: Json): Json {
  const calls = routes.filter((route) => whyNoStep(route) === undefined)
  const call = {
    type: 'string',
    description: 'method and path of the control API',
    examples: calls.map(({ method, path }) => `${method} ${path}`),
  }
  return {
    ...general,
    properties: { ...(general.properties as Json), call },
    allOf: calls.map((route) => ({
      if: { properties: { call: { pattern: callPattern(route) } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { body: route.body ? jsonSchema(route.body) : { maxProperties: 0 } } },
    })),
  }
}

const callPattern = ({ method, path }: Route): string =>
  `^${method} ${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`

/** The settings are long and stand in two places, so they are written once. */
function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    override({ jsonSchema: made }) {
      if (made.additionalProperties !== false || !('serverLanguage' in (made.properties ?? {}))) return
      for (const key of Object.keys(made)) delete made[key as keyof typeof made]
      made.$ref = '#/$defs/settings'
    },
  })
  return rest
}

/** The same schema with nothing required. */
function partial(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(partial)
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => key !== 'required' && key !== 'minItems')
  return Object.fromEntries(kept.map(([key, value]) => [key, partial(value)]))
}
