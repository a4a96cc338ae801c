import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultName, defaultParts, readyNames } from './ready-files.ts'
import type { Scenario } from './scenario.ts'

const folder = new URL('../../scenarios/generated/ready/', import.meta.url)

/** Where a ready scenario lies that was read and checked beforehand. */
export const builtFile = (name: string): string => fileURLToPath(new URL(`${name}.json`, folder))

/** What is meant where no scenario is named. */
export const defaultScenario: Scenario = { name: defaultName, ...defaultParts }

/**
 * A scenario that comes with the simulator. One without a restaurant plays in the default one.
 * @throws {Error} naming the scenarios there are
 */
export function readyScenario(name: string): Scenario {
  if (name === defaultName) return defaultScenario
  if (isReady(name)) return JSON.parse(readFileSync(builtFile(name), 'utf8')) as Scenario
  throw new Error(
    `There is no scenario "${name}". Ready ones: ${readyNames().join(', ')}. A file is read with loadScenario.`,
  )
}

export const isReady = (name: string): boolean => readyNames().includes(name)

/** All of them, the default one first. */
export const readyScenarios = (): readonly Scenario[] => readyNames().map(readyScenario)
