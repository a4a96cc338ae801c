import { randomUUID } from 'node:crypto'
import { Money } from '@rkeeper-kit/core'

/** A payment by card that a bank has taken. */
export interface Charge {
  readonly id: string
  readonly amount: Money
  readonly refunded: boolean
}

/** Stands for a bank: takes every card but those that end in 0000, and each order only once. */
export class FakeAcquirer {
  readonly #charges = new Map<string, Charge>()

  /** Takes the money for an order; a repeat answers the first charge. Undefined: the bank declines. */
  charge(reference: string, amount: Money, card: string): Charge | undefined {
    const known = this.#charges.get(reference)
    if (known && !known.refunded) return known
    if (!/^\d{16}$/.test(card) || card.endsWith('0000')) return undefined
    const charge: Charge = { id: randomUUID(), amount, refunded: false }
    this.#charges.set(reference, charge)
    return charge
  }

  refund(reference: string): void {
    const charge = this.#charges.get(reference)
    if (charge) this.#charges.set(reference, { ...charge, refunded: true })
  }

  /** What the guest has paid and not got back. */
  taken(reference: string): Money {
    const charge = this.#charges.get(reference)
    return charge && !charge.refunded ? charge.amount : Money.zero
  }
}
