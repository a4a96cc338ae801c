import { choice, number, type SettingTable, type ValuesOf } from './core/settings.ts'
import { cardSettings } from './settings/cards.ts'
import { deliverySettings } from './settings/delivery.ts'
import { licensingSettings } from './settings/licensing.ts'
import { markingSettings } from './settings/marking.ts'
import { rk7Settings } from './settings/rk7.ts'
import { tariffSettings } from './settings/tariff.ts'
import { tillSettings } from './settings/till.ts'
import { whiteServerSettings } from './settings/white-server.ts'

/**
 * Every switch of the simulator, with its default. What the vendor documents nowhere is a switch here, so that an
 * observation that contradicts us costs one line.
 */
export const settingTable = {
  mode: choice(
    ['strict', 'real'],
    'strict',
    'strict refuses what breaks a schema; real ignores unknown parts like a 7.26 server and says so in the journal',
  ),
  serverLanguage: choice(
    ['en', 'ru'],
    'en',
    'language of the texts of r_keeper; wordings documented in one language are kept in it',
  ),
  http: {
    bodyLimit: number(
      10 * 1024 * 1024,
      { min: 1024, unit: 'bytes' },
      'largest request body; more is answered 413',
    ),
  },
  journal: {
    size: number(1000, { min: 1, max: 100_000, unit: 'entries' }, 'how many exchanges are remembered'),
    bodyBytes: number(16 * 1024, { min: 0, unit: 'bytes' }, 'how much of each body is remembered'),
  },
  whiteServer: whiteServerSettings,
  till: tillSettings,
  cards: cardSettings,
  tariff: tariffSettings,
  marking: markingSettings,
  rk7: rk7Settings,
  licensing: licensingSettings,
  delivery: deliverySettings,
} as const satisfies SettingTable

/** The values of all settings. Reads always see the current ones. */
export type Settings = ValuesOf<typeof settingTable>
