import type { TillContext } from '../context.ts'
import type { Shift } from '../contract.ts'

/** The data of a closed shift are sent to the server above; while it is not there they wait in a file. The size is invented. */
export function sendShift({ house, state }: TillContext, { number }: Shift): void {
  if (house.upstream.connected || state.restaurant.house.upstream === undefined) return
  const orders = Object.keys(state.orders.byGuid).length
  house.upstream.files.push({ name: `shift-${number}.udb`, size: 4096 + 512 * orders })
}
