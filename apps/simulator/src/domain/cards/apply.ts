import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type {
  Card,
  CardKey,
  CardsDomain,
  DiscountLine,
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
import { isSameCard } from './state.ts'

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
  if (hangsOn(context, order, card)) return { order, card }
  const place = placeFor(order, seat)
  const replaced = order.guests[place]?.card
  const cleared = replaced ? withoutCard(context, order, replaced) : order
  assertComposition(context, cleared, card)
  const bound = withGuestCard(cleared, card, place)
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
  const card = keyOf(context, input)
  if (!hangsOn(context, order, card)) {
    if (context.settings.cards.undoNothing === 'ok') return order
    throw new DomainError('cardNotOnOrder', { name: order.name, card: card.code })
  }
  return commit(context, settled(context, withoutCard(context, order, card)))
}

const hangsOn = ({ cards }: TillContext, { guests }: Order, card: CardKey): boolean =>
  guests.some((guest) => guest.card && isSameCard(cards, guest.card, card))

function withoutCard({ cards }: TillContext, order: Order, gone: CardKey): Order {
  const isGone = (card: CardKey | undefined): boolean => card !== undefined && isSameCard(cards, card, gone)
  const guests = order.guests.map((guest) => (isGone(guest.card) ? { label: guest.label } : guest))
  return mapPackages({ ...order, guests }, (each) => ({
    ...each,
    discounts: each.discounts.map((line) => (isGone(line.card) ? { ...line, deleted: true } : line)),
  }))
}

/** Where a card hangs: at the guest of the seat, in place of the card there; else at the first guest without one, or at one more. */
function placeFor({ guests }: Order, seat: number): number {
  if (seat > 0 && guests[seat - 1]) return seat - 1
  const free = guests.findIndex(({ card }) => !card)
  return free < 0 ? guests.length : free
}

function withGuestCard(order: Order, { interfaceId, code }: CardKey, place: number): Order {
  const guests = [...order.guests]
  guests[place] = { label: guests[place]?.label ?? '', card: { interfaceId, code } }
  return { ...order, guests, guestCount: Math.max(order.guestCount, guests.length) }
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
