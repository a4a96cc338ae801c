import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

let own: string | undefined

/** Folder of our own schemas, those of the package `@rkeeper-kit/xml-interface`. */
export function ownSchemas(): string {
  own ??= dirname(createRequire(import.meta.url).resolve('@rkeeper-kit/xml-interface/schemas/common.xsd'))
  return own
}

/** The folder to validate with: the user's copy of the vendor's schemas, or ours. */
export const schemaFolder = (configured: string): string => (configured === '' ? ownSchemas() : configured)

/** Path of a schema, undefined when the folder has none of that name. */
export function schemaFile(folder: string, schema: string): string | undefined {
  const path = join(folder, `${schema}.xsd`)
  return existsSync(path) ? path : undefined
}
