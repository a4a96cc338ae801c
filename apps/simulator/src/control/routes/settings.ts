import { z } from 'zod'
import { defaultSettings, namedSettings, patchSettings, settingsSchema } from '../../core/settings.ts'
import { settingTable } from '../../settings.ts'
import { defineRoute, type Route } from '../route.ts'

const values = z.record(z.string(), z.unknown()).meta({ ...settingsSchema(settingTable) })

const row = z.object({
  name: z.string(),
  value: z.unknown(),
  default: z.unknown(),
  allowed: z.string(),
  unit: z.string().optional(),
  description: z.string(),
})

export const settingRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/settings',
    tag: 'settings',
    summary: 'Show the settings',
    answer: { status: 200, description: 'all values', schema: values },
    run: (_, { world }) => world.store.state.settings,
  }),
  defineRoute({
    method: 'PATCH',
    path: '/_sim/settings',
    tag: 'settings',
    summary: 'Change some settings',
    description:
      'The body has the shape of the values. They hold until a reset or until a snapshot is restored.',
    body: values,
    verify: (body) => void patchSettings(settingTable, defaultSettings(settingTable), body),
    answer: { status: 200, description: 'all values after the change', schema: values },
    example: { body: { serverLanguage: 'ru', delivery: { transfer: 'manual' } } },
    run({ body }, { configure, world }) {
      configure(body)
      return world.store.state.settings
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/settings/table',
    tag: 'settings',
    summary: 'Explain the settings',
    answer: {
      status: 200,
      description: 'name, value, default and meaning of each',
      schema: z.object({ settings: z.array(row) }),
    },
    run: (_, { world }) => ({
      settings: namedSettings(settingTable).map(({ name, setting }) => ({
        name,
        value: name
          .split('.')
          .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], world.store.state.settings),
        default: setting.default,
        allowed: setting.allowed,
        ...(setting.unit !== undefined && { unit: setting.unit }),
        description: setting.description,
      })),
    }),
  }),
]
