import type { DeliveryPostOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { DeliveryDetails } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'

/** The block as requests and answers write it. */
export const blockOf = (block: object): DeliveryDetails['block'] =>
  Object.fromEntries(
    Object.entries(block).filter(([, value]) => value !== undefined && typeof value !== 'object'),
  )

/** Customer data have to hold an address list at the least, which may be empty. */
export function assertHolderAddresses(holder: DecodedRequest<typeof DeliveryPostOrder>['HolderXML']): void {
  if (!JSON.stringify(holder).includes('Holders_Addresses')) throw new DomainError('holderAddressesMissing')
}
