import { DomainError, type ErrorKey } from '../errors.ts'

/** What Delivery itself refuses, by the code its clients decide by. Documented, except where a comment says otherwise. */
export type DeskErrorCode =
  | 'order_validation'
  | 'order_not_found'
  | 'restaurant_not_found'
  | 'order_source_not_found'
  | 'err_unprocessable_entity'
  | 'rejection_reason_not_found'
  | 'err_parse_request'

/** The nearest entry of the till's catalogue, for those who know no Delivery codes. */
const catalogueKeys: Readonly<Record<DeskErrorCode, ErrorKey>> = {
  order_validation: 'orderValidation',
  order_not_found: 'orderNotFound',
  restaurant_not_found: 'restaurantNotFound',
  order_source_not_found: 'objectDenied',
  err_unprocessable_entity: 'orderValidation',
  rejection_reason_not_found: 'itemNotFound',
  err_parse_request: 'orderValidation',
}

/** A refusal by Delivery, as opposed to one of the till. */
export class DeskError extends DomainError {
  readonly code: DeskErrorCode
  /** The field of the request that is wrong, for example `dishList[0].price`, with its value. */
  readonly field: string | undefined
  readonly value: unknown

  constructor(
    code: DeskErrorCode,
    text: string,
    where: { readonly field?: string; readonly value?: unknown } = {},
  ) {
    super(catalogueKeys[code], { reason: text })
    this.message = text
    this.code = code
    this.field = where.field
    this.value = where.value
  }

  /** Documented in English only, and kept so. */
  override text(): string {
    return this.message
  }
}

/** A refusal of an order's contents. */
export function invalid(text: string, field: string, value?: unknown): DeskError {
  return new DeskError('order_validation', text, { field, value })
}
