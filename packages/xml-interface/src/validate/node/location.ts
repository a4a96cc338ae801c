import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the schemas of this package; the same path from the sources and from the built files. */
export const ownSchemas = (): string => fileURLToPath(new URL('../../../schemas', import.meta.url))

/** Path of a schema, undefined when the folder has none of that name. */
export function schemaFile(folder: string, schema: string): string | undefined {
  const path = join(folder, `${schema}.xsd`)
  return existsSync(path) ? path : undefined
}
