/** A guest who opened the QR code, and whether the service confirmed the age. */
export interface AgeSession {
  readonly sessionId: string
  readonly adult: boolean
}

export interface AgeCheckService {
  /** `unset`: the restaurant has no address for the service. */
  readonly status: 'available' | 'away' | 'unset'
  /** Simulated seconds that VerifyAgeViaMax waits for it. */
  readonly delaySeconds: number
}

/** The age check in the messenger MAX. */
export interface AgeCheckDomain {
  /** Whether the guest of a session is of age; nobody confirmed that for a session never heard of. Throws 7287 without the service. */
  isAdult(sessionId: string): boolean
  readonly service: AgeCheckService
  setService(change: Partial<AgeCheckService>): void
  /** The restaurant's side, for the control API: a guest confirms the age, or fails to. */
  confirm(session: AgeSession): void
  sessions(): readonly AgeSession[]
}
