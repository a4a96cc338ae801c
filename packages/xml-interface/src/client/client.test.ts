import {
  AuthenticationError,
  InvalidRequestError,
  LicenseError,
  LockedError,
  type Logger,
  ManualClock,
  Money,
  OutcomeUnknownError,
  RefusedError,
  UnavailableError,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import {
  defineCommand,
  GetOrder,
  GetOrderList,
  GetSystemInfo,
  LockOrder,
  PayOrder,
  Rk7Client,
  SetDishRests,
} from '../index.ts'

const guid = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'
const head =
  'ServerVersion="7.26.8.2001" XmlVersion="248" NetName="MID1" DateTime="2026-03-02T12:00:05" WorkTime="3"'
const ok = (command: string, attributes = '', inner = '') =>
  `<RK7QueryResult ${head} Status="Ok" CMD="${command}" ErrorText="" Processed="1"${attributes}>${inner}</RK7QueryResult>`
const refused = (status: string, number = '', text = 'nein') =>
  `<RK7QueryResult ${head} Status="${status}" ErrorText="${text}" Processed="0"${number && ` RK7ErrorN="${number}"`}/>`

interface Seen {
  readonly url: string
  readonly headers: Headers
  readonly body: string
}

/** A client whose server answers in turn; an Error breaks the connection. */
function clientOf(...answers: (string | Response | Error)[]) {
  const seen: Seen[] = []
  const clock = new ManualClock(0)
  const logged: string[] = []
  const log = (message: string, fields?: object) => void logged.push(`${message} ${JSON.stringify(fields)}`)
  const logger: Logger = { debug: log, info: log, warn: log, error: log }
  const rk7 = new Rk7Client({
    url: 'https://till.example:16387/rk7api/v0/xmlinterface.xml',
    username: 'HTTP',
    password: 'geheim-ü',
    clock,
    logger,
    retry: { baseDelay: 0 },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      seen.push({ url: request.url, headers: request.headers, body: await request.text() })
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer instanceof Error) throw answer
      return typeof answer === 'string' ? new Response(answer) : (answer?.clone() as Response)
    },
  })
  return { rk7, seen, logged }
}

const order = { Order: { guid } }
const pay = {
  ...order,
  Station: { id: 1 },
  Cashier: { id: 2 },
  Payment: [{ id: 1, amount: Money.fromDecimal(10) }],
}

