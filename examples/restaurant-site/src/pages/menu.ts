import { Money } from '@rkeeper-kit/core'
import type { Menu, MenuProduct } from '@rkeeper-kit/delivery'
import { type Html, html } from '../html.ts'
import { page } from './layout.ts'

/** What can be ordered here: dishes that need no choice of ingredients, with those that are sold out. */
export const plainDishes = ({ products }: Menu): readonly MenuProduct[] =>
  products.filter(({ schemeId }) => schemeId === null)

export function menuPage(menu: Menu): string {
  const dishes = plainDishes(menu)
  const sections = menu.categories.flatMap(({ id, name }): Html[] => {
    const here = dishes.filter(({ categoryId }) => categoryId === id)
    return here.length === 0 ? [] : [html`<section><h2>${name}</h2><ul>${here.map(dishRow)}</ul></section>`]
  })
  return page('Menu', html`${sections}`)
}

function dishRow({ id, isContainInStopList, name, price }: MenuProduct): Html {
  const soldOut = isContainInStopList.length > 0
  return html`<li><span>${name}, ${Money.toString(price)}</span>${
    soldOut
      ? html`<em>sold out</em>`
      : html`<form method="post" action="/basket"><input type="hidden" name="dish" value="${id}"><button aria-label="Add ${name}">Add</button></form>`
  }</li>`
}
