// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Item named by id or GUID. */
export interface ExchangePriorityRequestItem1 {
  readonly Ident?: number
  readonly GUIDString?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Item named by id or GUID. */
export interface ExchangePriorityRequestItem2 {
  readonly Ident?: number
  readonly GUIDString?: string
  /** Further attributes, sent as they are. */
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Request of {@link ExchangePriority}: Swap the priorities of two items of a reference collection. */
export interface ExchangePriorityRequest {
  /** Collection that holds both items. */
  readonly RefName: 'PriceFormulas' | 'ModiSchemeDetails' | 'Filters' | 'SelectorDetails' | 'Taxes' | 'TaxDishRules' | 'TaxPayRules' | 'TaxDishTypes' | 'Kurses' | 'ServiceChecks' | 'DiscountDetails' | 'DiscountCompositions' | 'TariffDetails'
  /** Item named by id or GUID. */
  readonly Item1: ExchangePriorityRequestItem1
  /** Item named by id or GUID. */
  readonly Item2: ExchangePriorityRequestItem2
}

/** Answer of {@link ExchangePriority}. */
export interface ExchangePriorityResponse extends Extra {
}

/**
 * Swap the priorities of two items of a reference collection.
 * Executed by: ref-server.
 * Only the reference server knows this command; a cash server rejects it with the error below.
 * Both items share the type referentItem, written out here.
 * The request schema was not available; content sequence is assumed from the documented order.
 * There is no response schema; only the common RK7QueryResult attributes are to be expected.
 * The collections are the ones that have a priority order. A published call has RefName MENUITEMS, which the list does not hold.
 * Error Unknown command.
 */
export const ExchangePriority: Command<ExchangePriorityRequest, ExchangePriorityResponse> = {
  name: 'ExchangePriority',
  effect: 'write',
  request: {
    attributes: {
      RefName: { kind: 'string!', enum: ['PriceFormulas', 'ModiSchemeDetails', 'Filters', 'SelectorDetails', 'Taxes', 'TaxDishRules', 'TaxPayRules', 'TaxDishTypes', 'Kurses', 'ServiceChecks', 'DiscountDetails', 'DiscountCompositions', 'TariffDetails'], anyCase: true },
    },
    elements: [
      ['Item1', '1', {
        attributes: {
          Ident: 'nonNegative',
          GUIDString: 'line',
        },
        anyAttribute: true,
      }],
      ['Item2', '1', {
        attributes: {
          Ident: 'nonNegative',
          GUIDString: 'line',
        },
        anyAttribute: true,
      }],
    ],
  },
  response: {},
}
