import type { DecodedCommand } from '@rkeeper-kit/xml-interface/server'
import {
  EngineMissingError,
  explain,
  type SchemaEngine,
  sentence,
  type Violation,
  schemaEngine as validatorOf,
} from '@rkeeper-kit/xml-interface/validate'
import { DomainError } from '../../../domain/errors.ts'
import type { Settings } from '../../../settings.ts'

/** The validator that the settings ask for. Where it cannot run at all, requests are answered with `validatorMissing`. */
export function schemaEngine({ rk7 }: Pick<Settings, 'rk7'>): SchemaEngine {
  const schemas = rk7.schemasDir === '' ? {} : { schemasDir: rk7.schemasDir }
  const validator = validatorOf({ engine: rk7.xsdEngine, ...schemas })
  return {
    async check(schema, document) {
      try {
        return await validator.check(schema, document)
      } catch (error) {
        if (error instanceof EngineMissingError)
          throw new DomainError('validatorMissing', { reason: error.message })
        throw error
      }
    },
  }
}

/** Says in plain words what breaks the schema of a command, with the line and what was expected. */
export const explained = (violation: Violation, { command }: DecodedCommand): string =>
  sentence(explain(violation, command?.request), violation.line)
