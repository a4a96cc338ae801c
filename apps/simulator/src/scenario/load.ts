import { basename, extname } from 'node:path'
import type { z } from 'zod'
import { faultInput } from '../control/routes/faults.ts'
import type { SettingsPatch } from '../core/settings.ts'
import { buildRestaurant } from '../domain/scenario/build.ts'
import { scenarioSchema } from '../domain/scenario/schema.ts'
import type { RestaurantData } from '../domain/state.ts'
import { checkSettings, checkSteps } from './check-calls.ts'
import { type Credentials, defaultCredentials } from './credentials.ts'
import { faultText } from './fault-text.ts'
import { type FileParts, fileParts } from './file-parts.ts'
import { readLayers } from './layers.ts'
import type { Located } from './located.ts'
import type { Scenario, ScenarioOptions } from './scenario.ts'
import { toStep } from './step-part.ts'

/**
 * Reads a scenario: a ready one by its name, or a file in YAML or JSON. What is wrong is said with the file and the line.
 *
 * @example
 * const simulator = createSimulator({ scenario: loadScenario('./scenarios/sold-out.yaml') })
 * @throws {Error} naming the file, the lines in it, and what was expected there
 */
export function loadScenario(nameOrFile: string): Scenario {
  const { file, layers, restaurant } = readLayers(nameOrFile)
  const parts = checked(layers, fileParts, Object.keys(scenarioSchema.shape))
  checkSettings(layers, parts.simulator?.settings)
  checkSteps(layers, parts.steps)
  const name = basename(file, extname(file))
  return {
    name,
    title: parts.title ?? name,
    ...(parts.description !== undefined && { description: parts.description.trim() }),
    ...simulatorOf(parts.simulator),
    ...(restaurant && { restaurant: built(restaurant) }),
    ...worldOf(parts),
  }
}

function built(restaurant: Located): RestaurantData {
  const data = checked(restaurant, scenarioSchema)
  try {
    return buildRestaurant(data)
  } catch (error) {
    throw new Error(`The scenario ${restaurant.place.file} is not valid. ${(error as Error).message}`)
  }
}

/** Three settings are so common that they have keys of their own. */
function simulatorOf(
  part: FileParts['simulator'] = {},
): Pick<Scenario, 'options' | 'settings' | 'credentials'> {
  const { settings = {}, credentials, mode, language, bodyLimit, ...options } = part
  const http = { ...(settings.http as object | undefined), ...(bodyLimit !== undefined && { bodyLimit }) }
  const patch: SettingsPatch = {
    ...settings,
    ...(mode !== undefined && { mode }),
    ...(language !== undefined && { serverLanguage: language }),
    ...(Object.keys(http).length > 0 && { http }),
  }
  return {
    ...(Object.keys(options).length > 0 && { options: options as ScenarioOptions }),
    ...(Object.keys(patch).length > 0 && { settings: patch }),
    ...(credentials && { credentials: { ...defaultCredentials, ...(credentials as Partial<Credentials>) } }),
  }
}

/** What stands in the world at the start, beside the restaurant. */
function worldOf({ grow, licences, integrators, delivery, faults, steps }: FileParts) {
  return {
    ...(grow && { grow }),
    ...(licences && { licences }),
    ...(integrators && { integrators }),
    ...(delivery && { delivery }),
    ...(faults && { faults: faults.map(faultInput) }),
    ...(steps && { steps: steps.map(toStep) }),
  } as Pick<Scenario, 'grow' | 'licences' | 'integrators' | 'delivery' | 'faults' | 'steps'>
}

function checked<T>(source: Located, schema: z.ZodType<T>, others?: readonly string[]): T {
  const result = schema.safeParse(source.value)
  if (result.success) return result.data
  throw new Error(faultText(source, schema, result.error.issues, others))
}
