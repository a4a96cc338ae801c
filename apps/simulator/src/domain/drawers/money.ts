import { tendersKept } from '../checkout/refund.ts'
import type { Order } from '../contract.ts'
import { openPrepayments } from '../orders/lines.ts'
import type { DomainState } from '../state.ts'

export const drawerKey = (stationId: number, currencyId: number): string => `${stationId}/${currencyId}`

/** Moves the money that a change of an order brought into the drawers, or took out of them. */
export function moveMoney(
  { drawers }: Pick<DomainState, 'drawers'>,
  before: Order | undefined,
  after: Order,
): void {
  for (const [key, amount] of before ? moneyOf(before) : []) drawers[key] = (drawers[key] ?? 0) - amount
  for (const [key, amount] of moneyOf(after)) drawers[key] = (drawers[key] ?? 0) + amount
}

/** The money of an order by drawer: open prepayments, and what receipts kept or gave back. */
function moneyOf(order: Order): readonly (readonly [key: string, amount: number])[] {
  const prepaid = order.packages.flatMap(({ stationId, prepayments }) =>
    openPrepayments({ packages: [{ prepayments }] })
      .filter(({ promised }) => !promised)
      .map(({ currencyId, amount }) => [drawerKey(stationId, currencyId), amount] as const),
  )
  const received = order.receipts
    .filter(({ state }) => state === 6)
    .flatMap((receipt) => {
      const sign = receipt.kind === 'sale' ? 1 : -1
      return tendersKept(receipt).map(
        ({ currencyId, amount }) => [drawerKey(receipt.stationId, currencyId), sign * amount] as const,
      )
    })
  return [...prepaid, ...received]
}
