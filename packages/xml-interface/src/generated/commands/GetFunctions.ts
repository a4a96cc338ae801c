// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link GetFunctions}: List the XML commands the node supports. */
export type GetFunctionsRequest = Record<string, never>

/** `Query` of {@link GetFunctionsResponse}. */
export interface GetFunctionsResponseQuery extends Extra {
  /** Command name. */
  readonly name?: string
  /** The command is obsolete. */
  readonly deprecated?: boolean
}

/** Answer of {@link GetFunctions}. */
export interface GetFunctionsResponse extends Extra {
  readonly Query: readonly GetFunctionsResponseQuery[]
}

/**
 * List the XML commands the node supports.
 * Executed by: not documented.
 * The list also names commands that have no published schema, for example GetBatchOfGoodsList.
 */
export const GetFunctions: Command<GetFunctionsRequest, GetFunctionsResponse> = {
  name: 'GetFunctions',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['Query', '*', {
        attributes: {
          name: 'line',
          deprecated: 'boolean',
        },
      }],
    ],
  },
}
