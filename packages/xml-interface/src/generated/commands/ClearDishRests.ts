// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link ClearDishRests}: Clear the list of dish leftovers. */
export type ClearDishRestsRequest = Record<string, never>

/** Answer of {@link ClearDishRests}. */
export interface ClearDishRestsResponse extends Extra {
}

/**
 * Clear the list of dish leftovers.
 * Executed by: cash-server.
 * Drops the whole stop list of the restaurant at once; read GetDishRests before.
 */
export const ClearDishRests: Command<ClearDishRestsRequest, ClearDishRestsResponse> = {
  name: 'ClearDishRests',
  effect: 'write',
  request: {},
  response: {},
}
