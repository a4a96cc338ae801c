// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link CheckPassword}: Check the password of an employee. */
export interface CheckPasswordRequest {
  /** Obfuscated password; see the notes. */
  readonly password: string
  readonly Employee: RefItemInput
}

/** Answer of {@link CheckPassword}. */
export interface CheckPasswordResponse extends Extra {
}

/**
 * Check the password of an employee.
 * Executed by: cash-server.
 * The value is base64(password XOR key) with key = base64(employee id as a decimal string).
 * The source does not say what happens to a password longer than the key.
 * Needs an XML license.
 * After a failed check the next one is handled only a second later, against brute force.
 * Error 2102 Неправильный код пользователя или пароль.
 */
export const CheckPassword: Command<CheckPasswordRequest, CheckPasswordResponse> = {
  name: 'CheckPassword',
  effect: 'read',
  request: {
    attributes: {
      password: 'line!',
    },
    elements: [
      ['Employee', '1', refItem],
    ],
  },
  response: {},
}
