export type { SchemaEngine, Violation } from '@rkeeper-kit/xml-interface/validate'
