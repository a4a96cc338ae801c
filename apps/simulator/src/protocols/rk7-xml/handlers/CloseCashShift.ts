import { CloseCashShift } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'
import { shiftView } from '../views/shift.ts'

export const closeCashShift = handler(CloseCashShift, ({ Manager, Station }, { domain: { shifts }, time }) =>
  shiftView(time, shifts.closeCash({ station: refKey(Station), manager: refKey(Manager) })),
)
