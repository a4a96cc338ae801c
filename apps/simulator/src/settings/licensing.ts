import { choice, flag, list, number, type SettingSection } from '../core/settings.ts'

/** What differs between licences and what is not documented of the licensing server. */
export const licensingSettings = {
  badUsrStatus: number(401, { min: 400, max: 599 }, 'HTTP status for an unknown or mismatched usr header'),
  instanceSpelling: choice(
    ['any', 'exact'],
    'any',
    'whether braces, hyphens and case tell two instance GUIDs apart: any does not, exact does',
  ),
  sequenceAnswer: choice(
    ['last', 'next'],
    'last',
    'what GetXMLLicenseInstanceSeqNumber answers: the last accepted number or the next one',
  ),
  instancesPerConnection: number(
    10,
    { min: 1, unit: 'GUIDs' },
    'distinct instance GUIDs a day for each connection of the licence',
  ),
  sequenceReadsPerHour: number(
    60,
    { min: 0, unit: 'requests' },
    'how often an hour an instance may ask GetXMLLicenseInstanceSeqNumber; past it the till refuses; 0: as often as it likes',
  ),
  countFailed: flag(true, 'a business refusal uses its sequence number up'),
  tokenExpired: flag(false, 'the developer token has expired: ErrorCode 1'),
  deniedObjects: list([], 'objects to which the account has no right: ErrorCode 2'),
  outage: flag(false, 'the licensing server answers 503'),
} as const satisfies SettingSection
