import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../simulator.ts'

const path = '/ls5api/api/License/GetLicenseIdByAnchor'
const documented = `${path}?anchor=6%3A655cee55-7bcd-4826-b6e0-a8ccf2017ef3%23199990001/17`

let simulator: Simulator
let usr: string

beforeEach(() => {
  simulator = createSimulator({ now: '2026-11-22T10:00:00Z' })
  usr = usrOf(account())
})

const account = () => simulator.credentials.licensing.accounts[0] ?? expect.fail()
const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const usrOf = ({ userName, password, token }: { userName: string; password: string; token: string }) =>
  Buffer.from(`${userName};${md5(userName + password)};${md5(token)}`).toString('base64')

async function ask(url = documented, headers: Record<string, string> = { usr }, method = 'GET') {
  const {
    status,
    body,
    headers: answered,
  } = await simulator.handle({ method, url, headers, body: new Uint8Array() })
  return { status, body: String(body), headers: answered }
}
const warnings = () => simulator.journal.list().at(-1)?.warnings

it('gives the licence of an object in the documented form', async () => {
  expect(await ask()).toEqual({
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      date: 'Sun, 22 Nov 2026 10:00:00 GMT',
    },
    body: '{"id":"5b0c7f3e-5151-4000-8000-000199990001","expirationDate":"2027-11-22T00:00:00","qty":2.0}',
  })
  expect(simulator.journal.list()).toMatchObject([
    {
      protocol: 'licensing',
      commands: ['GetLicenseIdByAnchor'],
      objectId: 199990001,
      outcome: 'Ok',
      warnings: [],
    },
  ])
})

it('takes the slash escaped as well, and the path in any case', async () => {
  expect((await ask(documented.replace('/17', '%2F17'))).status).toBe(200)
  expect((await ask(documented.replace('/License/', '/license/'))).body).toContain('"id":"5b0c7f3e')
})

it('never shows usr in the journal', async () => {
  await ask()
  expect(JSON.stringify(simulator.journal.list())).not.toContain(usr)
})

describe('the header usr', () => {
  const { userName, password, token } = createSimulator().credentials.licensing.accounts[0] ?? expect.fail()
  const good = { userName, password, token }
  it.each([
    ['is missing', undefined, 'there is no header usr'],
    ['is not Base64', '§', 'usr is not the Base64 of userName;md5(userName+password);md5(token)'],
    ['has another form', btoa('a;b'), 'usr is not the Base64 of userName;md5(userName+password);md5(token)'],
    [
      'has another case',
      usrOf({ ...good, userName: userName.toUpperCase() }),
      'usr has an unknown user name; its case matters',
    ],
    ['has a wrong password', usrOf({ ...good, password: 'x' }), 'usr has a wrong md5(userName+password)'],
    ['has a wrong token', usrOf({ ...good, token: 'x' }), 'usr has a wrong md5(token)'],
    [
      'has hashes in upper case',
      btoa(`${userName};${md5(userName + password).toUpperCase()};${md5(token)}`),
      'the hashes in usr are not in lower case',
    ],
  ])('that %s is answered 401 with an empty body', async (_, header, warning) => {
    const answer = await ask(documented, header === undefined ? {} : { usr: header })
    expect([answer.status, answer.body]).toEqual([401, ''])
    expect(warnings()).toEqual([warning])
  })
})

