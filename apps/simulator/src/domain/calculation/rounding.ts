import { Money } from '@rkeeper-kit/core'
import type { Rounding } from './data.ts'

/** A sum as a multiple of the step. Half a step goes away from zero. */
export function rounded(sum: Money, { step, mode }: Rounding): Money {
  const steps = Math.abs(sum) / step
  const whole = { nearest: Math.round, down: Math.floor, up: Math.ceil }[mode](steps)
  return Money.fromHundredths(Math.sign(sum) * whole * step)
}
