// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** `Header` of {@link OpenWebFormRequestHeaders}. */
export interface OpenWebFormRequestHeadersHeader {
  readonly name: string
  /** Text of the element. */
  readonly $text: string
}

/** Custom HTTP headers for the page request. */
export interface OpenWebFormRequestHeaders {
  readonly Header?: readonly OpenWebFormRequestHeadersHeader[]
}

/** Request of {@link OpenWebForm}: Show a web browser window at a cash station. */
export interface OpenWebFormRequest {
  /** Page to open; {waiter.code} and {extguid} are substituted. */
  readonly url: string
  /** Random GUID that identifies the window session. */
  readonly extguid: string
  /** Milliseconds of station inactivity to wait for while an edit form is open. */
  readonly timeoutAfterAction?: number
  /** Cash station. */
  readonly Station: RefItemInput
  /** Only this waiter gets the window. */
  readonly Waiter?: RefItemInput
  /** Custom HTTP headers for the page request. */
  readonly Headers?: OpenWebFormRequestHeaders
}

/** Answer of {@link OpenWebForm}. */
export interface OpenWebFormResponse extends Extra {
  /** 0 opened, 1 station busy editing or paying another order, 2 failed otherwise. */
  readonly openstatus?: 0 | 1 | 2
  /** 1 closed by the user, 2 closed by an XML request. */
  readonly closetatus?: 1 | 2
}

/**
 * Show a web browser window at a cash station.
 * Executed by: cash, cash-server.
 * The answer is sent only once the window is closed, so an HTTP client usually runs into its timeout (about 60 s).
 * CloseWebForm with the same extguid closes the window.
 * Without Waiter the first waiter who logs in at the station gets it.
 * timeoutAfterAction counts as 10000 when absent and is capped at 10000.
 * The response attribute really is spelled closetatus.
 */
export const OpenWebForm: Command<OpenWebFormRequest, OpenWebFormResponse> = {
  name: 'OpenWebForm',
  effect: 'write',
  request: {
    attributes: {
      url: 'line!',
      extguid: 'line!',
      timeoutAfterAction: 'positive',
    },
    elements: [
      ['Station', '1', refItem],
      ['Waiter', '?', refItem],
      ['Headers', '?', {
        elements: [
          ['Header', '*', {
            attributes: {
              name: 'string!',
            },
            text: 'string',
          }],
        ],
      }],
    ],
  },
  response: {
    attributes: {
      openstatus: { kind: 'int', enum: ['0', '1', '2'] },
      closetatus: { kind: 'int', enum: ['1', '2'] },
    },
  },
}
