import { isInvalidRequestError, Money, Quantity } from '@rkeeper-kit/core'
import type {
  DeliveryIngredient,
  DeliveryIngredientGroup,
  DeliveryLineInput,
  DeliveryMenu,
  DeliveryOrder,
  DeliveryProduct,
  RefItem,
} from '../contract.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { invalid } from './desk-error.ts'

export type DeskLine = DeliveryOrder['lines'][number]
type DeskLineIngredient = DeskLine['ingredients'][number]

interface Named {
  readonly id: string
  readonly item: RefItem
}

/** An `id` is Delivery's; an `externalId` is the till's id, code or GUID, tried in this order. */
function find<T extends Named>(things: readonly T[], { id, externalId }: DeliveryLineInput): T | undefined {
  if (id !== undefined && id !== '') {
    const own = things.find((thing) => thing.id === id.toLowerCase())
    if (own) return own
  }
  const key = externalId ?? ''
  if (key === '') return undefined
  const guid = normalizeGuid(key)
  return (
    things.find(({ item }) => String(item.id) === key) ??
    things.find(({ item }) => String(item.code) === key) ??
    things.find(({ item }) => item.guid === guid)
  )
}

/** How the documented texts name a dish: its id as the client gave it, and its name. */
const label = (input: DeliveryLineInput, name: string | undefined): string =>
  [input.id || input.externalId, name ?? input.name].filter(Boolean).join(' ')

/** Checks the dishes against the menu and prices them. Throws `order_validation` with the documented text. */
export function linesOf(
  menu: DeliveryMenu,
  inputs: readonly DeliveryLineInput[],
  checkPrices: boolean,
): readonly DeskLine[] {
  if (inputs.length === 0) throw invalid('Select dishes from the menu', 'dishList', [])
  return inputs.map((input, index) => lineOf(menu, input, checkPrices, `dishList[${index}]`))
}

function lineOf(menu: DeliveryMenu, input: DeliveryLineInput, checkPrices: boolean, field: string): DeskLine {
  if (!input.id && !input.externalId) throw invalid('The dish was not found in the menu', `${field}.id`, null)
  const product = find(menu.products, input)
  const named = label(input, product?.name)
  if (!product) throw invalid(`${named} Dish not found`, `${field}.id`, input.id || input.externalId)
  if (input.quantity <= 0) {
    const value = Quantity.toDecimal(input.quantity)
    throw invalid('The number of dishes should be greater than 0', `${field}.quantity`, value)
  }
  if (product.stopped || (product.stock !== undefined && product.stock < input.quantity))
    throw invalid(`The dish ${named} is in the stop-list`, `${field}.id`, input.id || input.externalId)
  if (checkPrices && input.price !== undefined && input.price !== product.price) {
    const value = Money.toDecimal(input.price)
    throw invalid(`The price listed for the dish ${named} is incorrect`, `${field}.price`, value)
  }
  return {
    dishId: product.item.id,
    id: product.id,
    name: product.name,
    price: input.price ?? product.price,
    quantity: input.quantity,
    ingredients: ingredientsOf({ menu, product, input, checkPrices, field, named }),
  }
}

interface Choosing {
  readonly menu: DeliveryMenu
  readonly product: DeliveryProduct
  readonly input: DeliveryLineInput
  readonly checkPrices: boolean
  readonly field: string
  readonly named: string
}

function ingredientsOf(choosing: Choosing): readonly DeskLineIngredient[] {
  const { product, input, field, named } = choosing
  const groups = product.scheme?.groups ?? []
  if (groups.length === 0 && input.ingredients.length > 0)
    throw invalid(
      `Dish ${named} should not have ingredients`,
      `${field}.ingredients`,
      input.ingredients.length,
    )
  const chosen = input.ingredients.map((each, index) =>
    ingredientOf(choosing, each, `${field}.ingredients[${index}]`),
  )
  for (const group of groups) assertCount(choosing, group, chosen)
  return chosen
}

function ingredientOf(choosing: Choosing, input: DeliveryLineInput, field: string): DeskLineIngredient {
  const { menu, product, checkPrices } = choosing
  const found = find(ingredientsOfProduct(product), input)
  const named = label(input, found?.name)
  const given = input.id || input.externalId
  if (!found) {
    const known = find(menu.products.flatMap(ingredientsOfProduct), input)
    if (!known) throw invalid(`There is no ingredient ${named} in the menu`, `${field}.id`, given)
    const dish = choosing.input.id || choosing.input.externalId
    throw invalid(
      `The incorrect ingredient ${known.name} is specified for the dish ${dish}`,
      `${field}.id`,
      given,
    )
  }
  // The till counts modifiers and components in whole numbers.
  if (input.quantity <= 0 || input.quantity % Quantity.one !== 0)
    throw invalid('Specify the value', `${field}.quantity`, Quantity.toDecimal(input.quantity))
  if (found.stopped) throw invalid(`The ingredient ${named} is in the stop-list`, `${field}.id`, given)
  if (checkPrices && input.price !== undefined && input.price !== found.price) {
    const value = Money.toDecimal(input.price)
    throw invalid(`The price listed for the ingredient ${named} is incorrect`, `${field}.price`, value)
  }
  const price = found.kind === 'component' ? found.price : (input.price ?? found.price)
  return { id: found.id, itemId: found.item.id, name: found.name, price, quantity: input.quantity }
}

const ingredientsOfProduct = ({ scheme }: DeliveryProduct): readonly DeliveryIngredient[] =>
  scheme?.groups.flatMap(({ ingredients }) => ingredients) ?? []

function assertCount(
  { input, field, named }: Choosing,
  group: DeliveryIngredientGroup,
  chosen: readonly DeskLineIngredient[],
): void {
  const members = new Set(group.ingredients.map(({ id }) => id))
  const count =
    chosen.filter(({ id }) => members.has(id)).reduce((sum, { quantity }) => sum + quantity, 0) / Quantity.one
  if (count < group.minCount)
    throw invalid(`Set the ingredients for the dish ${named}`, `${field}.ingredients`, count)
  if (count > group.maxCount) {
    const dish = input.id || input.externalId
    const text = `The number of ingredients for ${dish} should not be greater than ${group.maxCount}`
    throw invalid(text, `${field}.ingredients`, count)
  }
}

/** More hundredths than any till holds. */
const largestAmount = 1_000_000_000_000

/**
 * Sum of the dishes, rounded part by part as the till does it: ingredients count per portion.
 * Throws `order_validation` for a sum that no till holds.
 */
export function amountOf(lines: readonly DeskLine[]): Money {
  try {
    const amount = Money.sum(lines.flatMap(partsOf))
    if (Math.abs(amount) <= largestAmount) return amount
  } catch (error) {
    if (!isInvalidRequestError(error)) throw error
  }
  throw invalid('Specify the value', 'dishList[0].quantity', 'more than a till can hold')
}

function partsOf({ price, quantity, ingredients }: DeskLine): readonly Money[] {
  const perPortion = (each: Quantity) =>
    Quantity.fromThousandths(Math.round((quantity * each) / Quantity.one))
  return [
    Money.multiply(price, quantity),
    ...ingredients.map((each) => Money.multiply(each.price, perPortion(each.quantity))),
  ]
}
