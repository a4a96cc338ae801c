import { Money, Quantity } from '@rkeeper-kit/core'
import type { MenuProduct } from '@rkeeper-kit/delivery'
import { type Html, html } from '../html.ts'
import { page } from './layout.ts'

export interface BasketLine {
  readonly dish: MenuProduct
  readonly portions: number
}

/** The basket with the form for the order; `problem` says why the last try failed. */
export function basketPage(lines: readonly BasketLine[], problem?: string): string {
  if (lines.length === 0) return page('Basket', html`<p>Nothing in it yet. <a href="/">See the menu.</a></p>`)
  const total = Money.sum(lines.map(priceOf))
  return page(
    'Basket',
    html`${problem !== undefined && html`<p role="alert">${problem}</p>`}
<ul>${lines.map(row)}</ul>
<p>Total: <strong id="total">${Money.toString(total)}</strong></p>
<form method="post" action="/orders">
  <label>Name <input name="name" required maxlength="60"></label>
  <label>Phone <input name="phone" required inputmode="tel" placeholder="70000000001"></label>
  <button>Order</button>
</form>`,
  )
}

const priceOf = ({ dish, portions }: BasketLine): Money =>
  Money.multiply(dish.price, Quantity.fromDecimal(portions))

function row(line: BasketLine): Html {
  const { dish, portions } = line
  return html`<li><span>${portions} × ${dish.name}, ${Money.toString(priceOf(line))}</span><form method="post" action="/basket"><input type="hidden" name="dish" value="${dish.id}"><input type="hidden" name="portions" value="-1"><button aria-label="Remove ${dish.name}">Remove</button></form></li>`
}
