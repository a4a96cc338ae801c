// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra } from '../../types.ts'
import { messageButton, type MessageButton, type MessageButtonInput } from './messageButton.ts'

/**
 * `messageButtons`
 * As given in requests.
 */
export interface MessageButtonsInput {
  readonly Button?: readonly MessageButtonInput[]
}

/**
 * `messageButtons`
 * As read from answers.
 */
export interface MessageButtons extends Extra {
  readonly Button: readonly MessageButton[]
}

/** How `messageButtons` is written and read. */
export const messageButtons: ObjectTable = {
  elements: [
    ['Button', '*', messageButton],
  ],
}
