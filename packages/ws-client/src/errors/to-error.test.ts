import { isOutcomeUnknownError, isUnavailableError, type RkeeperError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { agentCodes, isWhiteServerCode, serverCodes } from './codes.ts'
import { readFailure } from './failure.ts'
import { toError } from './to-error.ts'

const call = { taskType: 'PayOrder', effect: 'write', objectId: 199990001, taskGuid: 'guid-1' } as const

function errorOf(error: unknown, effect: 'read' | 'write' = 'write'): RkeeperError {
  const failure = readFailure(error)
  if (!failure) throw new Error('no failure found')
  return toError(failure, { ...call, effect })
}

describe('errors of White Server', () => {
  it.each([
    ['AuthFailed', 'AuthenticationError'],
    ['License', 'LicenseError'],
    ['BadRequest', 'InvalidRequestError'],
    ['WsaNoOneGuidSpecifiedForOrderSearching', 'InvalidRequestError'],
    ['WsaDuplicateOrder', 'RefusedError'],
    ['WsaOrderError', 'RefusedError'],
    ['WsaOrderCreationDishNotFound', 'RefusedError'],
    ['WsaCommandNotSupported', 'RefusedError'],
    ['WsaOrderMenuIsUnknownError', 'UnavailableError'],
    ['SomethingNew', 'RefusedError'],
  ])('say by their class what to do about %s: %s', (code, name) => {
    expect(errorOf({ wsError: { code } }).name).toBe(name)
  })

  it('have a class for every documented code, whichever layer reports it', () => {
    for (const code of [...serverCodes, ...agentCodes]) {
      expect(isWhiteServerCode(code)).toBe(true)
      for (const layer of ['wsError', 'agentError']) {
        expect(errorOf({ [layer]: { code } }).code).toBe(code)
      }
    }
    expect(isWhiteServerCode('SomethingNew')).toBe(false)
  })

  it.each(['Timeout', 'InternalError', 'WsaCommandHandling', 'WsaHttpRequest', 'WsaHttpStatus'])(
    'leave the outcome of a write unknown for %s, while a read may be repeated',
    (code) => {
      expect(isOutcomeUnknownError(errorOf({ wsError: { code } }, 'write'))).toBe(true)
      expect(isUnavailableError(errorOf({ wsError: { code } }, 'read'))).toBe(true)
    },
  )

  it('carry codes, text, object and task', () => {
    const error = errorOf({ wsError: { code: 'License', extCode: 'WsProduct', desc: 'license not found' } })
    expect(error).toMatchObject({
      code: 'License',
      serverText: 'license not found',
      requestId: 'guid-1',
      operation: 'PayOrder',
      details: { extCode: 'WsProduct', layer: 'wsError', objectId: 199990001 },
    })
    expect(error.message).toBe(
      'PayOrder for object 199990001 failed with wsError License/WsProduct (license not found). Check the licences of the object and of the aggregator.',
    )
  })

  it('take an agent code from agentError when wsError has none', () => {
    const error = errorOf({ wsError: { code: '', desc: '' }, agentError: { code: 'WsaDuplicateOrder' } })
    expect(error.code).toBe('WsaDuplicateOrder')
    expect(error.details.layer).toBe('agentError')
  })

  it('take numbers and texts as codes, and 0 as none', () => {
    expect(
      errorOf({ agentError: { code: 0, desc: '' }, rkError: { code: 3373, desc: 'not enough' } }),
    ).toMatchObject({
      name: 'RefusedError',
      code: 3373,
      serverText: 'not enough',
    })
    expect(errorOf({ shError: { code: '210' } }).code).toBe('210')
  })

  it('say that an order is locked when r_keeper does', () => {
    expect(errorOf({ wsError: { code: 'WsaOrderError' }, rkError: { code: 2219 } }).name).toBe('LockedError')
  })

  it('exist also without any code', () => {
    expect(errorOf({ wsError: { desc: 'broken' } })).toMatchObject({
      name: 'RefusedError',
      serverText: 'broken',
    })
  })

  it('are not seen in an error member that reports nothing', () => {
    for (const error of [undefined, null, {}, [], 'text', { wsError: null, agentError: null }]) {
      expect(readFailure(error)).toBeUndefined()
    }
  })
})
