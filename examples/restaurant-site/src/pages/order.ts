import { Money, Quantity } from '@rkeeper-kit/core'
import { hasReached, isFinalStatus, type Order, orderStatus } from '@rkeeper-kit/delivery'
import { html } from '../html.ts'
import type { Settlement } from '../orders.ts'
import { page } from './layout.ts'

const words: Readonly<Record<Exclude<Settlement, 'paid'>, string>> = {
  declined: 'The bank declined the card. Nothing was taken.',
  refused: 'The restaurant could not take the payment. The money is on its way back to you.',
  'being checked': 'Your payment is being checked. Please do not pay again; this page will tell.',
}

/** Where an order stands. Loads itself again until nothing changes any more. */
export function orderPage(key: string, order: Order, settlement?: Settlement): string {
  const { dishList, fullAmount, orderId, orderStatusId, orderStatusName, paymentStatus } = order
  const problem = settlement !== undefined && settlement !== 'paid' ? words[settlement] : undefined
  const payable =
    hasReached(orderStatusId, orderStatus.atTill) &&
    !isFinalStatus(orderStatusId) &&
    paymentStatus === 'notPaid' &&
    settlement !== 'being checked'
  return page(
    `Order ${orderId}`,
    html`${problem !== undefined && html`<p role="alert">${problem}</p>`}
<p>Status: <strong id="status">${orderStatusName}</strong></p>
<p>Payment: <strong id="payment">${paymentStatus === 'paid' ? 'paid' : 'not paid'}</strong></p>
<ul>${dishList.map(({ name, quantity }) => html`<li>${Quantity.toString(quantity)} × ${name}</li>`)}</ul>
<p>Sum: <strong id="sum">${Money.toString(fullAmount)}</strong></p>
${
  payable
    ? html`<form method="post" action="/orders/${key}/pay">
  <label>Card number <input name="card" required inputmode="numeric" pattern="[0-9]{16}"></label>
  <button>Pay ${Money.toString(fullAmount)}</button>
</form>`
    : html``
}`,
    // A page with a form stays as it is: nobody wants to lose what they have typed.
    isFinalStatus(orderStatusId) || payable ? {} : { refresh: 2 },
  )
}
