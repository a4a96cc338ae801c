import { isInvalidRequestError, Money, Quantity } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DishLine, LineInput, ModifierLine, RefItem, SaleTerms } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertModifierSold } from '../menu/modifier-stops.ts'
import { priceListOf } from '../menu/price-list.ts'
import type { MenuDish, MenuModifier } from '../state.ts'
import { priceBy, salePrice } from '../usages/offer.ts'
import { assertChoices, type Choice } from './choices.ts'
import { largestSum } from './commit.ts'
import { consumptionLines } from './consumptions.ts'
import { discountLine } from './discounts.ts'
import type { Numbering } from './numbering.ts'

/** What a line inherits from the order or the combo it stands in. */
export interface LineSurroundings {
  readonly orderTypeId: number
  readonly terms: SaleTerms
  readonly numbering: Numbering
}

/** A line as it will stand in the order: priced from the price list unless the input says otherwise. Throws what is wrong with it. */
export function dishLine(context: TillContext, input: LineInput, surroundings: LineSurroundings): DishLine {
  const { item, dish } = saleable(context, input)
  assertQuantity(context, item, input.quantity)
  const listPrice = salePrice(context, dish, surroundings.terms)
  const offer = { item, dish, listPrice, price: input.price ?? listPrice }
  return withinBounds(() => pricedLine(context, input, surroundings, offer))
}

/** Refuses sums that no till holds, before they become numbers that lose precision. */
function withinBounds(price: () => DishLine): DishLine {
  try {
    const line = price()
    if (line.amount >= 0 && line.amount <= largestSum) return line
    throw new DomainError('amountImpossible', { amount: line.amount })
  } catch (error) {
    if (!isInvalidRequestError(error)) throw error
    throw new DomainError('amountImpossible', { amount: error.message })
  }
}

interface Offer {
  readonly item: RefItem
  readonly dish: MenuDish
  readonly listPrice: Money
  readonly price: Money
}

function saleable(
  { restaurant, state }: TillContext,
  { dish: key }: LineInput,
): { item: RefItem; dish: MenuDish } {
  const item = restaurant.find('MENUITEMS', key)
  const dish = priceListOf(state.restaurant).dishes.get(item.id)
  if (!dish) throw new DomainError('itemNotFound', { key: `id=${item.id}`, collection: 'MENUITEMS' })
  return { item, dish }
}

function assertQuantity({ restaurant }: TillContext, item: RefItem, quantity: Quantity): void {
  if (quantity > 0) return
  throw new DomainError('quantityNotPositive', {
    dish: restaurant.nameOf(item),
    quantity: Quantity.toString(quantity),
  })
}

function pricedLine(
  context: TillContext,
  input: LineInput,
  surroundings: LineSurroundings,
  offer: Offer,
): DishLine {
  const { numbering } = surroundings
  const { restaurant } = context
  const { quantity } = input
  const identity = numbering.next()
  const modifiers = modifierLines(context, input, offer, surroundings)
  const components = offer.dish.combo ? comboLines(context, input, offer, surroundings) : undefined
  if (!offer.dish.combo && input.components?.length) refuseComponent(context, offer.item, input.components[0])
  const parts = [...modifiers, ...(components ?? [])]
  return {
    ...identity,
    dishId: offer.item.id,
    name: offer.item.name,
    altName: offer.item.altName,
    state: 1,
    quantity,
    returned: Quantity.zero,
    price: offer.price,
    amount: Money.sum([Money.multiply(offer.price, quantity), ...parts.map(({ amount }) => amount)]),
    priceListAmount: Money.sum([
      Money.multiply(offer.listPrice, quantity),
      ...parts.map(({ priceListAmount }) => priceListAmount),
    ]),
    modifiers,
    ...(components && { components }),
    ...(input.comment !== undefined && { comment: input.comment }),
    ...(input.discounts?.length && {
      discounts: input.discounts.map((each) => discountLine(context, each, numbering)),
    }),
    ...(input.consumptions?.length && { consumptions: consumptionLines(context, input, numbering) }),
    seat: input.seat ?? 0,
    orderTypeId: input.orderType
      ? restaurant.find('CHANGEABLEORDERTYPES', input.orderType).id
      : surroundings.orderTypeId,
  }
}

