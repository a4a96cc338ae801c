import { Money, Quantity } from '@rkeeper-kit/core'
import type { SaveOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type {
  DiscountInput,
  DishLine,
  DishVoidInput,
  LineInput,
  Order,
  OrdersDomain,
  RefKey,
} from '../../../domain/contract.ts'
import { normalizeGuid } from '../../../domain/restaurant/index.ts'
import { cardInput } from './card.ts'
import { lineKey } from './order-key.ts'
import { given, refKey } from './refs.ts'

/** A package as requests write it. */
export type RequestedPackage = DecodedRequest<typeof SaveOrder>['Session'][number]
type Dish = RequestedPackage['Dish'][number]
type Combo = RequestedPackage['Combo'][number]
type Component = Combo['Component'][number]
type PackageInput = Parameters<OrdersDomain['savePackage']>[1]

/** A package of a request. Lines may name a line of the order instead of a dish. */
export function packageInput(session: RequestedPackage, order: Order): PackageInput {
  const author = session.Author ?? session.Creator
  const voids = [...session.Dish, ...session.Combo].flatMap(voidInputs)
  // Where portions are voided, lines that stand in the order already are only repeated.
  const isNew = (line: LineReference): boolean => voids.length === 0 || !lineOf(line, order)
  return {
    lines: [
      ...session.Dish.filter(isNew).map((dish) => dishInput(dish, order)),
      ...session.Combo.filter(isNew).map((combo) => comboInput(combo, order)),
    ],
    prepayments: session.Prepay.map((prepay) => ({
      currency: refKey(prepay),
      amount: prepay.amount,
      promised: prepay.promised ?? false,
      ...(prepay.seat !== undefined && { seat: prepay.seat }),
      ...cardInput(prepay),
      ...(prepay.Reason && { reason: refKey(prepay.Reason) }),
    })),
    discounts: session.Discount.map(discountInput),
    ...(voids.length > 0 && { voids }),
    ...(session.Course && { course: refKey(session.Course) }),
    draft: session.isDraft ?? session.remindTime !== undefined,
    ...(session.uni !== undefined && { uni: session.uni }),
    ...(session.Station && { station: refKey(session.Station) }),
    ...(author && { author: refKey(author) }),
  }
}

/** A line that is named again keeps its price, whatever price type is in use now. */
function dishInput(dish: Dish | Combo, order: Order): LineInput {
  const price = dish.price ?? lineOf(dish, order)?.price
  return {
    dish: dishKey(dish, order),
    quantity: dish.quantity,
    modifiers: dish.Modi.map(modifierInput),
    ...consumptionsOf(dish),
    ...(dish.Discount.length > 0 && { discounts: dish.Discount.map(discountInput) }),
    ...(price !== undefined && { price }),
    ...(dish.seat !== undefined && { seat: dish.seat }),
    ...(dish.OrderType && { orderType: refKey(dish.OrderType) }),
  }
}

const comboInput = (combo: Combo, order: Order): LineInput => ({
  ...dishInput(combo, order),
  components: combo.Component.map((component) => componentInput(component, order)),
})

function componentInput(component: Component, order: Order): LineInput {
  return {
    dish: dishKey(component, order),
    quantity: Quantity.fromThousandths((component.count ?? 1) * Quantity.one),
    modifiers: component.Modi.map(modifierInput),
    ...consumptionsOf(component),
  }
}

function modifierInput(modi: Dish['Modi'][number]) {
  const { count, data, openName, price } = modi
  return {
    modifier: refKey(modi),
    ...(count !== undefined && { count }),
    ...(price !== undefined && { price }),
    ...(openName !== undefined && { openName }),
    ...(data !== undefined && { data }),
  }
}

const discountInput = (discount: RequestedPackage['Discount'][number]): DiscountInput => ({
  discount: refKey(discount),
  ...(discount.amount !== undefined && { amount: Money.fromHundredths(discount.amount) }),
})

/** Refused portions of a line of the order; the reason is the key of the `Void` itself. */
const voidInputs = (dish: Dish | Combo): readonly DishVoidInput[] =>
  dish.Void.map((each) => ({
    line: lineKey(dish),
    quantity: each.quantity,
    reason: refKey(each),
    author: refKey(each.Author),
    ...(each.openName !== undefined && { openName: each.openName }),
  }))

/** Who is credited with a dish. */
function consumptionsOf({ Consum }: Pick<Dish, 'Consum'>): Pick<LineInput, 'consumptions'> {
  if (Consum.length === 0) return {}
  return {
    consumptions: Consum.map((each) => ({
      consumator: refKey(each),
      author: refKey(each.Author),
      ...(each.amount !== undefined && { amount: each.amount }),
    })),
  }
}

interface LineReference {
  readonly id?: number
  readonly code?: number
  readonly guid?: string
  readonly uni?: number
  readonly line_guid?: string
}

function dishKey(dish: LineReference, order: Order): RefKey {
  const key = refKey(dish)
  if (Object.keys(key).length > 0) return key
  const line = lineOf(dish, order)
  return line ? { id: line.dishId } : key
}

const lineOf = ({ line_guid, uni }: LineReference, order: Order): DishLine | undefined =>
  linesOf(order).find((line) =>
    given(line_guid) ? line.lineGuid === normalizeGuid(line_guid) : line.uni === uni,
  )

const linesOf = (order: Order): readonly DishLine[] =>
  order.packages.flatMap(({ dishes }) => dishes.flatMap((dish) => [dish, ...(dish.components ?? [])]))
