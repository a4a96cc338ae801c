import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Money, Quantity } from './index.ts'

describe('money', () => {
  it('reads decimal units as hundredths and writes them back', () => {
    expect(Money.fromDecimal(449.35)).toBe(44935)
    expect(Money.fromDecimal('449.35')).toBe(44935)
    expect(Money.fromDecimal('-0.5')).toBe(-50)
    expect(Money.toDecimal(Money.fromHundredths(44935))).toBe(449.35)
    expect(Money.toString(Money.fromHundredths(-5))).toBe('-0.05')
  })

  it('takes a binary fraction for the decimal it stands for', () => {
    expect(Money.fromDecimal(0.1 + 0.2)).toBe(30)
    expect(Money.fromDecimal(1.005 * 100)).toBe(10050)
  })

  it.each([['12,5'], ['1e3'], [''], ['1.005'], [Number.NaN], [Number.POSITIVE_INFINITY], [0.001], ['1.2.3']])(
    'refuses %s with the value in the message',
    (value) => {
      expect(() => Money.fromDecimal(value)).toThrow(String(value))
    },
  )

  it('refuses hundredths that are not whole', () => {
    expect(() => Money.fromHundredths(1.5)).toThrow(/whole number.*1\.5/)
  })

  it('survives the way through decimal text for every sum', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (hundredths) => {
        const money = Money.fromHundredths(hundredths)
        expect(Money.fromDecimal(Money.toString(money))).toBe(money)
      }),
    )
  })

  it('multiplies a price by a quantity, half a hundredth away from zero', () => {
    const price = Money.fromHundredths(15001)
    expect(Money.multiply(price, Quantity.fromDecimal(0.5))).toBe(7501)
    expect(Money.multiply(price, Quantity.fromDecimal(-0.5))).toBe(-7501)
    expect(Money.multiply(Money.fromHundredths(9_000_000_000_000), Quantity.fromThousandths(1001))).toBe(
      9_009_000_000_000,
    )
  })

  it('takes a percentage of a sum', () => {
    expect(Money.percent(Money.fromHundredths(999), 10)).toBe(100)
    expect(Money.percent(Money.fromHundredths(1000), 12.5)).toBe(125)
  })

  it('adds and never shows minus zero', () => {
    expect(Object.is(Money.negate(Money.zero), 0)).toBe(true)
    expect(Money.sum([Money.fromHundredths(1), Money.fromHundredths(2)])).toBe(3)
    expect(Money.subtract(Money.fromHundredths(1), Money.fromHundredths(2))).toBe(-1)
  })
})

describe('quantity', () => {
  it('reads portions as thousandths and writes them back', () => {
    expect(Quantity.fromDecimal('1.5')).toBe(1500)
    expect(Quantity.toDecimal(Quantity.fromThousandths(250))).toBe(0.25)
    expect(Quantity.toString(Quantity.one)).toBe('1.000')
    expect(() => Quantity.fromDecimal(0.0001)).toThrow(/3 digits/)
  })
})
