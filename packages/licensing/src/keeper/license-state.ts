/**
 * - `NONE`: no id, nobody has asked yet, or the last word is too old;
 * - `REFRESHING`: the first answer is awaited;
 * - `VALID`: the licensing server has confirmed the id;
 * - `STALE`: it could not be asked again, so the last known id is used and the till is the judge;
 * - `SUSPECT`: the till has refused the id;
 * - `UNAVAILABLE`: there is no id to send with.
 */
export type LicenseState = 'NONE' | 'REFRESHING' | 'VALID' | 'STALE' | 'SUSPECT' | 'UNAVAILABLE'

/**
 * - `asked`: the licensing server is being asked;
 * - `received`: it gave an id;
 * - `failed`: it gave none and no id is held; `failedHolding`: it gave none, but one is held;
 * - `ended`: it says that there is no active licence;
 * - `refused`: the till does not accept the id;
 * - `aged`: the id has not been confirmed for too long.
 */
export type LicenseSignal = 'asked' | 'received' | 'failed' | 'failedHolding' | 'ended' | 'refused' | 'aged'

const ended = { ended: 'UNAVAILABLE' } as const

/** The whole machine. A signal that a state does not name leaves it as it is. */
const transitions: Readonly<Record<LicenseState, Partial<Record<LicenseSignal, LicenseState>>>> = {
  NONE: { asked: 'REFRESHING' },
  REFRESHING: {
    ...ended,
    received: 'VALID',
    failed: 'UNAVAILABLE',
    failedHolding: 'STALE',
    refused: 'SUSPECT',
  },
  VALID: { ...ended, failedHolding: 'STALE', refused: 'SUSPECT', aged: 'NONE' },
  STALE: { ...ended, received: 'VALID', refused: 'SUSPECT', aged: 'UNAVAILABLE' },
  SUSPECT: { ...ended, received: 'VALID', failed: 'UNAVAILABLE', failedHolding: 'UNAVAILABLE' },
  UNAVAILABLE: { received: 'VALID' },
}

export function nextState(state: LicenseState, signal: LicenseSignal): LicenseState {
  return transitions[state][signal] ?? state
}
