import { CloseCommonShift } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'
import { shiftView } from '../views/shift.ts'

export const closeCommonShift = handler(
  CloseCommonShift,
  ({ CloseAnyCase = false, Manager, Station }, { domain: { shifts }, time }) => {
    const { closed, warnings } = shifts.closeCommon({
      anyCase: CloseAnyCase,
      ...(Manager && { manager: refKey(Manager) }),
      ...(Station && { station: refKey(Station) }),
    })
    return { ...shiftView(time, closed), Warnings: warnings.join(' ') }
  },
)
