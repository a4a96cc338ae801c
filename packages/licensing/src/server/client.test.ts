import {
  isAuthenticationError,
  isLicenseError,
  isUnavailableError,
  isUnexpectedResponseError,
  type Logger,
  ManualClock,
} from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { LicenseServerClient, type LicenseServerOptions } from './client.ts'
import { usrHeader } from './usr-header.ts'

const credentials = {
  userName: 'integrator@example.test',
  password: 'Pa55-word!',
  token: 'developer-token-1',
}
const anchor = '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199999993/17'
const documented =
  '{"id":"fe4e4c5a-3037-4f0c-8216-7b98be6d87bb","expirationDate":"2020-03-26T00:00:00","qty":1.0}'

function clientOf(answer: () => Response, options: Partial<LicenseServerOptions> = {}) {
  const requests: Request[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init))
    return answer()
  }
  const client = new LicenseServerClient({ ...credentials, fetch, retry: { baseDelay: 0 }, ...options })
  return { client, requests }
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error as Error,
  )

describe('the request', () => {
  it('goes to the documented address, escaped exactly once', async () => {
    const { client, requests } = clientOf(() => new Response(documented))
    await client.getLicenseIdByAnchor(anchor)
    expect(requests.map(({ url }) => url)).toEqual([
      'https://l.ucs.ru/ls5api/api/License/GetLicenseIdByAnchor?anchor=6%3A655cee55-7bcd-4826-b6e0-a8ccf2017ef3%23199999993/17',
    ])
    expect(requests[0]?.method).toBe('GET')
    expect(requests[0]?.headers.get('usr')).toBe(usrHeader(credentials))
  })

  it('is not sent for an anchor with a colon for the hash', async () => {
    const { client, requests } = clientOf(() => new Response(documented))
    await expect(client.getLicenseIdByAnchor(anchor.replace('#', ':'))).rejects.toThrow(/write # instead/)
    expect(requests).toHaveLength(0)
  })
})

describe('the answer', () => {
  it('gives id, end and number of connections', async () => {
    const { client } = clientOf(() => new Response(documented))
    expect(await client.getLicenseIdByAnchor(anchor)).toEqual({
      id: 'fe4e4c5a-3037-4f0c-8216-7b98be6d87bb',
      expirationDate: '2020-03-26T00:00:00',
      expiresAt: new Date(2020, 2, 26).getTime(),
      qty: 1,
    })
  })

  it.each([
    '{"ErrorCode": 2, "ErrorMessage": "Access to the object is denied"}',
    '{"errorcode": 2, "errormessage": "Access to the object is denied", "id": "an id all the same"}',
    '{"ERRORCODE": 2, "ERRORMESSAGE": "Access to the object is denied"}',
  ])('is a refusal with the server’s code in whatever case: %s', async (body) => {
    const { client } = clientOf(() => new Response(body))
    const error = await failureOf(client.getLicenseIdByAnchor(anchor))
    expect(error).toMatchObject({
      name: 'LicenseError',
      code: 2,
      serverText: 'Access to the object is denied',
    })
  })

  it.each(['{"id": null, "expirationDate": null, "qty": 0.0}', '{"qty": 1}', '{"id": ""}'])(
    'has no active licence: %s',
    async (body) => {
      const { client } = clientOf(() => new Response(body))
      const error = await failureOf(client.getLicenseIdByAnchor(anchor))
      expect(isLicenseError(error) && error.code).toBe('expired')
    },
  )

  it.each(['', '<html>proxy</html>', '[]', '"id"', 'null'])('is not understood: %j', async (body) => {
    const { client } = clientOf(() => new Response(body))
    expect(isUnexpectedResponseError(await failureOf(client.getLicenseIdByAnchor(anchor)))).toBe(true)
  })

  it('says that the account is wrong, and does not try again', async () => {
    const { client, requests } = clientOf(() => new Response('', { status: 401 }))
    expect(isAuthenticationError(await failureOf(client.getLicenseIdByAnchor(anchor)))).toBe(true)
    expect(requests).toHaveLength(1)
  })

  it('is unavailable after one repeat', async () => {
    const clock = new ManualClock()
    const { client, requests } = clientOf(() => new Response('', { status: 503 }), { clock })
    expect(isUnavailableError(await failureOf(client.getLicenseIdByAnchor(anchor)))).toBe(true)
    expect(requests).toHaveLength(2)
  })
})

it('shows no secret in an error or a log', async () => {
  const seen: unknown[] = []
  const write = (...what: unknown[]) => void seen.push(what)
  const logger: Logger = { debug: write, info: write, warn: write, error: write }
  const secrets = [usrHeader(credentials), credentials.password, credentials.token]
  const answers = [
    () => new Response('', { status: 401 }),
    () => new Response(`echo ${secrets.join(' ')}`, { status: 503 }),
    () => new Response(`{"ErrorCode": 1, "ErrorMessage": "Token ${credentials.token} is expired"}`),
    () => new Response(`not found: ${secrets[0]}`, { status: 404 }),
    () => new Response(`<html>${secrets[0]}`),
    () => {
      throw new TypeError(`fetch failed with header ${secrets[0]}`)
    },
  ]
  for (const answer of answers) {
    const { client } = clientOf(answer, { logger })
    const error = await failureOf(client.getLicenseIdByAnchor(anchor))
    seen.push(error.message, JSON.stringify(error), String(error.cause))
  }
  const { client } = clientOf(() => new Response(documented), { logger })
  await client.getLicenseIdByAnchor(anchor)
  const text = JSON.stringify(seen)
  expect(text.length).toBeGreaterThan(100)
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(JSON.stringify(client)).toBe('{}')
})
