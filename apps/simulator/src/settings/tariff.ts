import { flag, number, type SettingSection } from '../core/settings.ts'

/** Billing by time: how prices grow is not documented. */
export const tariffSettings = {
  stepSeconds: number(
    60,
    { min: 1, unit: 's' },
    'a tariff is billed in steps of this length, and one that has begun is charged whole; pauses are not charged',
  ),
  payCloses: flag(
    false,
    'PayOrder closes tariffs that are running; otherwise it is refused until CloseTariff',
  ),
} as const satisfies SettingSection
