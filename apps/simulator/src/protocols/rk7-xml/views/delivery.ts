import type { DeliveryDetails } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { HandlerContext } from '../handler.ts'

/** The block as requests and answers write it. */
export const blockOf = (block: object): DeliveryDetails['block'] =>
  Object.fromEntries(
    Object.entries(block).filter(([, value]) => value !== undefined && typeof value !== 'object'),
  )

interface RequestedDelivery {
  readonly DeliveryBlock?: object
  readonly ExtSource?: { readonly source: number; readonly extID?: number }
  readonly ClientID?: number
  readonly AddressID?: number
}

/** What a delivery system keeps at its order, after a request: what is not given stays. */
export function changedDelivery(
  before: DeliveryDetails,
  { AddressID, ClientID, DeliveryBlock = {}, ExtSource }: RequestedDelivery,
): DeliveryDetails {
  return {
    ...before,
    block: { ...before.block, ...blockOf(DeliveryBlock) },
    ...(ExtSource && { source: ExtSource.source }),
    ...(ExtSource?.extID !== undefined && { extId: ExtSource.extID }),
    ...(ClientID !== undefined && { clientId: ClientID }),
    ...(AddressID !== undefined && { addressId: AddressID }),
  }
}

/** Customer data have to hold an address list at the least, which may be empty; `before` happens before it is refused. */
export function assertHolderAddresses(
  holder: object,
  { settings }: Pick<HandlerContext, 'settings'>,
  before?: () => void,
): void {
  if (!settings.rk7.holderAddressesDemanded || JSON.stringify(holder).includes('Holders_Addresses')) return
  before?.()
  throw new DomainError('holderAddressesMissing')
}
