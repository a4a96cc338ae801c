import type { Ids } from '../../core/ids.ts'
import type {
  DeliveriesDomain,
  DeliveryEdit,
  LineInput,
  Order,
  OrdersDomain,
  StationsDomain,
  WindowsDomain,
  WriteOptions,
} from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertReadyInTime, type Confirming, confirmOrder } from './confirm.ts'
import { deliveryOf } from './details.ts'

/** The station keeps its lock until the window is closed; nobody leaves one open for longer. */
const longest = 24 * 60 * 60 * 1000

/** An editor that is open: what the order is to be when the person at the station keeps the edit. */
export interface OpenEdit {
  readonly guid: string
  /** The order was made for the edit. */
  readonly fresh: boolean
  readonly lockGuid: string
  readonly replace: boolean
  readonly lines: readonly LineInput[]
  readonly readyAt: number
  readonly cookingTime?: number
}

export interface Editing extends Confirming {
  readonly windows: WindowsDomain
  readonly stations: StationsDomain
  readonly ids: Ids
  /** By the id of the window. */
  readonly edits: () => Record<string, OpenEdit>
  /** What the till had to say against edits that were to be kept; by the id of the window. Read by who waits for the answer. */
  readonly refusals: Map<string, DomainError>
}

/** Opens the editor at a station; the answer waits for the person there. The order is locked by the station meanwhile. */
export async function editOrder(
  editing: Editing,
  input: DeliveryEdit,
  options: NonNullable<Parameters<DeliveriesDomain['edit']>[1]> = {},
): ReturnType<DeliveriesDomain['edit']> {
  const { edits, ids, now, orders, refusals, stations, windows } = editing
  const { busy, item, netName } = stations.reach(input.station)
  if (busy) throw new DomainError('stationBusy', { station: netName })
  assertReadyInTime(input.readyAt, now())
  const order = orderToEdit(orders, input, options)
  const { guid } = order
  const lockGuid = lockByStation(editing, order, input, options)
  const { cookingTime, lines, readyAt, replace } = input
  const fresh = 'fresh' in input.order
  const id = ids.guid()
  edits()[id] = {
    guid,
    fresh,
    lockGuid,
    replace,
    lines,
    readyAt,
    ...(cookingTime !== undefined && { cookingTime }),
  }
  const shown = { id, url: `order-editor:${order.name}`, station: { id: item.id }, waiter: input.employee }
  refusals.delete(id)
  const outcome = await windows.open(shown, options.signal)
  const refusal = refusals.get(id)
  refusals.delete(id)
  if (refusal) throw refusal
  const cancelled = !('closedBy' in outcome) || outcome.closedBy === 'cancel'
  return { order: orders.get({ guid }), cancelled }
}

/** Refuses beforehand what could not be kept, so that nobody edits in vain. */
function orderToEdit(orders: OrdersDomain, { lines, order }: DeliveryEdit, options: WriteOptions): Order {
  if ('existing' in order) {
    deliveryOf(orders.get(order.existing))
    orders.preview(order.existing, [{ lines }])
    return orders.update(order.existing, order.change, options)
  }
  orders.preview({ virtual: order.fresh }, [{ lines }])
  return orders.create(order.fresh)
}

/** Takes the lock in the station's own name, from the caller where he has it. */
function lockByStation(
  { ids, now, orders }: Editing,
  { guid }: Order,
  { employee, station }: DeliveryEdit,
  { lockGuid: theirs }: WriteOptions,
): string {
  if (theirs !== undefined) orders.lock({ guid }, { guid: theirs, until: now() })
  const lockGuid = ids.guid()
  orders.lock({ guid }, { guid: lockGuid, until: now() + longest, station, employee })
  return lockGuid
}

/** When the window is closed, the edit is kept or not, and the order is free again. */
export function endEdits(editing: Editing): void {
  const { edits, now, orders, windows } = editing
  windows.onClose(({ id }, by) => {
    const edit = Object.hasOwn(edits(), id) ? edits()[id] : undefined
    if (!edit) return
    delete edits()[id]
    const { fresh, guid, lockGuid } = edit
    if (!orders.findByGuid(guid)) return
    const isKept = by !== 'cancel' && kept(editing, id, edit)
    if (!isKept && fresh) orders.void({ guid }, {}, { lockGuid })
    orders.lock({ guid }, { guid: lockGuid, until: now() })
  })
}

/** Whether the till has taken the edit; a dish may have run out meanwhile. */
function kept(editing: Editing, window: string, edit: OpenEdit): boolean {
  try {
    keep(editing, edit)
    return true
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    editing.refusals.set(window, error)
    return false
  }
}

function keep(editing: Editing, { cookingTime, guid, lines, lockGuid, readyAt, replace }: OpenEdit): void {
  const { orders } = editing
  const options = { lockGuid }
  if (replace) orders.replaceContents({ guid }, { lines }, options)
  else if (lines.length > 0) orders.savePackage({ guid }, { lines, draft: true }, options)
  confirmOrder(editing, { guid }, { readyAt, ...(cookingTime !== undefined && { cookingTime }) }, options)
}
