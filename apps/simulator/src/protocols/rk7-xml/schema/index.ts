import type { Settings } from '../../../settings.ts'
import type { SchemaEngine } from './engine.ts'
import { libxml2Engine } from './libxml2.ts'
import { schemaFolder } from './location.ts'
import { xercesEngine } from './xerces.ts'

export type { SchemaEngine, Violation } from './engine.ts'

/** The validator that the settings ask for. */
export function schemaEngine({ rk7 }: Pick<Settings, 'rk7'>): SchemaEngine {
  const folder = schemaFolder(rk7.schemasDir)
  return rk7.xsdEngine === 'xerces' ? xercesEngine(folder) : libxml2Engine(folder)
}
