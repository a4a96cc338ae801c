// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link CloseWebForm}: Close a web browser window on a cash station. */
export interface CloseWebFormRequest {
  /** Window id given as extguid to OpenWebForm. */
  readonly extguid: string
  readonly Station: RefItemInput
}

/** Answer of {@link CloseWebForm}. */
export interface CloseWebFormResponse extends Extra {
}

/**
 * Close a web browser window on a cash station.
 * Executed by: cash, cash-server.
 * Error Форма с GUID ... не найден.
 */
export const CloseWebForm: Command<CloseWebFormRequest, CloseWebFormResponse> = {
  name: 'CloseWebForm',
  effect: 'write',
  request: {
    attributes: {
      extguid: 'line!',
    },
    elements: [
      ['Station', '1', refItem],
    ],
  },
  response: {},
}
