import type { TillContext } from '../context.ts'
import type { Device } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { deviceById } from '../stations/devices.ts'
import { reach } from '../stations/reach.ts'

/** The printer that serves a purpose at a station; undefined where none is set up, or it is not in use any more. */
export function printerFor(context: TillContext, purposeId: number, stationId: number): Device | undefined {
  const purpose = context.state.restaurant.house.purposes.find(({ id }) => id === purposeId)
  const own = purpose?.printers.find((each) => each.stationId === stationId)
  const assigned = own ?? purpose?.printers.find((each) => each.stationId === undefined)
  const printer = assigned && deviceById(context, assigned.printerId)
  return printer?.item.active ? printer : undefined
}

/** The same where there has to be one; throws `printerMissing`. */
export function requiredPrinter(context: TillContext, purposeId: number, stationId: number): Device {
  const printer = printerFor(context, purposeId, stationId)
  if (printer) return printer
  const { restaurant } = context
  throw new DomainError('printerMissing', {
    purpose: restaurant.nameOf(restaurant.byId('PRINTERPURPOSES', purposeId)),
    station: restaurant.nameOf(restaurant.byId('CASHES', stationId)),
  })
}

/** What keeps a printer from printing now. */
function fault({ doorOpen, online, paperOut }: Device) {
  if (!online) return 'printerOffline'
  if (doorOpen) return 'printerOpen'
  return paperOut ? 'printerNoPaper' : undefined
}

export const prints = (printer: Device): boolean => printer.loaded && fault(printer) === undefined

/** Throws unless the printer can print now. It may hang on another station than the one that prints. */
export function assertPrints(context: TillContext, printer: Device): void {
  if (printer.stationId !== undefined) reach(context, { id: printer.stationId })
  const found = fault(printer)
  if (found) throw new DomainError(found, { printer: context.restaurant.nameOf(printer.item) })
}
