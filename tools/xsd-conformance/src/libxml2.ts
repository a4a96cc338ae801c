import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { schemaPath } from './schemas.ts'
import type { Question } from './xerces.ts'

xmlRegisterInputProvider(
  new XmlBufferInputProvider({ 'common.xsd': new Uint8Array(readFileSync(schemaPath('common'))) }),
)

const compiled = new Map<string, XsdValidator>()

/** "ok", or what libxml2 says. A schema that does not compile throws. */
export function askLibxml2({ schema, document }: Question): string {
  let validator = compiled.get(schema)
  if (!validator) {
    const source = XmlDocument.fromBuffer(new Uint8Array(readFileSync(schema)), { url: basename(schema) })
    validator = XsdValidator.fromDoc(source)
    source.dispose()
    compiled.set(schema, validator)
  }
  if (document === undefined) return 'ok'
  let parsed: XmlDocument | undefined
  try {
    parsed = XmlDocument.fromString(document)
    validator.validate(parsed)
    return 'ok'
  } catch (error) {
    return `invalid ${error instanceof Error ? error.message : error}`
  } finally {
    parsed?.dispose()
  }
}
