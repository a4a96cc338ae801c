import { describe, expect, it } from 'vitest'
import { objects, whiteServer } from '../../../../test/support/white-server.ts'

const body = (params: object, taskType = 'GetRestaurantInfo') => JSON.stringify({ taskType, params })
const sync = { objectId: objects.production }

async function descOf(request: string | Uint8Array, headers: Record<string, string> = {}) {
  const { send, world } = whiteServer()
  const response = await send(request, { headers })
  const { error } = JSON.parse(String(response.body))
  expect(response.status).toBe(200)
  expect(error?.wsError.code).toBe('BadRequest')
  expect(world.journal.list().at(-1)?.outcome).toBe('BadRequest')
  return error.wsError.desc as string
}

describe('a malformed request is a BadRequest that says what is wrong:', () => {
  it.each([
    ['', 'The body is empty'],
    ['{', 'The body is not JSON: '],
    ['[]', 'The body must be a JSON object'],
    ['null', 'The body must be a JSON object'],
    ['"text"', 'The body must be a JSON object'],
    ['{}', 'body.taskType should be of type string, but is absent.'],
    ['{"taskType":7,"params":{}}', 'body.taskType should be of type string, but is 7.'],
    ['{"taskType":"GetMenu"}', 'params should be with sync, but is {}.'],
    [body({}), 'params should be with exactly one of sync and async, but is {}.'],
    [body({ sync, async: sync }), 'params should be with exactly one of sync and async'],
    [body({ async: sync }, 'GetMenu'), 'params should be with sync, but is'],
    [body({ sync: {} }), 'params.sync.objectId should be an object code of nine digits, but is absent.'],
    [
      body({ sync: { objectId: 7 } }),
      'params.sync.objectId should be an object code of nine digits, but is 7.',
    ],
    [
      body({ sync: { ...sync, timeout: 'long' } }),
      'params.sync.timeout should be of type number, but is "long".',
    ],
    [body({ sync }, 'GetOrder'), 'params.orderGuid should be a GUID, but is absent.'],
    [
      body({ sync, order: { products: [] } }, 'CreateOrder'),
      'params.order.products should be a list of at least 1, but is [].',
    ],
    [
      body({ sync, order: { products: [{ id: 1, quantity: -1 }] } }, 'CreateOrder'),
      'params.order.products[0].quantity should be a quantity above 0 with at most three decimals, but is -1.',
    ],
    [
      body({ sync, order: { products: [{ id: 1, quantity: 1 }], payment: { type: 'gold' } } }, 'CreateOrder'),
      'params.order.payment.type should be one of "cash", "card", "online", but is "gold".',
    ],
    [body({ sync, base64: '<xml/>' }, 'ExecuteRk7Query'), 'params.base64 is not base64.'],
    [body({ sync, base64: '/////w==' }, 'ExecuteRk7Query'), 'params.base64 does not hold UTF-8 text.'],
    [body({}, 'GetMenus'), 'Unknown taskType "GetMenus".'],
    [body({}, 'getmenu'), 'Unknown taskType "getmenu"; did you mean GetMenu?'],
  ])('%s', async (request, expected) => {
    if (request.includes('base64')) {
      const { send } = whiteServer({}, async (xml) => xml)
      const { error } = JSON.parse(String((await send(request)).body))
      expect(error.wsError).toEqual({ code: 'BadRequest', desc: expected })
    } else expect(await descOf(request)).toContain(expected)
  })

  it('another encoding, declared or found', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])
    expect(await descOf(utf16)).toBe('The body is not valid UTF-8.')
    expect(await descOf('{}', { 'content-type': 'application/json; charset=windows-1251' })).toContain(
      'charset=windows-1251',
    )
  })

  it('nesting without end', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect(await descOf(deep)).toContain('nested deeper than 40 levels')
    const ingredients = `${'{"id":1,"quantity":1,"ingredients":['.repeat(3000)}${']}'.repeat(3000)}`
    expect(
      await descOf(
        `{"taskType":"CreateOrder","params":{"sync":{"objectId":199990001},"order":{"products":[${ingredients}]}}}`,
      ),
    ).toContain('nested deeper')
  })
})

describe('a request that differs in ways that real servers take', () => {
  const warningsOf = async (request: string, headers: Record<string, string> = {}) => {
    const { send, world } = whiteServer()
    const { error } = JSON.parse(String((await send(request, { headers })).body))
    expect(error).toBeUndefined()
    return world.journal.list().at(-1)?.warnings
  }

  it('may spell names in any case, which the journal tells', async () => {
    expect(
      await warningsOf('{"TaskType":"GetRestaurantInfo","Params":{"SYNC":{"objectID":199990001}}}'),
    ).toEqual([
      'TaskType: taken for taskType',
      'Params: taken for params',
      'params.SYNC: taken for sync',
      'params.SYNC.objectID: taken for objectId',
    ])
  })

  it('may give the object as text', async () => {
    expect(await warningsOf(body({ sync: { objectId: '199990001' } }))).toEqual([
      'objectId is a text; documented is a number',
    ])
  })

  it('may hold unknown fields', async () => {
    expect(
      await warningsOf(body({ sync: { ...sync, colour: 'red' }, extra: 1, __proto__: { a: 1 } })),
    ).toEqual(['params.sync.colour is not documented; ignored', 'params.extra is not documented; ignored'])
  })

  it('may come with another content type', async () => {
    const warnings = await warningsOf(body({ sync }), { 'content-type': 'text/plain' })
    expect(warnings?.[0]).toContain('Content-Type should be application/json')
  })

  it('may begin with a byte order mark', async () => {
    expect(await warningsOf(`\uFEFF${body({ sync })}`)).toEqual([])
  })
})

describe('hostile requests', () => {
  it('never crash it, and the next request works', async () => {
    const { send, call } = whiteServer()
    const requests = [
      '{"__proto__":{"taskType":"GetMenu"},"params":{}}',
      '{"taskType":"__proto__","params":{}}',
      '{"taskType":"constructor","params":{"sync":{"objectId":199990001}}}',
      '{"taskType":"toString","params":{"constructor":{"prototype":{}}}}',
      body({ sync, orderGuid: '../../etc/passwd' }, 'GetOrder'),
      body({ sync, taskGuid: '__proto__' }, 'GetTaskResponse'),
      body({ sync, order: { products: [{ id: 1e308, quantity: 1 }] } }, 'CreateOrder'),
      body({ sync, order: { products: [{ id: 1000401, quantity: 1e12 }] } }, 'CreateOrder'),
      body({ sync, order: { products: [{ id: 1000401, quantity: 999999999999 }] } }, 'CreateOrder'),
      body({ sync, order: { products: Array(2000).fill({ id: 1, quantity: 1 }) } }, 'CreateOrder'),
      body(
        {
          sync,
          orderGuid: crypto.randomUUID(),
          payments: [{ amount: 99999999999.99, currency: crypto.randomUUID() }],
        },
        'PayOrder',
      ),
      'x'.repeat(1_000_000),
    ]
    for (const request of requests) {
      const response = await send(request)
      expect(response.status).toBe(200)
      expect(JSON.parse(String(response.body)).error.wsError.code).toBeTypeOf('string')
    }
    expect((await call('GetRestaurantInfo')).taskResponse).toBeDefined()
  })
})
