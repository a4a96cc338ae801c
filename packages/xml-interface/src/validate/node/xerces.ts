import { EngineMissingError, type SchemaEngine, type Violation } from '../engine.ts'
import { schemaFile } from './location.ts'

/** Xerces on a Java machine: slow, a second opinion on the same schemas. */
export function xercesEngine(folder: string): SchemaEngine {
  return {
    async check(schema, document) {
      const file = schemaFile(folder, schema)
      if (file === undefined) return undefined
      return violations(await validate(document, file))
    },
  }
}

/** A bad value of an attribute is told twice, first without its name. */
const repeatedBelow = /^cvc-(datatype-valid|enumeration-valid|pattern-valid|m(in|ax)\w+-valid)/

function violations(messages: readonly string[]): Violation[] {
  // Messages that are printed quickly one after the other arrive glued together.
  return messages
    .flatMap((message) => message.split(/(?=\[(?:warning|error|fatal)\w*\])/i))
    .map((message) => ({
      line: Number(/\((\d+):\d+\)/.exec(message)?.[1] ?? 1),
      path: / element '([^']+)'/.exec(message)?.[1] ?? '',
      message: message.replace(/^\[[^\]]*\]\s*/, '').replace(/\s*\(\d+:\d+\)\s*$/, ''),
    }))
    .filter(({ message }, at, all) => !repeatedBelow.test(message) || at === all.length - 1)
}

async function validate(document: string, file: string): Promise<readonly string[]> {
  try {
    const { default: xerces } = await import('xsd-schema-validator')
    return (await xerces.validateXML(document, file)).messages
  } catch (error) {
    if (hasMessages(error) && error.messages.length > 0) return error.messages
    throw new EngineMissingError('xerces', error)
  }
}

const hasMessages = (error: unknown): error is { readonly messages: readonly string[] } =>
  error instanceof Error && 'messages' in error && Array.isArray(error.messages)
