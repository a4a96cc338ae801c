import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markOf } from '../../../test/marks.ts'
import { gtin14, hasRightCheckDigit } from './gtin.ts'
import { readMark } from './mark.ts'

describe('a marking code', () => {
  test('of a DataMatrix is read by its elements, with separators between those of variable length', () => {
    expect(readMark(markOf('010460000000001521ABC123|91EE11|92dGVzdA==|93XYZ1'))).toEqual({
      kind: 'gs1',
      gtin: '04600000000015',
      serial: 'ABC123',
      elements: { '01': '04600000000015', '21': 'ABC123', '91': 'EE11', '92': 'dGVzdA==', '93': 'XYZ1' },
      key: '04600000000015/ABC123',
    })
  })

  test('is the same mark with and without what verifies it, and with a separator first', () => {
    const keys = [
      '010460000000001521ABC123',
      '010460000000001521ABC123|93XYZ1',
      '|010460000000001521ABC123|93Q',
    ]
    expect(new Set(keys.map((each) => readMark(markOf(each)).key)).size).toBe(1)
  })

  test('of digits alone is a GTIN: EAN-8, EAN-13 and GTIN-14 of one number are one', () => {
    const [short, long] = ['46070267', '00000046070267'].map((each) => readMark(markOf(each)))
    expect(short).toMatchObject({ kind: 'ean', gtin: '46070267' })
    expect(short?.key).toBe(long?.key)
  })

  test.each([
    ['a stamp of letters', 'EXAMPLE-MARK'],
    ['a GTIN of too few digits', '01460000000001521A'],
    ['an element without an identifier', '010460000000001521A|ZZ'],
    ['an element twice', '010460000000001521A|21B'],
  ])('that is no DataMatrix of goods is taken as a stamp: %s', (_, text) => {
    expect(readMark(markOf(text))).toEqual({ kind: 'stamp', elements: {}, key: `/${atob(markOf(text))}` })
  })

  test.each([['!!!'], [''], [markOf(' ')]])('that holds nothing is refused: %j', (data) => {
    expect(() => readMark(data)).toThrow('cannot be read')
  })

  test('gives back every serial number that is written into it', () => {
    const serial = fc.stringMatching(/^[A-Za-z0-9+/=_-]{1,20}$/)
    fc.assert(
      fc.property(fc.stringMatching(/^\d{14}$/), serial, (gtin, each) => {
        expect(readMark(markOf(`01${gtin}21${each}|93ABCD`))).toMatchObject({ gtin, serial: each })
      }),
    )
  })
})

describe('the check digit', () => {
  test.each([['4600000000015'], ['04600000000015'], ['96385074']])('of %s is right', (gtin) => {
    expect(hasRightCheckDigit(gtin)).toBe(true)
  })

  test('is right for one digit of ten, and zeros before do not change it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{7,13}$/), (digits) => {
        const right = [...'0123456789'].filter((last) => hasRightCheckDigit(digits + last))
        expect(right).toHaveLength(1)
        expect(hasRightCheckDigit(gtin14(digits + right[0]))).toBe(true)
      }),
    )
  })
})