describe('Rk7Client over HTTPS', () => {
  it('posts one document to the complete address, with Basic authentication', async () => {
    const { rk7, seen } = clientOf(ok('LockOrder', ' locked="1"'))
    const { data, meta, changed } = await rk7.execute(LockOrder, {
      ...order,
      lockTime: '1899-12-30T00:02:00',
    })
    expect({ data, changed }).toEqual({ data: { locked: true }, changed: true })
    expect(meta).toMatchObject({
      status: 'Ok',
      serverVersion: '7.26.8.2001',
      netName: 'MID1',
      workTime: 3,
      problems: [],
    })
    expect(meta.xml).toContain('locked="1"')
    expect(seen).toHaveLength(1)
    expect(seen[0]?.url).toBe('https://till.example:16387/rk7api/v0/xmlinterface.xml')
    expect(seen[0]?.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    const basic = seen[0]?.headers.get('authorization')?.replace('Basic ', '') ?? ''
    expect(Buffer.from(basic, 'base64').toString('utf8')).toBe('HTTP:geheim-ü')
    expect(seen[0]?.body).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>\n<RK7Query><RK7CMD CMD="LockOrder" lockTime="1899-12-30T00:02:00"><Order guid="${guid}"/></RK7CMD></RK7Query>`,
    )
  })

  it('wants a complete address', () => {
    const account = { username: 'a', password: 'b' }
    expect(() => new Rk7Client({ url: 'till.example:16387', ...account })).toThrow(InvalidRequestError)
  })

  it('needs no parameters where the command has none', async () => {
    const { rk7 } = clientOf(ok('GetSystemInfo', '', '<SystemInfo NetName="MID1"/>'))
    const { data } = await rk7.execute(GetSystemInfo)
    expect(data.SystemInfo?.NetName).toBe('MID1')
  })

  it('takes "No changes" for a result', async () => {
    const { rk7 } = clientOf(refused('No changes', '', ''))
    const result = await rk7.execute(GetOrderList, { lastversion: 5 })
    expect(result).toMatchObject({ changed: false, data: undefined, meta: { status: 'No changes' } })
  })

  it('sends nothing when the parameters are wrong', async () => {
    const { rk7, seen } = clientOf(ok('GetOrder'))
    await expect(rk7.execute(GetOrder, { Order: { visit: 1 } } as never)).rejects.toThrow(InvalidRequestError)
    expect(seen).toEqual([])
  })

  it.each([
    ['Query Executing Error', '3373', RefusedError],
    ['Query Executing Error', '', RefusedError],
    ['Query Executing Error', '2219', LockedError],
    ['Query Executing Error', '5304', LicenseError],
    ['Query Executing Error', '5305', LicenseError],
    ['Query Executing Error', '5310', LicenseError],
    ['Query Parse Error', '2172', UnavailableError],
    ['Query Parse Error', '', InvalidRequestError],
    ['Bad Query Parameters', '', InvalidRequestError],
    ['Result Writing Error', '', OutcomeUnknownError],
    ['Something New', '', OutcomeUnknownError],
  ])('turns %s %s into an error by what to do next', async (status, code, type) => {
    const { rk7 } = clientOf(refused(status, code, 'нет'))
    const error = await rk7.execute(LockOrder, order).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(type)
    expect(error).toMatchObject({
      operation: 'LockOrder',
      serverText: 'нет',
      code: code === '' ? undefined : Number(code),
    })
    expect((error as Error).message).toBe(
      `LockOrder: ${status}${code && ` ${code}`}: нет${code === '2172' ? ' (the common shift is being closed: repeat later)' : type === OutcomeUnknownError ? '; it may have been executed: read before repeating' : ''}`,
    )
  })

  it('knows the one licence refusal that has no number', async () => {
    const { rk7 } = clientOf(refused('Query Executing Error', '', 'Bad license anchor'))
    await expect(rk7.execute(LockOrder, order)).rejects.toThrow(LicenseError)
  })

  it('calls 401 by its name and keeps the password out of errors and logs', async () => {
    const { rk7, logged } = clientOf(new Response('', { status: 401 }))
    const error = await rk7
      .execute(LockOrder, order)
      .catch((reason: unknown) => reason as AuthenticationError)
    expect(error).toBeInstanceOf(AuthenticationError)
    const all = logged.join() + JSON.stringify(error) + String(error)
    expect(all).not.toContain('geheim')
    expect(all).not.toContain(Buffer.from('HTTP:geheim-ü').toString('base64'))
  })

  it('treats an answer that cannot be read by the effect of the command', async () => {
    const page = '<html><body>Bad Gateway'
    await expect(clientOf(page).rk7.execute(GetOrder, order)).rejects.toThrow(UnexpectedResponseError)
    await expect(clientOf(page).rk7.execute(PayOrder, pay)).rejects.toThrow(OutcomeUnknownError)
    await expect(clientOf(ok('GetOrder').slice(0, 60)).rk7.execute(GetOrder, order)).rejects.toThrow(
      'cannot be read',
    )
    await expect(clientOf(new Response('', { status: 500 })).rk7.execute(PayOrder, pay)).rejects.toThrow(
      OutcomeUnknownError,
    )
  })

  it('repeats reads after a broken connection, and never a write', async () => {
    const broken = new TypeError('fetch failed', {
      cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
    })
    const read = clientOf(broken, ok('GetSystemInfo', '', '<SystemInfo/>'))
    await read.rk7.execute(GetSystemInfo)
    expect(read.seen).toHaveLength(2)
    const write = clientOf(broken, ok('SetDishRests'))
    const rests = { Author: { id: 1 }, Reason: { id: 2 } }
    await expect(write.rk7.execute(SetDishRests, rests)).rejects.toThrow(OutcomeUnknownError)
    expect(write.seen).toHaveLength(1)
  })

  it('runs commands that the catalogue does not know', async () => {
    const { rk7, seen } = clientOf(ok('FindEmployee', ' found="1"', '<Employee id="7"/>'))
    const { data } = await rk7.execute(defineCommand('FindEmployee', 'read'), {
      $attributes: { code: '<17>' },
    })
    expect(seen[0]?.body).toContain('<RK7CMD CMD="FindEmployee" code="&lt;17&gt;"/>')
    expect(data).toEqual({
      $attributes: { found: '1' },
      $elements: [{ name: 'Employee', attributes: { id: '7' }, children: [] }],
    })
  })
})

describe('a batch', () => {
  const result = (command: string, status: string, rest = '') =>
    `<CommandResult CMD="${command}" Status="${status}" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="1"${rest}</CommandResult>`
  const batch = (...results: string[]) =>
    `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" Status="Ok" Processed="2">${results.join('')}</RK7QueryResult>`

  it('gives each command its own typed result', async () => {
    const { rk7, seen } = clientOf(
      batch(
        result('GetSystemInfo', 'Ok', '><SourceCommand/><SystemInfo NetName="MID1"/>'),
        result('LockOrder', 'Query Executing Error', ' RK7ErrorN="2219">'),
      ),
    )
    const [system, lock] = await rk7.executeAll([
      [GetSystemInfo, {}],
      [LockOrder, order],
    ])
    expect(seen[0]?.body).toContain(
      '<RK7Query><RK7Command2 CMD="GetSystemInfo"/><RK7Command2 CMD="LockOrder">',
    )
    expect(system.ok && system.data.SystemInfo?.NetName).toBe('MID1')
    expect(!lock.ok && lock.error).toBeInstanceOf(LockedError)
    expect(system.meta).toMatchObject({ serverVersion: '7.26.8.2001', workTime: 1 })
  })

  it('is repeated only when all of its commands are reads', async () => {
    const broken = new TypeError('fetch failed', {
      cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
    })
    const reads = clientOf(broken, batch(result('GetSystemInfo', 'Ok', '>')))
    await reads.rk7.executeAll([[GetSystemInfo, {}]])
    expect(reads.seen).toHaveLength(2)
    const mixed = clientOf(broken, batch())
    const call = mixed.rk7.executeAll([
      [GetSystemInfo, {}],
      [LockOrder, order],
    ])
    await expect(call).rejects.toThrow(OutcomeUnknownError)
    expect(mixed.seen).toHaveLength(1)
  })

  it('fails as a whole when it was not taken', async () => {
    const { rk7 } = clientOf(refused('Query Parse Error', '2172'))
    await expect(rk7.executeAll([[GetSystemInfo, {}]])).rejects.toThrow(UnavailableError)
  })

  it('says so when results are missing', async () => {
    const { rk7 } = clientOf(batch())
    await expect(rk7.executeAll([[LockOrder, order]])).rejects.toThrow(
      'the answer has 0 results for 1 commands',
    )
  })
})
