import type { LineKey, OrderKey, WriteOptions } from '../../../domain/contract.ts'
import { given } from './refs.ts'

interface OrderReference {
  readonly guid?: string
  readonly visit?: number
  readonly orderIdent?: number
}

/** How a request names an order. */
export function orderKey({ guid, visit, orderIdent }: OrderReference): OrderKey {
  return {
    ...(given(guid) && { guid }),
    ...(visit !== undefined && { visit }),
    ...(orderIdent !== undefined && { orderIdent }),
  }
}

/** The lock session that a changing command names. */
export const lockOf = (lockguid: string | undefined): WriteOptions =>
  given(lockguid) ? { lockGuid: lockguid } : {}

/** How a request names a line of an order; the number counts only without a GUID. */
export function lineKey({ line_guid, uni }: { readonly line_guid?: string; readonly uni?: number }): LineKey {
  if (given(line_guid)) return { lineGuid: line_guid }
  return uni === undefined ? {} : { uni }
}
