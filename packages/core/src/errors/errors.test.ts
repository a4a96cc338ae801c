import { expect, it } from 'vitest'
import * as errors from './index.ts'

const classes = [
  errors.AuthenticationError,
  errors.InvalidRequestError,
  errors.LicenseError,
  errors.LockedError,
  errors.OutcomeUnknownError,
  errors.RateLimitError,
  errors.RefusedError,
  errors.UnavailableError,
  errors.UnexpectedResponseError,
]

it.each(classes)('%o carries the server’s words and is recognised by its own guard alone', (ErrorClass) => {
  const cause = new Error('socket hang up')
  const error = new ErrorClass('What failed', {
    code: 3373,
    serverText: 'Недостаточно денег',
    requestId: 'r-1',
    operation: 'PayOrder',
    details: { order: '1.73' },
    cause,
  })
  expect(error).toMatchObject({
    code: 3373,
    serverText: 'Недостаточно денег',
    requestId: 'r-1',
    operation: 'PayOrder',
    cause,
  })
  expect(error.details).toEqual({ order: '1.73' })
  expect(errors.isRkeeperError(error)).toBe(true)
  const guards = Object.entries(errors).filter(([name]) => name.startsWith('is') && name !== 'isRkeeperError')
  const accepting = guards
    .filter(([, guard]) => (guard as (value: unknown) => boolean)(error))
    .map(([name]) => name)
  expect(accepting).toEqual([`is${ErrorClass.name}`])
})

it('recognises an error made by another copy of the package', () => {
  const foreign = Object.assign(new Error('x'), {
    name: 'RateLimitError',
    [Symbol.for('@rkeeper-kit/error')]: true,
  })
  expect(errors.isRateLimitError(foreign)).toBe(true)
  expect(errors.isRateLimitError(Object.assign(new Error('x'), { name: 'RateLimitError' }))).toBe(false)
})

it('says nothing of a cause where none was given', () => {
  expect('cause' in new errors.RefusedError('no')).toBe(false)
})
