/** A guest who opened the QR code, and whether the service confirmed the age. */
export interface AgeSession {
  readonly sessionId: string
  readonly adult: boolean
}

/** `unset`: the restaurant has no address for the service. */
export type AgeCheckService = 'available' | 'away' | 'unset'

/** The age check in the messenger MAX. */
export interface AgeCheckDomain {
  /** Whether the guest of a session is of age; nobody confirmed that for a session never heard of. Throws 7287 without the service. */
  isAdult(sessionId: string): boolean
  readonly service: AgeCheckService
  setService(service: AgeCheckService): void
  /** The restaurant's side, for the control API: a guest confirms the age, or fails to. */
  confirm(session: AgeSession): void
  sessions(): readonly AgeSession[]
}
