import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const root = new URL('../../../packages/xml-interface/', import.meta.url)

export const schemaPath = (name: string): string => fileURLToPath(new URL(`schemas/${name}.xsd`, root))

/** The example of a request in the catalogue. */
export const exampleOf = (command: string): string =>
  (parse(readFileSync(new URL(`catalogue/commands/${command}.yaml`, root), 'utf8')) as { example: string })
    .example
