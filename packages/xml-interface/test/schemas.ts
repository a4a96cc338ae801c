import { readFileSync } from 'node:fs'
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm'

const folder = new URL('../schemas/', import.meta.url)

export const schemaText = (name: string): string => readFileSync(new URL(`${name}.xsd`, folder), 'utf8')

xmlRegisterInputProvider(
  new XmlBufferInputProvider({ 'common.xsd': new TextEncoder().encode(schemaText('common')) }),
)

const compiled = new Map<string, XsdValidator>()

/** Compiles a schema of ours, or throws what libxml2 says against it. */
export function compileSchema(name: string): XsdValidator {
  let validator = compiled.get(name)
  if (!validator) {
    const document = XmlDocument.fromString(schemaText(name), { url: `${name}.xsd` })
    validator = XsdValidator.fromDoc(document)
    document.dispose()
    compiled.set(name, validator)
  }
  return validator
}

/** What libxml2 says against a document; undefined when it is valid. */
export function complaint(name: string, xml: string): string | undefined {
  const validator = compileSchema(name)
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromString(xml)
    validator.validate(document)
    return undefined
  } catch (error) {
    if (error instanceof XmlLibError) return error.message
    throw error
  } finally {
    document?.dispose()
  }
}
