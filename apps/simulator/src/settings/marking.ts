import { choice, flag, number, type SettingSection } from '../core/settings.ts'

/** Marked goods and alcohol: what is known of the services behind the till is little. */
export const markingSettings = {
  unlistedMarks: choice(
    ['circulating', 'unknown'],
    'circulating',
    'what the marking service says of a mark that nobody has told it of',
  ),
  checkDigits: flag(
    false,
    'a GTIN whose check digit is wrong is refused; whether a till looks at it is not documented',
  ),
  kegShelfLifeDays: number(
    180,
    { min: 1, unit: 'd' },
    'shelf life of a keg, counted from when it is put on tap; a real till has it from the goods',
  ),
  kegSaleDays: number(30, { min: 1, unit: 'd' }, 'how long a keg on tap may be sold from'),
} as const satisfies SettingSection
