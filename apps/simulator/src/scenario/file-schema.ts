import { z } from 'zod'
import { scenarioSchema } from '../domain/scenario/schema.ts'
import { simulatorPart } from './load.ts'

/** The form of a scenario file as JSON Schema, for editors. The restaurant is given in whole or not at all. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const simulator = { simulator: simulatorPart.partial().optional() }
  const file = z.union([scenarioSchema.extend(simulator), z.strictObject(simulator)])
  const schema = z.toJSONSchema(file, { io: 'input' })
  return { ...schema, title: 'Scenario of the r_keeper simulator' }
}
