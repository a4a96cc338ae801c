import type { EngineName, SchemaEngine } from '../engine.ts'
import { libxml2Engine } from './libxml2.ts'
import { ownSchemas } from './location.ts'
import { xercesEngine } from './xerces.ts'

export interface EngineOptions {
  /** Default `libxml2`. */
  readonly engine?: EngineName
  /** Folder with a copy of the vendor's schemas, to validate with instead of ours; named alike, `qrySaveOrder.xsd`. */
  readonly schemasDir?: string
}

/** Makes a validator. Schemas are compiled when they are first needed. */
export function schemaEngine({
  engine = 'libxml2',
  schemasDir = ownSchemas(),
}: EngineOptions = {}): SchemaEngine {
  return engine === 'xerces' ? xercesEngine(schemasDir) : libxml2Engine(schemasDir)
}
