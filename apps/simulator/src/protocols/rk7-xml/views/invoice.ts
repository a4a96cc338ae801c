import type { Invoice } from '../../../domain/contract.ts'

/** An invoice as `Invoice` shows it. */
export function invoiceView({ guid, regno, name, address, extrainfo, comment }: Invoice) {
  return {
    guid,
    regno,
    name,
    ...(address !== undefined && { address }),
    ...(extrainfo !== undefined && { extrainfo }),
    ...(comment !== undefined && { comment }),
  }
}
