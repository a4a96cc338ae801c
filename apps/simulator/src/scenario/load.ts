import { readFileSync } from 'node:fs'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
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

/** What the key `simulator` may hold. */
export const simulatorPart = z.strictObject({
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
  const source = readYaml(file)
  const whole = z.record(z.string(), z.unknown())
  const { simulator = {}, ...restaurant } = checked(source, whole, source.value)
  const {
    settings = {},
    credentials: own = {},
    ...options
  } = checked(source, simulatorPart.partial(), simulator, ['simulator'])
  return {
    options: options as ScenarioFile['options'],
    settings,
    credentials: { ...defaultCredentials, ...(own as Partial<Credentials>) },
    ...(Object.keys(restaurant).length > 0 && {
      restaurant: buildRestaurant(checked(source, scenarioSchema, restaurant)),
    }),
  }
}

/** A scenario as it was read, with the way back from a value to its line. */
interface Source {
  readonly file: string
  readonly value: unknown
  lineOf(path: readonly PropertyKey[]): number
}

function readYaml(file: string): Source {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`The scenario ${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`)
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [fault] = document.errors
  if (fault) throw new Error(`The scenario ${file} is not YAML: ${fault.message.split('\n')[0]}`)
  return {
    file,
    value: document.toJS() ?? {},
    lineOf: (path) => lines.linePos(startOf(document, path)).line,
  }
}

/** Where a value stands in the text; where it is missing, what should hold it. */
function startOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function checked<T>(
  { file, lineOf }: Source,
  schema: z.ZodType<T>,
  value: unknown,
  under: readonly string[] = [],
): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map((issue) => {
    const { message, path } = issue
    const stranger = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const line = lineOf([...under, ...path, ...stranger])
    return `line ${line}, ${path.join('.') || 'the top'}: ${message}`
  })
  throw new Error(`The scenario ${file} is not valid. ${faults.join('; ')}.`)
}
