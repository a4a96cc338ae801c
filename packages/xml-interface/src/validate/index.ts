export { EngineMissingError, type EngineName, type SchemaEngine, type Violation } from './engine.ts'
export type { Finding, Validation } from './finding.ts'
export { type EngineOptions, schemaEngine } from './node/engine.ts'
export { ownSchemas } from './node/location.ts'
export {
  type RequestValidation,
  type ValidateOptions,
  validateRequest,
  validateResponse,
} from './validate.ts'
export { explain, sentence, type Words } from './words.ts'
