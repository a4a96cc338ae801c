import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { Operation, OperationsDomain, RefItem } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { findOrder } from '../orders/find.ts'
import { sumsOf } from '../orders/sums.ts'
import { reach } from '../stations/reach.ts'
import { logOperation } from './log.ts'

/** What is done at the stations, by whom, and who may. */
export function createOperations(context: TillContext): OperationsDomain {
  return {
    allowedTo: (employee) => allowedTo(context, context.restaurant.find('EMPLOYEES', employee)),
    confirm: (input) => confirm(context, input),
    log: () => context.house.operations,
  }
}

/** Operations that need no right, and those the role of the employee has the right to. */
function allowedTo({ restaurant, state }: TillContext, employee: RefItem): readonly RefItem[] {
  const rights = state.restaurant.rights[employee.parentId ?? 0] ?? []
  return state.restaurant.house.operations
    .filter(({ right }) => right === undefined || rights.includes(right))
    .map(({ id }) => restaurant.byId('OPERATIONS', id))
}

function confirm(context: TillContext, input: Parameters<OperationsDomain['confirm']>[0]): RefItem {
  const { restaurant } = context
  const operation = restaurant.find('OPERATIONS', input.operation)
  const station = restaurant.find('CASHES', input.station)
  const operator = restaurant.find('EMPLOYEES', input.manager)
  const order = input.order && findOrder(context, input.order)
  const layout = input.layout && restaurant.find('MAKETS', input.layout)
  const dish = input.dish && restaurant.find('MENUITEMS', input.dish.item)
  const manager = confirming(context, { operation, operator, station, ask: input.ask })
  const sum = order ? sumsOf(order).orderSum : Money.zero
  const entry: Omit<Operation, 'id' | 'at' | 'shiftNumber'> = {
    typeId: operation.id,
    stationId: station.id,
    operatorId: operator.id,
    managerId: manager.id,
    parameter: input.parameter,
    sumBefore: sum,
    sumAfter: sum,
    ...(order && { orderGuid: order.guid }),
    ...(layout && { layoutId: layout.id }),
    ...(dish && input.dish && { dishId: dish.id, quantity: input.dish.quantity }),
  }
  logOperation(context, entry)
  return manager
}

/** Whoever asks, or the first one registered at the station who has the right. */
function confirming(
  context: TillContext,
  {
    operation,
    operator,
    station,
    ask,
  }: Record<'operation' | 'operator' | 'station', RefItem> & { ask: boolean },
): RefItem {
  const { restaurant, state } = context
  const may = (employee: RefItem): boolean =>
    allowedTo(context, employee).some(({ id }) => id === operation.id)
  if (may(operator)) return operator
  if (ask) reach(context, station)
  const there = Object.entries(state.registrations)
    .filter(([, stations]) => stations.includes(station.id))
    .map(([id]) => restaurant.byId('EMPLOYEES', Number(id)))
  const colleague = ask ? there.find(may) : undefined
  if (colleague) return colleague
  throw new DomainError('noRight', {
    employee: restaurant.nameOf(operator),
    right: restaurant.nameOf(operation),
  })
}
