import { Quantity } from '@rkeeper-kit/core'
import type { LineInput, SellableDish } from '../../../domain/contract.ts'
import { WsRefusal } from '../answer/refusal.ts'
import { dishesIn } from '../menu/selector-menu.ts'
import type { ParamsOf, TaskContext } from '../tasks/handler.ts'
import { creationDefaults, saleOfCreation } from './creation-defaults.ts'
import { discountsOf } from './discounts.ts'

export type NewProduct = ParamsOf<'CreateOrder'>['order']['products'][number]
interface Ingredient {
  readonly id: number | string
  readonly quantity: number | string
  readonly name?: string | undefined
  readonly ingredients?: readonly Ingredient[] | undefined
}

/**
 * The products of a request as lines for the till. Ingredients of a combo are its components, those of any other dish its
 * modifiers; a price that comes along is ignored, the till's counts.
 */
export function orderLines(context: TaskContext, products: readonly NewProduct[]): readonly LineInput[] {
  const { menu } = context.domain
  const sale = saleOfCreation(context)
  const known = {
    dish: (id: number) => menu.dish(id, sale),
    modifiers: new Set(menu.modifiers().map(({ item }) => item.id)),
  }
  const selector = creationDefaults(context).menuSelector()
  const offered = selector && dishesIn(context.domain, selector)
  return products.map((product) => {
    const dish = known.dish(Number(product.id))
    if (!dish) throw dishNotFound(product)
    if (offered && !offered.has(String(dish.item.id))) throw selectorNotFound(product)
    return {
      ...lineOf(dish, product as Ingredient, known),
      ...(product.comment !== undefined && { comment: product.comment }),
      ...(product.discountIds?.length && { discounts: discountsOf(product.discountIds) }),
    }
  })
}

interface KnownItems {
  readonly dish: (id: number) => SellableDish | undefined
  readonly modifiers: ReadonlySet<number>
}

function lineOf(dish: SellableDish, product: Ingredient, known: KnownItems): LineInput {
  const line = { dish: { id: dish.item.id }, quantity: Quantity.fromDecimal(product.quantity) }
  const ingredients = product.ingredients ?? []
  if (!dish.combo) return { ...line, modifiers: ingredients.map((each) => modifierOf(each, known)) }
  const components = ingredients.map((each) => {
    const component = known.dish(Number(each.id))
    if (!component) throw componentNotFound(each, dish)
    return lineOf({ ...component, combo: false }, each, known)
  })
  return { ...line, components }
}

function modifierOf(ingredient: Ingredient, { modifiers }: KnownItems) {
  const id = Number(ingredient.id)
  if (!modifiers.has(id)) throw dishNotFound(ingredient)
  return { modifier: { id }, count: Number(ingredient.quantity) }
}

const nameOf = ({ id, name }: Pick<Ingredient, 'id' | 'name'>) =>
  name === undefined ? `${id}` : `${id} (${name})`

const dishNotFound = (product: Pick<Ingredient, 'id' | 'name'>) =>
  new WsRefusal({
    code: 'WsaOrderCreationDishNotFound',
    desc: `Dish ${nameOf(product)} is not in the menu.`,
  })

const selectorNotFound = (product: Pick<Ingredient, 'id' | 'name'>) =>
  new WsRefusal({
    code: 'WsaOrderCreationSelectorNotFound',
    desc: `No menu selector contains the dish ${nameOf(product)}.`,
  })

const componentNotFound = (component: Ingredient, combo: SellableDish) =>
  new WsRefusal({
    code: 'WsaOrderCreationComboComponentNotFound',
    desc: `Component ${nameOf(component)} of combo ${combo.item.id} is not in the menu.`,
  })
