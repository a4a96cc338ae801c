import type { Effect } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { deliveryErrorCode, deliveryErrorCodes } from './codes.ts'
import { readErrorBody } from './error-body.ts'
import { parseExternalError } from './external-error.ts'
import { toError } from './to-error.ts'

const call = (effect: Effect = 'write', operation = 'orders.pay') => ({ operation, effect, status: 500 })
const ws = (wsCode: string, desc: string) => ({
  code: 'ERR_EXTERNAL_ERROR_WS',
  msg: `WS Error: Error Code: ${wsCode}. ${desc}`,
})

describe('toError', () => {
  it.each([
    ['ERR_PARSE_REQUEST', 'InvalidRequestError'],
    ['err_parse_request', 'InvalidRequestError'],
    ['order_validation', 'InvalidRequestError'],
    ['order_not_found', 'InvalidRequestError'],
    ['restaurant_not_found', 'InvalidRequestError'],
    ['corporation_not_found', 'InvalidRequestError'],
    ['corporation_not_set', 'InvalidRequestError'],
    ['language_not_set', 'InvalidRequestError'],
    ['rejection_reason_not_found', 'InvalidRequestError'],
    ['order_source_not_found', 'AuthenticationError'],
    ['order_source_not_found_for_restaurant', 'AuthenticationError'],
    ['delivery_manager_not_found_for_restaurant', 'RefusedError'],
    ['err_unprocessable_entity', 'RefusedError'],
    ['rk7_close_order', 'RefusedError'],
  ])('makes of %s: %s, whatever the text', (code, name) => {
    for (const msg of ['', 'Заказ не найден', 'Timeout. Error Codes are fun']) {
      expect(toError({ code, msg }, call()).name).toBe(name)
    }
  })

  it('knows what to do with every code of the catalogue', () => {
    for (const code of deliveryErrorCodes) {
      expect(toError({ code, msg: '' }, call('read')).name).not.toBe('RkeeperError')
    }
  })

  it('keeps code, text and request id of the server, and the fields of the till', () => {
    const error = toError(
      {
        ...ws('WsaOrderError', 'RkInternal: Checkout [3373] Not enough funds to pay for the order in full.'),
        requestId: '0HMGNRL7KKKDF:00000001',
      },
      call(),
    )
    expect(error.name).toBe('RefusedError')
    expect(error).toMatchObject({
      code: 'ERR_EXTERNAL_ERROR_WS',
      requestId: '0HMGNRL7KKKDF:00000001',
      operation: 'orders.pay',
      details: { wsCode: 'WsaOrderError', tillCode: 3373, httpStatus: 500 },
    })
    expect(error.serverText).toContain('Not enough funds')
    expect(error.message).toContain('till 3373')
  })

  it('cannot know the outcome of a write when the agent was silent', () => {
    expect(toError(ws('Timeout', 'x'), call('write')).name).toBe('OutcomeUnknownError')
    expect(toError(ws('Timeout', 'x'), call('read')).name).toBe('UnavailableError')
    expect(toError({ code: 'ERR_EXTERNAL_ERROR_WS', msg: '' }, call('write')).name).toBe(
      'OutcomeUnknownError',
    )
  })

  it('takes a number of the till as an answer of the till, also behind a vague code', () => {
    const error = toError(ws('InternalError', 'RkInternal: Checkout [3373] мало'), call('write'))
    expect(error.name).toBe('RefusedError')
  })

  it('asks to repair the licence when White Server has none', () => {
    expect(toError(ws('License', 'x'), call()).name).toBe('LicenseError')
  })

  it('takes a point outside every zone as an answer, not as a mistake', () => {
    const body = { code: 'restaurant_not_found', msg: 'Адрес гостя не попадает в зону доставки' }
    expect(toError(body, call('read', 'restaurants.findByPoint')).name).toBe('RefusedError')
  })

  it('decides about unknown codes by the HTTP status', () => {
    const unknown = { code: 'err_brand_new', msg: 'x' }
    expect(toError(unknown, { ...call(), status: 500 }).name).toBe('RefusedError')
    expect(toError(unknown, { ...call(), status: 400 }).name).toBe('InvalidRequestError')
    expect(toError(unknown, { ...call(), status: 403 }).name).toBe('AuthenticationError')
  })
})

describe('parseExternalError', () => {
  it('reads the frame and not the words', () => {
    const russian =
      'WS Error: Error Code: WsaOrderError. RkInternal: Checkout [3373] Недостаточно средств [12].'
    expect(parseExternalError(russian)).toEqual({ wsCode: 'WsaOrderError', tillCode: 3373 })
    expect(parseExternalError('RkInternal: Checkout [3071] Unable to close order 1.73')).toEqual({
      tillCode: 3071,
    })
    expect(parseExternalError('WS Error: Error Code: Timeout. The agent is silent [5].')).toEqual({
      wsCode: 'Timeout',
    })
    expect(parseExternalError('something else')).toEqual({})
  })
})

describe('readErrorBody', () => {
  it('tells a failure by its code, and only without a result', () => {
    expect(
      readErrorBody({ code: 'order_not_found', msg: 'x', requestId: 'r', errors: { a: ['b'] } }),
    ).toEqual({
      code: 'order_not_found',
      msg: 'x',
      requestId: 'r',
      errors: { a: ['b'] },
    })
    expect(readErrorBody({ result: {}, code: 'x' })).toBeUndefined()
    for (const body of [undefined, null, [], 'x', {}, { code: 5 }, { code: '' }]) {
      expect(readErrorBody(body)).toBeUndefined()
    }
  })
})

describe('deliveryErrorCode', () => {
  it('compares without regard to case and takes errors and texts', () => {
    expect(deliveryErrorCode('ERR_PARSE_REQUEST')).toBe('err_parse_request')
    expect(deliveryErrorCode(toError({ code: 'ORDER_VALIDATION', msg: '' }, call()))).toBe('order_validation')
    expect(deliveryErrorCode('nonsense')).toBeUndefined()
    expect(deliveryErrorCode(undefined)).toBeUndefined()
  })
})
