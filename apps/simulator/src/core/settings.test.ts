import { describe, expect, test } from 'vitest'
import { settingTable } from '../settings.ts'
import {
  choice,
  defaultSettings,
  flag,
  liveSettings,
  namedSettings,
  number,
  patchSettings,
  settingsSchema,
} from './settings.ts'

const table = {
  mode: choice(['strict', 'real'], 'strict', 'how strict'),
  delivery: {
    seconds: number(2, { min: 0, max: 300, unit: 's' }, 'how long'),
    reasons: flag(true, 'whether'),
  },
} as const

describe('settings', () => {
  test('a patch changes what it names and leaves the rest', () => {
    const values = patchSettings(table, defaultSettings(table), { delivery: { seconds: 5 } })
    expect(values).toEqual({ mode: 'strict', delivery: { seconds: 5, reasons: true } })
  })

  test.each([
    [{ mode: 'lazy' }, 'Setting mode cannot be "lazy". Allowed: "strict", "real".'],
    [
      { delivery: { seconds: 301 } },
      'Setting delivery.seconds cannot be 301. Allowed: a whole number from 0 up to 300.',
    ],
    [
      { delivery: { seconds: 1.5 } },
      'Setting delivery.seconds cannot be 1.5. Allowed: a whole number from 0 up to 300.',
    ],
    [{ delivery: { reasons: 'yes' } }, 'Setting delivery.reasons cannot be "yes". Allowed: true, false.'],
    [{ delivery: 5 }, 'Setting delivery cannot be 5. Allowed: an object with any of seconds, reasons.'],
    [{ speed: 1 }, 'There is no setting speed. Allowed: mode, delivery.'],
    [
      { delivery: { constructor: 1 } },
      'There is no setting delivery.constructor. Allowed: seconds, reasons.',
    ],
  ])('%j is refused with name, value and what is allowed', (patch, message) => {
    expect(() => patchSettings(table, defaultSettings(table), patch)).toThrow(message)
  })

  test('the live view follows a replaced state, even when a section was taken out before', () => {
    let values = defaultSettings(table)
    const live = liveSettings(table, () => values)
    const { delivery } = live
    values = patchSettings(table, values, { mode: 'real', delivery: { seconds: 9 } })
    expect([live.mode, delivery.seconds]).toEqual(['real', 9])
    expect({ ...live.delivery }).toEqual({ seconds: 9, reasons: true })
  })

  test('every real setting accepts its own default and explains itself', () => {
    for (const { name, setting } of namedSettings(settingTable)) {
      expect(setting.accepts(setting.default), name).toBe(true)
      expect(setting.description, name).not.toBe('')
    }
  })

  test('the JSON schema names every setting', () => {
    expect(settingsSchema(table)).toEqual({
      type: 'object',
      additionalProperties: false,
      properties: {
        mode: { enum: ['strict', 'real'], default: 'strict', description: 'how strict' },
        delivery: {
          type: 'object',
          additionalProperties: false,
          properties: {
            seconds: { type: 'integer', minimum: 0, maximum: 300, default: 2, description: 'how long' },
            reasons: { type: 'boolean', default: true, description: 'whether' },
          },
        },
      },
    })
  })
})
