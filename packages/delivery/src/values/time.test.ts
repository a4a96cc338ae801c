import { isInvalidRequestError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { filterMomentText, momentText } from './time.ts'

describe('momentText', () => {
  it('writes a Date with milliseconds and offset', () => {
    expect(momentText(new Date(Date.UTC(2026, 4, 1, 16, 30)), 'expectedAt')).toBe(
      '2026-05-01T16:30:00.000+00:00',
    )
  })

  it.each(['2026-05-01T19:30:00.000+03:00', '2026-05-01T19:30:00Z', '2026-05-01T19:30+03:00'])(
    'keeps %s',
    (text) => {
      expect(momentText(text, 'expectedAt')).toBe(text)
    },
  )

  it.each([
    '2026-05-01T19:30:00',
    '2026-05-01',
    'tomorrow',
    '',
    '2026-13-01T19:30:00Z',
    '2026-05-01 19:30:00Z',
  ])('refuses "%s" and names the field', (text) => {
    const attempt = () => momentText(text, 'expectedAt')
    expect(attempt).toThrow(/expectedAt must be a Date or a time with an offset/)
  })

  it('refuses an invalid Date', () => {
    try {
      momentText(new Date('never'), 'expectedAt')
      expect.unreachable()
    } catch (error) {
      expect(isInvalidRequestError(error)).toBe(true)
    }
  })
})

describe('filterMomentText', () => {
  it('also takes a time without an offset and a date', () => {
    expect(filterMomentText('2026-05-01', 'fromDate')).toBe('2026-05-01')
    expect(filterMomentText('2026-05-01T10:00:00', 'fromDate')).toBe('2026-05-01T10:00:00')
    expect(() => filterMomentText('May', 'fromDate')).toThrow('fromDate')
  })
})
