import type { DishLine, Guid, LineState, Order, Package, Prepayment } from '../contract.ts'
import { mayMove, type StateMachine } from './machine.ts'
import {
  billStates,
  intentStates,
  type LineStateName,
  lineStates,
  lockStates,
  orderStates,
  packageStates,
  prepaymentStates,
  receiptStates,
  tariffStates,
} from './tables.ts'

/** Throws when a change of an order takes one of its parts where its table has no way to. That would be a fault of a rule. */
export function assertLegal(before: Order | undefined, after: Order): void {
  if (!before) return
  step(orderStates, after.guid, orderState(before), orderState(after))
  step(lockStates, after.guid, lockState(before), lockState(after))
  compare(packageStates, before.packages, after.packages, packageState)
  compare(lineStates, linesOf(before), linesOf(after), lineState)
  compare(tariffStates, tariffLines(before), tariffLines(after), ({ tariff }) => tariff.status)
  compare(prepaymentStates, prepaymentsOf(before), prepaymentsOf(after), prepaymentState)
  compare(receiptStates, before.receipts, after.receipts, ({ state }) => (state === 7 ? 'deleted' : 'closed'))
  compare(billStates, before.bills ?? [], after.bills ?? [], ({ state }) =>
    state === 7 ? 'deleted' : 'printed',
  )
  compare(intentStates, before.intents ?? [], after.intents ?? [], ({ state }) =>
    state === 7 ? 'deleted' : 'firstStage',
  )
}

interface Line {
  readonly lineGuid: Guid
}

/** Compares the lines that are there before and after. */
function compare<L extends Line, S extends string>(
  table: StateMachine<S>,
  before: readonly L[],
  after: readonly L[],
  stateOf: (line: L) => S,
): void {
  if (before.length === 0) return
  const old = new Map(before.map((line) => [line.lineGuid, line]))
  for (const line of after) {
    const earlier = old.get(line.lineGuid)
    if (earlier && earlier !== line) step(table, line.lineGuid, stateOf(earlier), stateOf(line))
  }
}

function step<S extends string>(table: StateMachine<S>, guid: Guid, from: S, to: S): void {
  if (from !== to && !mayMove(table, from, to))
    throw new Error(`${table.name} ${guid}: there is no way from ${from} to ${to}.`)
}

const linesOf = ({ packages }: Order): readonly DishLine[] =>
  packages.flatMap(({ dishes }) => dishes.flatMap((dish) => [dish, ...(dish.components ?? [])]))

const tariffLines = (order: Order) =>
  linesOf(order).flatMap((line) => (line.tariff ? [{ lineGuid: line.lineGuid, tariff: line.tariff }] : []))

const prepaymentsOf = ({ packages }: Order): readonly Prepayment[] =>
  packages.flatMap(({ prepayments }) => prepayments)

function orderState({ deleted, paid }: Order): 'open' | 'paid' | 'deleted' {
  if (deleted) return 'deleted'
  return paid ? 'paid' : 'open'
}

const lockState = ({ lock }: Order): 'free' | 'held' => (lock ? 'held' : 'free')

function packageState({ draft, printed }: Package): 'draft' | 'saved' | 'printed' {
  if (printed) return 'printed'
  return draft ? 'draft' : 'saved'
}

const lineNames: Readonly<Record<LineState, LineStateName>> = {
  1: 'open',
  3: 'open',
  4: 'printed',
  5: 'printed',
  6: 'closed',
  7: 'deleted',
}
const lineState = ({ state }: DishLine): LineStateName => lineNames[state]

function prepaymentState({ authorisation, promised, state }: Prepayment) {
  if (state === 7) return 'deleted'
  if (state === 6) return 'used'
  if (authorisation?.status === 3) return 'inProgress'
  return promised ? 'promised' : 'held'
}
