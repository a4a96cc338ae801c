import type { MarkState } from '../contract.ts'

/** How marked goods and the services behind the till stand at the start. */
export interface MarkingData {
  /** What the marking service has been told of. */
  readonly marks: readonly { readonly data: string; readonly state: MarkState }[]
  /** Codes of dishes that are sold as goods. */
  readonly goods: readonly {
    readonly dishId: number
    readonly gtins: readonly string[]
    readonly alcoholCodes: readonly string[]
  }[]
  /** What the alcohol accounting service knows. */
  readonly bottles: readonly {
    readonly gtin: string
    readonly name: string
    readonly altName: string
    readonly millilitres: number
  }[]
  /** Guests whose age has been checked, by the session of the QR code. */
  readonly ageSessions: readonly { readonly sessionId: string; readonly adult: boolean }[]
}
