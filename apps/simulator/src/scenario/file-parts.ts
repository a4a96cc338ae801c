import { z } from 'zod'
import { faultBody } from '../control/routes/faults.ts'
import { instantField } from '../control/routes/fields.ts'
import { settingsSchema } from '../core/settings.ts'
import { settingTable } from '../settings.ts'
import { credentialsPart } from './credentials-part.ts'
import { duration, step } from './step-part.ts'

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
  now: z.string().refine((text) => Number.isFinite(Date.parse(text)), 'a time such as 2026-03-02T12:00:00Z'),
  frozen: z.boolean(),
  allowRemoteControl: z.boolean(),
  stateFile: z.string().min(1),
}

const simulatorPart = z
  .strictObject({
    ...flags,
    settings: z.record(z.string(), z.unknown()).meta({ ...settingsSchema(settingTable) }),
    credentials: credentialsPart,
  })
  .partial()

const licence = z.strictObject({
  objectId: z.int(),
  productGuid: z.string().optional(),
  id: z.string().optional().meta({ description: 'the licence id, which requests carry as licenseToken' }),
  qty: z.int().min(0).optional().meta({ description: 'connections; default 2' }),
  expiresAt: instantField.optional(),
  lasts: duration.optional().meta({ description: 'from the start; a year where no end is said' }),
})

const integrator = z.strictObject({
  company: z.strictObject({ name: z.string().min(1), tin: z.string().regex(/^(\d{10}|\d{12})$/) }),
  state: z.enum([
    'TEST_REQUESTED',
    'REJECTED',
    'TEST_ACTIVE',
    'SOLUTION_READY',
    'PROD_REQUESTED',
    'PROD_READY',
  ]),
  testKey: z.string().min(1).optional(),
  productionKey: z.string().min(1).optional(),
  licenceName: z.string().min(1).optional(),
  email: z.string().min(1).optional(),
  objectIds: z
    .array(z.int())
    .optional()
    .meta({ description: 'restaurants whose licence White Server knows' }),
})

const zone = z.strictObject({
  name: z.string().min(1),
  corners: z
    .array(z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]))
    .min(3)
    .meta({ description: 'latitude and longitude of each corner' }),
  priority: z.int().optional().meta({ description: 'the lowest wins where zones overlap; default 0' }),
  freeFrom: z
    .number()
    .min(0)
    .optional()
    .meta({ description: 'sum of the dishes from which delivery is free; 0, the default: always' }),
  minutes: z.int().min(0).optional().meta({ description: 'default 60' }),
})

const establishment = z.strictObject({
  objectId: z.int().optional(),
  name: z.string().min(1).optional(),
  address: z.string().min(1).optional(),
  state: z.enum(['active', 'noActive']).optional(),
  zones: z.array(zone).optional(),
})

/** Every key of a scenario file that does not describe the restaurant. */
export const fileParts = z
  .strictObject({
    extends: z
      .string()
      .min(1)
      .meta({ description: 'a ready scenario, or a file beside this one; what this file says wins' }),
    title: z.string().min(1).meta({ description: 'what happens, in a few words' }),
    description: z.string().min(1),
    simulator: simulatorPart,
    grow: z
      .strictObject({
        dishes: z.int().min(1).max(500_000).meta({ description: 'on the menu in the end' }),
        seed: z.union([z.string(), z.int()]).optional().meta({ description: 'default 1' }),
      })
      .meta({ description: 'the menu with many more dishes, made up from a seed' }),
    licences: z.array(licence).meta({ description: 'in place of the two of the default scenario' }),
    integrators: z.array(integrator).meta({ description: 'how far each has come on the way to production' }),
    delivery: z.strictObject({
      establishments: z
        .array(establishment)
        .min(1)
        .meta({ description: 'the first is the restaurant of the till; all cook at the one till' }),
    }),
    faults: z.array(faultBody).meta({ description: 'faults that are set from the start' }),
    steps: z.array(step).meta({ description: 'what happens when, in calls of the control API' }),
  })
  .partial()

export type FileParts = z.infer<typeof fileParts>
