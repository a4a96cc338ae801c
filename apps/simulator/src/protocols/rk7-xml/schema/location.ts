import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Folder of our own schemas, those of the package `@rkeeper-kit/xml-interface`. */
export function ownSchemas(): string {
  const { resolve } = createRequire(import.meta.url)
  return dirname(resolve('@rkeeper-kit/xml-interface/schemas/common.xsd'))
}

/** The folder to validate with: the user's copy of the vendor's schemas, or ours. */
export const schemaFolder = (configured: string): string => (configured === '' ? ownSchemas() : configured)

/** Path of a schema, undefined when the folder has none of that name. */
export function schemaFile(folder: string, schema: string): string | undefined {
  const path = join(folder, `${schema}.xsd`)
  return existsSync(path) ? path : undefined
}
