import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

let folder: string | undefined

/** Folder of the schemas of this package; the same path from the sources and from the built files. */
export function ownSchemas(): string {
  folder ??= fileURLToPath(new URL('../../../schemas', import.meta.url))
  return folder
}

/** Path of a schema, undefined when the folder has none of that name. */
export function schemaFile(folderPath: string, schema: string): string | undefined {
  const path = join(folderPath, `${schema}.xsd`)
  return existsSync(path) ? path : undefined
}
