import { Money } from '@rkeeper-kit/core'

/** `sum × part ÷ whole`, rounded half up to the hundredth, exact for numbers of any size. Zero of zero is zero. */
export function shareOf(sum: Money, part: number, whole: number): Money {
  if (whole === 0) return Money.zero
  const doubled = 2n * BigInt(sum) * BigInt(part) + BigInt(whole)
  return Money.fromHundredths(Number(doubled / (2n * BigInt(whole))))
}

/** Splits a sum over weights so that the parts add up to it exactly. */
export function split(sum: Money, weights: readonly number[]): readonly Money[] {
  const whole = weights.reduce((total, weight) => total + weight, 0)
  let weightSoFar = 0
  let given = Money.zero
  return weights.map((weight) => {
    weightSoFar += weight
    const upToHere = shareOf(sum, weightSoFar, whole)
    const part = Money.subtract(upToHere, given)
    given = upToHere
    return part
  })
}
