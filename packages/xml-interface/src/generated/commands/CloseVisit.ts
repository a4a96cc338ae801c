// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { AtLeastOne, Extra } from '../../types.ts'
import { orderElement, type OrderElementInput } from '../types/orderElement.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** The parts of {@link CloseVisitRequest}. */
export interface CloseVisitRequestParts {
  /** Visit id; used when no Order is given. */
  readonly VisitID?: number
  /**
   * An order of the visit to close.
   * Differs from the published schema: the schema demands it; a request with VisitID alone works.
   */
  readonly Order?: OrderElementInput
  /** Station that prints the documents. */
  readonly Station?: RefItemInput
}

/** Request of {@link CloseVisit}: Close a visit. */
export type CloseVisitRequest = AtLeastOne<CloseVisitRequestParts, 'VisitID' | 'Order'>

/** Answer of {@link CloseVisit}. */
export interface CloseVisitResponse extends Extra {
}

/**
 * Close a visit.
 * Executed by: not documented.
 * The schema demands Order, yet a request with VisitID alone works on a server.
 * Works for an empty visit made by CreateVisit and for one whose orders are all closed.
 */
export const CloseVisit: Command<CloseVisitRequest, CloseVisitResponse> = {
  name: 'CloseVisit',
  effect: 'write',
  request: {
    attributes: {
      VisitID: 'positive',
    },
    elements: [
      ['Order', '?', orderElement],
      ['Station', '?', refItem],
    ],
    oneOf: [['VisitID'], ['Order']],
  },
  response: {},
}
