import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type {
  Card,
  CardKey,
  CardsDomain,
  DiscountLine,
  Guest,
  Order,
  OrderKey,
  Package,
  WriteOptions,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from '../orders/commit.ts'
import { orderToChange } from '../orders/find.ts'
import { liveDishes, mapPackages } from '../orders/lines.ts'
import { numberingAfter } from '../orders/numbering.ts'
import { keyOf, usableCard } from './card-system.ts'
import { cardKey, currentCard } from './state.ts'

/** Hangs a card on a guest, and brings its discount in a package of its own. */
export function applyCard(
  context: TillContext,
  key: OrderKey,
  { card: input, station, cashier, seat = 0 }: Parameters<CardsDomain['apply']>[1],
  options?: WriteOptions,
): { readonly order: Order; readonly card: Card } {
  const { restaurant } = context
  const order = orderToChange(context, key, options)
  const stationId = station ? restaurant.find('CASHES', station).id : order.stationId
  const authorId = cashier ? restaurant.find('EMPLOYEES', cashier).id : order.waiterId
  const card = usableCard(context, keyOf(context, input))
  if (guestWith(order, card)) return { order, card }
  assertComposition(context, order, card)
  const bound: Order = { ...order, ...withGuestCard(order, card, seat) }
  const draft =
    card.discountId === undefined ? bound : withCardDiscount(context, bound, card, { stationId, authorId })
  return { order: commit(context, settled(context, draft)), card }
}

/** Takes a card off: the guest has it no more, and its discount is deleted. */
export function undoCard(
  context: TillContext,
  key: OrderKey,
  { card: input, cashier }: Parameters<CardsDomain['undo']>[1],
  options?: WriteOptions,
): Order {
  const order = orderToChange(context, key, options)
  if (cashier) context.restaurant.find('EMPLOYEES', cashier)
  const asked = keyOf(context, input)
  const card = currentCard(context.cards, asked) ?? asked
  if (!guestWith(order, card)) {
    if (context.settings.cards.undoNothing === 'ok') return order
    throw new DomainError('cardNotOnOrder', { name: order.name, card: card.code })
  }
  const guests = order.guests.map(({ card: theirs, ...guest }) =>
    theirs && !isCard(theirs, card) ? { ...guest, card: theirs } : guest,
  )
  const draft = mapPackages({ ...order, guests }, (each) => ({
    ...each,
    discounts: each.discounts.map((line) =>
      line.card && isCard(line.card, card) ? { ...line, deleted: true as const } : line,
    ),
  }))
  return commit(context, settled(context, draft))
}

const isCard = (one: CardKey, other: CardKey): boolean => cardKey(one) === cardKey(other)

const guestWith = ({ guests }: Order, card: CardKey): Guest | undefined =>
  guests.find((guest) => guest.card && isCard(guest.card, card))

/** The guest at the seat, else the first who has no card, else one more. */
function withGuestCard(
  { guests, guestCount }: Order,
  { interfaceId, code }: CardKey,
  seat: number,
): Pick<Order, 'guests' | 'guestCount'> {
  const card = { interfaceId, code }
  const bySeat = seat > 0 && guests[seat - 1] ? seat - 1 : undefined
  const at = bySeat ?? guests.findIndex((guest) => !guest.card)
  const changed =
    at < 0
      ? [...guests, { label: '', card }]
      : guests.map((guest, index) => (index === at ? { ...guest, card } : guest))
  return { guests: changed, guestCount: Math.max(guestCount, changed.length) }
}

/** Beside other discounts that of a card stands only where a composition holds them all. */
function assertComposition({ restaurant, state }: TillContext, order: Order, card: Card): void {
  const { discountId } = card
  if (discountId === undefined) return
  const present = [
    ...order.packages.flatMap(({ discounts }) => discounts),
    ...liveDishes(order).flatMap(({ discounts = [] }) => discounts),
  ].filter(({ deleted }) => !deleted)
  if (present.length === 0) return
  const wanted = [discountId, ...present.map((line) => line.discountId)]
  const { compositions = [] } = state.restaurant.cards ?? {}
  if (compositions.some((composition) => wanted.every((id) => composition.includes(id)))) return
  throw new DomainError('compositionNotFound', {
    discount: restaurant.nameOf(restaurant.byId('DISCOUNTS', discountId)),
  })
}

function withCardDiscount(
  context: TillContext,
  order: Order,
  { discountId = 0, maxDiscount, interfaceId, code }: Card,
  staff: Pick<Package, 'stationId' | 'authorId'>,
): Order {
  const numbering = numberingAfter(order, context.ids)
  const carrier = { ...numbering.next(), ...staff, createdAt: context.now(), printed: false }
  const line: DiscountLine = {
    ...numbering.next(),
    discountId,
    amount: Money.zero,
    card: { interfaceId, code },
    ...(maxDiscount !== undefined && { maximum: maxDiscount }),
  }
  const packages = [...order.packages, { ...carrier, dishes: [], prepayments: [], discounts: [line] }]
  return { ...order, packages, lastUni: numbering.last }
}
