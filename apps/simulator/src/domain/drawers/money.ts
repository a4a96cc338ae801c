import { tendersKept } from '../checkout/refund.ts'
import type { CardKey, Order } from '../contract.ts'
import { openPrepayments } from '../orders/lines.ts'
import type { DomainState } from '../state.ts'

export const drawerKey = (stationId: number, currencyId: number): string => `${stationId}/${currencyId}`

/** Moves the money that a change of an order brought into the drawers, or took out of them. */
export function moveMoney(
  state: Pick<DomainState, 'drawers' | 'restaurant'>,
  before: Order | undefined,
  after: Order,
): void {
  const add = ({ amount, currencyId, stationId }: HeldMoney, sign: 1 | -1): void => {
    const key = drawerKey(stationId, currencyId)
    state.drawers[key] = (state.drawers[key] ?? 0) + sign * amount
  }
  for (const held of before ? moneyOf(state, before) : []) add(held, -1)
  for (const held of moneyOf(state, after)) add(held, 1)
}

/** Money that an order brought; below zero it gave it back. */
export interface HeldMoney {
  readonly stationId: number
  readonly currencyId: number
  readonly amount: number
  /** The personal card that it came from. */
  readonly card?: CardKey
}

/** The money of an order: open prepayments, and what receipts kept or gave back. */
export function moneyOf(state: Pick<DomainState, 'restaurant'>, order: Order): readonly HeldMoney[] {
  const prepaid = order.packages.flatMap(({ stationId, prepayments }) =>
    openPrepayments({ packages: [{ prepayments }] })
      .filter(({ promised }) => !promised)
      .map(({ currencyId, amount, card }) => ({ stationId, currencyId, amount, ...(card && { card }) })),
  )
  const received = order.receipts
    .filter(({ state }) => state === 6)
    .flatMap((receipt) => {
      const sign = receipt.kind === 'sale' ? 1 : -1
      const { stationId } = receipt
      return tendersKept(state, receipt).map((each) => ({ ...each, stationId, amount: sign * each.amount }))
    })
  return [...prepaid, ...received]
}
