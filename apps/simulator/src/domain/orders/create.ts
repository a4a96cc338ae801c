import type { Staff } from '../checkout/staff.ts'
import type { TillContext } from '../context.ts'
import type { Order, OrderInput, ReturnHeading, Visit } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { clientGuid } from '../restaurant/keys.ts'
import { assertTakesOrders, startShift } from '../shifts/index.ts'
import { newVisit, type VisitDetails } from '../visits/create.ts'
import { commit, settled } from './commit.ts'
import { findVisit } from './find.ts'

/** Ident of the first order of a visit, as all samples have it. That the next ones follow by one is a guess. */
const firstOrderIdent = 256

/** Opens an order, in a new visit unless the input names one. */
export function createOrder(context: TillContext, input: OrderInput): Order {
  assertTakesOrders(context)
  assertNew(context, input)
  const { visit, order } = draftOrder(context, input)
  return enter(context, visit, settled(context, order))
}

/** An order that is not in the state yet, and its visit. */
export function draftOrder(context: TillContext, input: OrderInput): { visit: Visit; order: Order } {
  const references = resolveReferences(context, input)
  const guests = guestsOf(input)
  if (context.settings.till.guestsRequired && guests.guestCount === 0) throw new DomainError('guestsRequired')
  const existing = input.visit && findVisit(context, input.visit)
  if (existing?.finished) throw new DomainError('visitClosed', { visit: existing.visit })
  const visit = existing ?? newVisit(context, visitDetails(input, references, guests))
  return { visit, order: freshOrder(context, input, { ...references, ...guests, visit }) }
}

function assertNew({ state }: TillContext, { guid, originalOrderId }: OrderInput): void {
  if (guid !== undefined && state.orders.byGuid[clientGuid(guid)])
    throw new DomainError('orderExists', { guid })
  if (originalOrderId !== undefined && state.orders.byOriginalId[originalKey(originalOrderId)]) {
    throw new DomainError('duplicateOrder', { number: originalOrderId })
  }
}

/** Numbers of others may read like anything, also like a property that every object has. */
export const originalKey = (originalOrderId: string): string => `#${originalOrderId}`

function resolveReferences({ restaurant }: TillContext, input: OrderInput) {
  const { defaults } = restaurant
  const find = restaurant.find
  return {
    tableId: find('TABLES', input.table ?? { id: defaults.tableId }).id,
    stationId: find('CASHES', input.station ?? { id: defaults.stationId }).id,
    creatorId: find('EMPLOYEES', input.creator ?? input.waiter ?? { id: defaults.waiterId }).id,
    waiterId: find('EMPLOYEES', input.waiter ?? { id: defaults.waiterId }).id,
    categoryId: find('UNCHANGEABLEORDERTYPES', input.orderCategory ?? { id: defaults.orderCategoryId }).id,
    typeId: find('CHANGEABLEORDERTYPES', input.orderType ?? { id: defaults.orderTypeId }).id,
    guestTypeId: find('GUESTTYPES', input.guestType ?? { id: defaults.guestTypeId }).id,
    ...(input.extraTables && {
      extraTableIds: input.extraTables.map((each) => find('TABLES', each).id),
    }),
  }
}

function guestsOf({ guests = [], guestCount }: Pick<OrderInput, 'guests' | 'guestCount'>) {
  return { guests, guestCount: guestCount ?? guests.length }
}

function visitDetails(
  input: OrderInput,
  { guestTypeId }: { guestTypeId: number },
  guests: ReturnType<typeof guestsOf>,
): VisitDetails {
  return {
    ...guests,
    guestTypeId,
    persistentComment: '',
    nonPersistentComment: '',
    ...(input.visit?.guid !== undefined && { guid: input.visit.guid }),
  }
}

type Resolved = ReturnType<typeof resolveReferences> & ReturnType<typeof guestsOf> & { readonly visit: Visit }

function freshOrder(context: TillContext, input: OrderInput, { visit, ...resolved }: Resolved): Order {
  const { ids, restaurant, now } = context
  const table = restaurant.byId('TABLES', resolved.tableId)
  return {
    ...resolved,
    guid: input.guid === undefined ? ids.guid() : clientGuid(input.guid),
    visit: visit.visit,
    visitGuid: visit.guid,
    orderIdent: firstOrderIdent + visit.orderGuids.length,
    name: input.name ?? `${restaurant.nameOf(table)}.${ids.next(`order name at table ${table.id}`)}`,
    persistentComment: input.persistentComment ?? '',
    nonPersistentComment: input.nonPersistentComment ?? '',
    openTime: input.openTime ?? now(),
    externalProps: input.externalProps ?? {},
    packages: [],
    receipts: [],
    deleted: false,
    finished: false,
    paid: false,
    bill: false,
    purchase: false,
    version: 0,
    crc32: 0,
    seqNumber: input.seqNumber ?? ids.next('order'),
    lastUni: 0,
    ...(input.duration !== undefined && { duration: input.duration }),
    ...(input.holder !== undefined && { holder: input.holder }),
    ...(input.promoCode !== undefined && { promoCode: input.promoCode }),
    ...(input.rkFriendsAnchor !== undefined && { rkFriendsAnchor: input.rkFriendsAnchor }),
    ...(input.delivery && { delivery: input.delivery }),
    ...(input.originalOrderId !== undefined && { originalOrderId: input.originalOrderId }),
  }
}

function enter(context: TillContext, visit: Visit, order: Order): Order {
  const { orders } = context.state
  orders.visits[visit.visit] = { ...visit, orderGuids: [...visit.orderGuids, order.guid] }
  if (order.originalOrderId !== undefined)
    orders.byOriginalId[originalKey(order.originalOrderId)] = order.guid
  startShift(context)
  return commit(context, order)
}

/** An order that takes dishes back, in a visit of its own, with the contents ready. */
export function createReturnOrder(
  context: TillContext,
  source: Order,
  { cashierId, heading, stationId }: Staff & { readonly heading: ReturnHeading },
  contents: (fresh: Order) => Order,
): Order {
  const { tableId, categoryId, guests, guestCount } = source
  const { orderType, ...comments } = heading
  const typeId = orderType ? context.restaurant.find('CHANGEABLEORDERTYPES', orderType).id : source.typeId
  const guestTypeId = source.guestTypeId ?? context.restaurant.defaults.guestTypeId
  const visit = newVisit(context, {
    guests,
    guestCount,
    guestTypeId,
    persistentComment: '',
    nonPersistentComment: '',
  })
  const staff = { stationId, creatorId: cashierId, waiterId: cashierId }
  const fresh = freshOrder(context, comments, {
    tableId,
    categoryId,
    typeId,
    guests,
    guestCount,
    guestTypeId,
    ...staff,
    visit,
  })
  const order = contents({ ...fresh, purchase: true, sourceOrderGuid: source.guid })
  return enter(context, visit, settled(context, order))
}