describe('the anchor', () => {
  const refusal = (code: number, text: string) => JSON.stringify({ ErrorCode: code, ErrorMessage: text })
  const notFound = refusal(3, 'License is not found')
  const denied = refusal(2, 'Access to the object is denied')

  it.each([
    [
      'with a colon for the hash',
      documented.replace('%23', '%3A'),
      notFound,
      'the anchor has a colon where its # belongs',
    ],
    [
      'with a bare hash, which ends it',
      documented.replace('%23', '#'),
      notFound,
      'the anchor ends before its #: send it as %23, a bare one is cut off',
    ],
    [
      'cut off by the client',
      documented.slice(0, documented.indexOf('%23')),
      notFound,
      'the anchor ends before its #: send it as %23, a bare one is cut off',
    ],
    ['encoded twice', documented.replaceAll('%', '%25'), notFound, 'the anchor was percent-encoded twice'],
    ['that is missing', path, notFound, 'there is no parameter anchor'],
    ['of an unknown product', documented.replace('655cee55', '655cee56'), notFound, undefined],
    ['of an object without a right', documented.replace('199990001', '199990003'), denied, undefined],
    ['of an unknown object', documented.replace('199990001', '199990009'), denied, undefined],
  ])('%s is refused with status 200', async (_, url, body, warning) => {
    const answer = await ask(url)
    expect([answer.status, answer.body]).toEqual([200, body])
    expect(warnings()).toEqual(warning === undefined ? [] : [warning])
  })

  it('with bare colons is taken, and the journal says what the documentation wants', async () => {
    expect((await ask(documented.replace('%3A', ':'))).body).toContain('"id":"5b0c7f3e')
    expect(warnings()).toEqual(['the anchor was sent with a bare colon; the documentation wants %3A'])
  })
})

describe('the licence', () => {
  it('that has expired has no id', async () => {
    simulator.domain.licences.expire(199990001)
    expect(await ask()).toMatchObject({ status: 200, body: '{"id":null,"expirationDate":null,"qty":0.0}' })
  })

  it('may get a new id and another quantity at any time', async () => {
    const before = (await ask()).body
    simulator.domain.licences.replaceId(199990001)
    simulator.domain.licences.change(199990001, { qty: 3 })
    const after = (await ask()).body
    expect(JSON.parse(after)).toMatchObject({ expirationDate: '2027-11-22T00:00:00', qty: 3 })
    expect(JSON.parse(after).id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(JSON.parse(after).id).not.toBe(JSON.parse(before).id)
  })

  it('is denied where the account has lost its right to the object', async () => {
    simulator.configure({ licensing: { deniedObjects: [199990001] } })
    expect((await ask()).body).toBe('{"ErrorCode":2,"ErrorMessage":"Access to the object is denied"}')
    expect((await ask(documented.replace('199990001', '199990002'))).body).toContain('"id":"5b0c7f3e')
  })

  it('may be refused with any body by a fault, for what the vendor does not document', async () => {
    const body = '{"ErrorCode":77,"ErrorMessage":"Something else"}'
    simulator.faults.add({ protocol: 'licensing', kind: 'status', status: 200, body, times: 1 })
    expect(await ask()).toMatchObject({ status: 200, body })
    expect((await ask()).body).toContain('"id":"5b0c7f3e')
  })

  it('is withheld when the developer token has expired', async () => {
    simulator.configure({ licensing: { tokenExpired: true } })
    expect(await ask()).toMatchObject({
      status: 200,
      body: '{"ErrorCode":1,"ErrorMessage":"Token is expired"}',
    })
  })
})

it('is away during an outage', async () => {
  simulator.configure({ licensing: { outage: true } })
  expect(await ask()).toMatchObject({ status: 503, body: '' })
})

it('stands under faults like every door', async () => {
  simulator.faults.add({
    protocol: 'licensing',
    command: 'GetLicenseIdByAnchor',
    kind: 'status',
    status: 502,
    times: 1,
  })
  expect((await ask()).status).toBe(502)
  expect((await ask()).status).toBe(200)
})

it.each([
  ['POST', documented, 405],
  ['DELETE', documented, 405],
  ['GET', '/ls5api/api/License/GetLicenses', 404],
  ['GET', '/ls5api/api/Login', 404],
  ['GET', '/ls5api', 404],
])('answers %s %s with %d and a clear word', async (method, url, status) => {
  const answer = await ask(url, { usr }, method)
  expect(answer.status).toBe(status)
  expect(JSON.parse(answer.body).error.message).toMatch(/asked by GET|has nothing at/)
  if (status === 405) expect(answer.headers.allow).toBe('GET')
})
