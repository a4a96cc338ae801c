import type { TillContext } from '../context.ts'
import type { NodeDomain, ParameterPlace, Upstream } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { findOrder } from '../orders/find.ts'

/** The cash server as a program in a network. */
export function createNode(context: TillContext): NodeDomain {
  return {
    parameter: (name, at) => parameter(context, name, at),
    get mobileLicences() {
      return context.state.restaurant.house.mobileLicences
    },
    get upstream(): Upstream {
      const { connected, files } = context.house.upstream
      return { server: context.state.restaurant.house.upstream ?? '', connected, files }
    },
    setUpstream(connected) {
      const { upstream } = context.house
      upstream.connected = connected
      if (connected) upstream.files = []
    },
    registerLogs(masks) {
      context.house.logs = masks
    },
    get logs() {
      return context.house.logs
    },
    reload(file) {
      const { dictionaries } = context.state.restaurant.house
      const wanted = file ?? dictionaries[0] ?? 'work.udb'
      if (!dictionaries.includes(wanted)) throw new DomainError('fileNotFound', { file: wanted })
    },
  }
}

/** The value of a parameter where it is asked for: the first exception that fits, else the usual one. */
function parameter(context: TillContext, name: string, at: Parameters<NodeDomain['parameter']>[1]): string {
  const found = context.state.restaurant.house.parameters.find((each) => each.name === name)
  if (!found) throw new DomainError('parameterNotFound', { parameter: name })
  const place = placeOf(context, at)
  const exception = found.exceptions.find(({ value: _value, ...conditions }) =>
    Object.entries(conditions).every(([key, id]) => place[key as keyof ParameterPlace] === id),
  )
  return (exception ?? found).value
}

/** What is named counts, then what the order has. */
function placeOf(context: TillContext, at: Parameters<NodeDomain['parameter']>[1]): ParameterPlace {
  const { restaurant } = context
  const order = at.order && findOrder(context, at.order)
  return {
    ...(order && { stationId: order.stationId, tableId: order.tableId, waiterId: order.waiterId }),
    ...(order?.guestTypeId !== undefined && { guestTypeId: order.guestTypeId }),
    ...(at.station && { stationId: restaurant.find('CASHES', at.station).id }),
    ...(at.table && { tableId: restaurant.find('TABLES', at.table).id }),
    ...(at.waiter && { waiterId: restaurant.find('EMPLOYEES', at.waiter).id }),
    ...(at.guestType && { guestTypeId: restaurant.find('GUESTTYPES', at.guestType).id }),
  }
}
