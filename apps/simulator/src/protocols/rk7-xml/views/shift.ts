import type { Shift } from '../../../domain/contract.ts'
import type { LocalTime } from '../local-time.ts'

/** A common shift as answers name it. */
export const shiftView = (time: LocalTime, { createdAt, number }: Shift) => ({
  CommonShiftNum: number,
  CommonShiftDate: `${time.text(createdAt).slice(0, 10)}T00:00:00`,
})
