/** One thing the doctor looked at. */
export interface Finding {
  readonly check: string
  readonly state: 'ok' | 'warning' | 'failed' | 'skipped'
  readonly found: string
  /** What to do, where something is wrong. */
  readonly advice?: string
}

/** Makes the findings of one check. */
export function finder(check: string) {
  return {
    ok: (found: string): Finding => ({ check, state: 'ok', found }),
    warning: (found: string, advice: string): Finding => ({ check, state: 'warning', found, advice }),
    failed: (found: string, advice: string): Finding => ({ check, state: 'failed', found, advice }),
    skipped: (found: string): Finding => ({ check, state: 'skipped', found }),
  }
}
