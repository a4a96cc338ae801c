import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { SettingsPatch } from '../core/settings.ts'
import { buildRestaurant } from '../domain/scenario/build.ts'
import { scenarioSchema } from '../domain/scenario/schema.ts'
import type { RestaurantData } from '../domain/state.ts'
import { type Credentials, defaultCredentials } from './credentials.ts'

const secret = z.string().min(1)

const credentials = z.strictObject({
  whiteServer: z.strictObject({
    keys: z.array(
      z.strictObject({
        token: secret,
        kind: z.enum(['production', 'test']),
        aggregatorId: z.int(),
        objectIds: z.array(z.int()),
      }),
    ),
  }),
  rk7: z.strictObject({ users: z.array(z.strictObject({ username: secret, password: secret })) }),
  licensing: z.strictObject({
    accounts: z.array(
      z.strictObject({ userName: secret, password: secret, token: secret, objectIds: z.array(z.int()) }),
    ),
  }),
  delivery: z.strictObject({
    connections: z.array(
      z.strictObject({ name: z.string(), clientId: secret, clientSecret: secret, enabled: z.boolean() }),
    ),
  }),
})

/** The keys of a scenario file that are flags of the command too. */
const flags = {
  port: z.int().min(0).max(65_535),
  host: z.string(),
  seed: z.union([z.string(), z.int()]),
  mode: z.enum(['strict', 'real']),
  language: z.enum(['en', 'ru']),
  bodyLimit: z.int().min(1024),
  log: z.enum(['off', 'errors', 'requests', 'json']),
  json: z.boolean(),
  now: z.string(),
  frozen: z.boolean(),
  allowRemoteControl: z.boolean(),
}

const simulatorPart = z.strictObject({
  ...flags,
  settings: z.record(z.string(), z.unknown()),
  credentials: credentials.partial(),
})

type SimulatorPart = z.infer<typeof simulatorPart>

/** A scenario file: how the simulator runs, who may enter, and the restaurant where it is not the default one. */
export interface ScenarioFile {
  readonly options: Partial<Omit<SimulatorPart, 'settings' | 'credentials'>>
  readonly settings: SettingsPatch
  readonly credentials: Credentials
  readonly restaurant?: RestaurantData
}

/**
 * Reads a scenario, YAML or JSON. The key `simulator` holds flags, `settings` and `credentials`; everything beside
 * it describes the restaurant, in whole, and may be left out.
 * @throws {Error} with one line a fault: the file, the place in it, and what was expected there
 */
export function loadScenarioFile(file: string): ScenarioFile {
  const { simulator = {}, ...restaurant } = checked(file, z.record(z.string(), z.unknown()), readYaml(file))
  const {
    settings = {},
    credentials: own = {},
    ...options
  } = checked(file, simulatorPart.partial(), simulator)
  return {
    options: options as ScenarioFile['options'],
    settings,
    credentials: { ...defaultCredentials, ...(own as Partial<Credentials>) },
    ...(Object.keys(restaurant).length > 0 && {
      restaurant: buildRestaurant(checked(file, scenarioSchema, restaurant)),
    }),
  }
}

function readYaml(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`The scenario ${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`)
  }
  try {
    return parse(text) ?? {}
  } catch (error) {
    throw new Error(`The scenario ${file} is not YAML: ${(error as Error).message.split('\n')[0]}`)
  }
}

function checked<T>(file: string, schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map(({ path, message }) => `${path.join('.') || 'the top'}: ${message}`)
  throw new Error(`The scenario ${file} is not valid. ${faults.join('; ')}.`)
}
