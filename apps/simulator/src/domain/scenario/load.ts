import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Scenario, scenarioSchema } from './schema.ts'

/** The scenario that comes with the simulator. */
export const defaultScenarioFile = new URL('../../../scenarios/default.yaml', import.meta.url)

/**
 * Reads and checks a scenario file.
 * @throws {Error} naming the file, the place in it and what was expected there
 */
export function loadScenario(file: URL | string = defaultScenarioFile): Scenario {
  const checked = scenarioSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!checked.success)
    throw new Error(`The scenario ${file} is not valid:\n${z.prettifyError(checked.error)}`)
  return checked.data
}
