import { DomainError } from '../../../domain/errors.ts'
import type { SchemaEngine } from './engine.ts'
import { schemaFile } from './location.ts'

/** Xerces on a Java machine: slow, a second opinion on the same schemas. */
export function xercesEngine(folder: string): SchemaEngine {
  return {
    async check(schema, document) {
      const file = schemaFile(folder, schema)
      if (file === undefined) return undefined
      const messages = await validate(document, file)
      return messages.map((message) => ({
        line: Number(/\((\d+):\d+\)/.exec(message)?.[1] ?? 1),
        path: '',
        message: message.replace(/^\[[^\]]*\]\s*/, '').replace(/\s*\(\d+:\d+\)\s*$/, ''),
      }))
    },
  }
}

/** What Xerces finds. Throws `validatorMissing` where it cannot run at all. */
async function validate(document: string, file: string): Promise<readonly string[]> {
  try {
    const { default: xerces } = await import('xsd-schema-validator')
    return (await xerces.validateXML(document, file)).messages
  } catch (error) {
    if (hasMessages(error) && error.messages.length > 0) return error.messages
    throw new DomainError('validatorMissing', {
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}

const hasMessages = (error: unknown): error is { readonly messages: readonly string[] } =>
  error instanceof Error && 'messages' in error && Array.isArray(error.messages)
