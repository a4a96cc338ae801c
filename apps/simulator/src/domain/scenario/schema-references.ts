import { z } from 'zod'
import { collectionNames } from './collections.ts'
import { item } from './schema-item.ts'

/** An item of any collection, or more about one that the rest of the scenario describes: then only its code is needed. */
const entry = item.partial().extend({
  code: item.shape.code,
  /** Id of the item it stands in. */
  parent: z.int().optional(),
  /** Properties as GetRefData shows them. */
  props: z.record(z.string(), z.string()).default({}),
  /** Binary fields, in base64. */
  blobs: z.record(z.string(), z.base64()).optional(),
})

/** Items by the collection they stand in. */
export const references = z.partialRecord(z.enum(collectionNames), z.array(entry)).default({})

export type ScenarioReference = z.infer<typeof entry>
export type ScenarioReferences = z.infer<typeof references>