function modifierLines(
  context: TillContext,
  { modifiers = [], quantity }: LineInput,
  { item, dish }: Offer,
  { numbering, terms }: LineSurroundings,
): readonly ModifierLine[] {
  const { restaurant, state } = context
  const list = priceListOf(state.restaurant)
  const chosen = modifiers.map((input) => ({ input, item: restaurant.find('MODIFIERS', input.modifier) }))
  // The groups of a combo hold dishes, so a combo itself offers no modifiers.
  const scheme = dish.combo || dish.schemeId === undefined ? undefined : list.schemes.get(dish.schemeId)
  const choices: readonly Choice[] = chosen.map(({ input, item: { id } }) => ({
    id,
    count: input.count ?? 1,
  }))
  assertChoices({ restaurant, list, dish: item, scheme, choices, kind: 'modifiers' })
  for (const { item: each } of chosen) assertModifierSold(context, each.id)
  return chosen.map(({ input, item: { id, name, altName } }) => {
    const count = input.count ?? 1
    const modifier = list.modifiers.get(id)
    const listPrice = modifier ? (priceBy(context, modifier, terms) ?? modifier.price) : Money.zero
    const price = input.price ?? listPrice
    const times = Quantity.fromThousandths(quantity * count)
    return {
      ...numbering.next(),
      modifierId: id,
      name,
      altName,
      count,
      price,
      amount: Money.multiply(price, times),
      priceListAmount: Money.multiply(listPrice, times),
      ...(input.openName !== undefined && { openName: input.openName }),
      ...(input.data !== undefined && markedWith(context, input.data, list.modifiers.get(id))),
    }
  })
}

/** A marking modifier carries a mark, which is checked unless that has been done; any other just carries the text. */
function markedWith(
  { ids, marks }: TillContext,
  data: string,
  modifier: MenuModifier | undefined,
): Pick<ModifierLine, 'data' | 'mark'> {
  if (!modifier?.marking) return { data }
  const check = marks.admit(data, () => ids.guid())
  return { mark: { data, ...(check && { check }) } }
}

/** A component costs its surcharge in this combo; its modifiers cost what they always do. */
function comboLines(
  context: TillContext,
  { components = [], quantity, seat }: LineInput,
  combo: Offer,
  surroundings: LineSurroundings,
): readonly DishLine[] {
  const { restaurant, state } = context
  const list = priceListOf(state.restaurant)
  const scheme = combo.dish.schemeId === undefined ? undefined : list.schemes.get(combo.dish.schemeId)
  const chosen = components.map((input) => ({ input, ...saleable(context, input) }))
  for (const { input, item } of chosen) assertQuantity(context, item, input.quantity)
  const choices = chosen.map(({ input, item: { id } }) => ({ id, count: Quantity.toDecimal(input.quantity) }))
  assertChoices({ restaurant, list, dish: combo.item, scheme, choices, kind: 'components' })
  const groups = (scheme?.groups ?? []).map(({ groupId }) => list.groups.get(groupId))
  return chosen.map(({ input, item, dish }) => {
    const surcharge = groups.find((group) => group?.surcharges?.[item.id] !== undefined)?.surcharges?.[
      item.id
    ]
    const price = surcharge ?? Money.zero
    const portions = Quantity.fromThousandths(Math.round((input.quantity * quantity) / 1000))
    const line: LineInput = { ...input, quantity: portions, seat: seat ?? 0 }
    return pricedLine(context, line, surroundings, {
      item,
      dish: { ...dish, combo: false },
      listPrice: price,
      price,
    })
  })
}

function refuseComponent(
  { restaurant }: TillContext,
  dish: RefItem,
  component: LineInput | undefined,
): never {
  const item = restaurant.find('MENUITEMS', component?.dish ?? {})
  throw new DomainError('componentNotFound', {
    component: restaurant.nameOf(item),
    dish: restaurant.nameOf(dish),
  })
}
