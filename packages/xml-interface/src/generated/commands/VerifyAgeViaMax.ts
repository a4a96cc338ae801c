// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link VerifyAgeViaMax}: Check through the MAX messenger whether a customer is of age. */
export interface VerifyAgeViaMaxRequest {
  /** Session id from the QR code shown in MAX. */
  readonly sessionID: string
}

/** Answer of {@link VerifyAgeViaMax}. */
export interface VerifyAgeViaMaxResponse extends Extra {
  /** True when the age is confirmed. */
  readonly adult: boolean
}

/**
 * Check through the MAX messenger whether a customer is of age.
 * Executed by: not documented.
 * The schema names no executing node.
 * The customer opens the QR code in MAX; servers answer adult as 1 or 0.
 * Needs the address of the MAX service to be configured.
 * Error 7287 Ошибка проверки возраста в MAX (EIdURIException): Protocol field is empty.
 */
export const VerifyAgeViaMax: Command<VerifyAgeViaMaxRequest, VerifyAgeViaMaxResponse> = {
  name: 'VerifyAgeViaMax',
  effect: 'read',
  request: {
    attributes: {
      sessionID: 'token!',
    },
  },
  response: {
    attributes: {
      adult: 'boolean!',
    },
  },
}
