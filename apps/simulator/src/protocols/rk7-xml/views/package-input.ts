import { Money, Quantity } from '@rkeeper-kit/core'
import type { SaveOrder } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { DishLine, LineInput, Order, OrdersDomain, RefKey } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { normalizeGuid } from '../../../domain/restaurant/index.ts'
import { given, refKey } from './refs.ts'

type Session = DecodedRequest<typeof SaveOrder>['Session'][number]
type Dish = Session['Dish'][number]
type Combo = Session['Combo'][number]
type Component = Combo['Component'][number]
type PackageInput = Parameters<OrdersDomain['savePackage']>[1]

/** A package of a request. Lines may name a line of the order instead of a dish. */
export function packageInput(session: Session, order: Order): PackageInput {
  const author = session.Author ?? session.Creator
  return {
    lines: [
      ...session.Dish.map((dish) => dishInput(dish, order)),
      ...session.Combo.map((combo) => comboInput(combo, order)),
    ],
    prepayments: session.Prepay.map((prepay) => ({
      currency: refKey(prepay),
      amount: prepay.amount,
      promised: prepay.promised ?? false,
      ...(prepay.Reason && { reason: refKey(prepay.Reason) }),
    })),
    discounts: session.Discount.map((discount) => ({
      discount: refKey(discount),
      ...(discount.amount !== undefined && { amount: Money.fromHundredths(discount.amount) }),
    })),
    draft: session.isDraft ?? session.remindTime !== undefined,
    ...(session.uni !== undefined && { uni: session.uni }),
    ...(session.Station && { station: refKey(session.Station) }),
    ...(author && { author: refKey(author) }),
  }
}

function dishInput(dish: Dish | Combo, order: Order): LineInput {
  refuseParts(dish)
  return {
    dish: dishKey(dish, order),
    quantity: dish.quantity,
    modifiers: dish.Modi.map(modifierInput),
    ...(dish.price !== undefined && { price: dish.price }),
    ...(dish.seat !== undefined && { seat: dish.seat }),
    ...(dish.OrderType && { orderType: refKey(dish.OrderType) }),
  }
}

const comboInput = (combo: Combo, order: Order): LineInput => ({
  ...dishInput(combo, order),
  components: combo.Component.map((component) => componentInput(component, order)),
})

function componentInput(component: Component, order: Order): LineInput {
  refuseParts(component)
  return {
    dish: dishKey(component, order),
    quantity: Quantity.fromThousandths((component.count ?? 1) * Quantity.one),
    modifiers: component.Modi.map(modifierInput),
  }
}

function modifierInput(modi: Dish['Modi'][number]) {
  const { count, openName, price } = modi
  return {
    modifier: refKey(modi),
    ...(count !== undefined && { count }),
    ...(price !== undefined && { price }),
    ...(openName !== undefined && { openName }),
  }
}

/** Removing printed dishes and discounts on single dishes are not simulated: better refused than taken without effect. */
function refuseParts({ Void, Discount, Consum }: Pick<Dish, 'Void' | 'Discount' | 'Consum'>): void {
  const part = [
    Void.length > 0 && 'Void',
    Discount.length > 0 && 'Discount',
    Consum.length > 0 && 'Consum',
  ].find(Boolean)
  if (part) throw new DomainError('notSimulated', { command: `SaveOrder with ${part} in a dish` })
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
  const line = linesOf(order).find(
    ({ uni, lineGuid }) =>
      uni === dish.uni || (given(dish.line_guid) && lineGuid === normalizeGuid(dish.line_guid)),
  )
  return line ? { id: line.dishId } : key
}

const linesOf = (order: Order): readonly DishLine[] =>
  order.packages.flatMap(({ dishes }) => dishes.flatMap((dish) => [dish, ...(dish.components ?? [])]))
