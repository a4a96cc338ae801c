import type { DeliveryOrder } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { DeskError } from './desk-error.ts'
import { final } from './statuses.ts'

/** What the clients may do to an order. */
export type DeskCall = 'change' | 'reject' | 'pay' | 'complete'

/** Where an order stands, as far as the calls care. */
export type Phase = 'before the till' | 'unpaid' | 'paid' | 'completed' | 'cancelled'

type Verdict = ((order: DeliveryOrder) => DomainError) | 'goes'

const refused =
  (text: string): Verdict =>
  () =>
    new DeskError('err_unprocessable_entity', text)
const notAtTill: Verdict = ({ orderId }) => new DomainError('orderNotAtTill', { order: orderId })
// The till has no name for it yet, so the number of Delivery stands in.
const notPaid: Verdict = ({ orderId }) => new DomainError('notFullyPaid', { name: orderId })
const completed: Verdict = () => final(11)
const cancelled: Verdict = () => final(12)

/** What fails in which phase. What goes may still be refused by the till: too little money, a lock, an agent off line. */
export const rules: Readonly<Record<DeskCall, Readonly<Record<Phase, Verdict>>>> = {
  change: {
    'before the till': 'goes',
    unpaid: 'goes',
    paid: refused('The order is paid'),
    completed,
    cancelled,
  },
  reject: {
    'before the till': 'goes',
    unpaid: 'goes',
    paid: 'goes',
    completed: refused('The order is completed'),
    cancelled,
  },
  pay: { 'before the till': notAtTill, unpaid: 'goes', paid: 'goes', completed, cancelled },
  complete: { 'before the till': notPaid, unpaid: 'goes', paid: 'goes', completed, cancelled },
}

export function phaseOf({ statusId, tillOrderGuid, paymentStatus }: DeliveryOrder): Phase {
  if (statusId === 11) return 'completed'
  if (statusId === 12) return 'cancelled'
  if (tillOrderGuid === undefined) return 'before the till'
  return paymentStatus === 'paid' ? 'paid' : 'unpaid'
}

/** Throws what the table says. */
export function assertAllowed(call: DeskCall, order: DeliveryOrder): void {
  const verdict = rules[call][phaseOf(order)]
  if (verdict !== 'goes') throw verdict(order)
}
