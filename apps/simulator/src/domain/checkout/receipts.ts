import type { TillContext } from '../context.ts'
import type { CheckoutDomain, Receipt } from '../contract.ts'
import { normalizeGuid } from '../restaurant/keys.ts'

const firstCheckNum = 1001

export const nextCheckNum = ({ ids }: TillContext): number => ids.next('receipt', firstCheckNum)

/** Makes a receipt findable by its own GUID, one of a sale also by its number. */
export function enterReceipt(
  { state }: Pick<TillContext, 'state'>,
  { checkNum, kind, lineGuid, orderGuid }: Receipt,
): void {
  state.orders.receiptOrders[lineGuid] = orderGuid
  if (kind === 'sale') state.orders.saleOrders[checkNum] = orderGuid
  state.orders.receiptsVersion += 1
}

/** Receipts in the order of printing. */
export function receiptsOf(
  { state }: TillContext,
  filter: Parameters<CheckoutDomain['receipts']>[0] = {},
): readonly Receipt[] {
  const { byGuid, receiptOrders } = state.orders
  const inOrder = (guid: string): readonly Receipt[] => byGuid[guid]?.receipts ?? []
  if (filter.lineGuid !== undefined) {
    const lineGuid = normalizeGuid(filter.lineGuid)
    return inOrder(receiptOrders[lineGuid] ?? '').filter((receipt) => receipt.lineGuid === lineGuid)
  }
  if (filter.orderGuid !== undefined) return inOrder(normalizeGuid(filter.orderGuid))
  return Object.entries(receiptOrders).flatMap(([lineGuid, orderGuid]) =>
    inOrder(orderGuid).filter((receipt) => receipt.lineGuid === lineGuid),
  )
}
