import { ControlError } from '../control/route.ts'
import { checkStep } from '../control/step-call.ts'
import { defaultSettings, patchSettings, SettingError, type SettingsPatch } from '../core/settings.ts'
import { settingTable } from '../settings.ts'
import type { FileParts } from './file-parts.ts'
import { type Located, placeAt } from './located.ts'

/** Holds the settings of a file against the table of settings. */
export function checkSettings(source: Located, settings: SettingsPatch = {}): void {
  const check = () => patchSettings(settingTable, defaultSettings(settingTable), settings)
  explained(source, ['simulator'], 'settings', check)
}

/** Holds the steps of a file against the control API: the call has to exist, and its body to fit. */
export function checkSteps(source: Located, steps: FileParts['steps'] = []): void {
  for (const [index, { call, body }] of steps.entries())
    explained(source, ['steps', index], 'body', () => checkStep({ call, body }))
}

/** Runs a check of what stands at a place, and words what it throws with the file and the line. */
function explained(
  { place }: Located,
  path: readonly (string | number)[],
  key: 'settings' | 'body',
  check: () => unknown,
): void {
  try {
    check()
  } catch (error) {
    const inside = insideOf(error, key)
    if (!inside) throw error
    const { file, line } = placeAt(place, [...path, ...inside])
    const { message } = error as Error
    throw new Error(
      `The scenario ${file} is not valid. line ${line}, ${[...path, ...inside].join('.')}: ${message}`,
    )
  }
}

/** What is wrong: something of the body, or the call itself. */
function insideOf(error: unknown, key: string): readonly string[] | undefined {
  if (error instanceof SettingError) return [key, ...error.field.split('.')]
  if (!(error instanceof ControlError)) return undefined
  return error.code === 'invalid_request' ? [key, ...(error.about.field ?? '').split('.')] : ['call']
}
