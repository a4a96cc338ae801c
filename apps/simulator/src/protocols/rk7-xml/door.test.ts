import { describe, expect, test } from 'vitest'
import { testRk7 } from '../../../test/rk7.ts'

const query = '<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>'

describe('the door', () => {
  test('lets in only known users, by Basic authentication', async () => {
    const { handle, post } = testRk7()
    for (const authorization of ['', 'Bearer x', 'Basic !!', 'Basic A', `Basic ${btoa('HTTP:wrong')}`]) {
      const { http } = await post(query, { authorization })
      expect(http).toBe(401)
    }
    const response = await handle({
      method: 'POST',
      url: '/rk7api/v0/xmlinterface.xml',
      headers: {},
      body: new Uint8Array(),
    })
    expect(response.headers['www-authenticate']).toMatch(/^Basic realm=/)
    expect((await post(query)).http).toBe(200)
  })

  test('takes POST only', async () => {
    expect((await testRk7().post('', {}, 'GET')).http).toBe(405)
  })

  test('answers with the facts of the server and both times', async () => {
    const answer = await testRk7().post(query)
    expect(answer.attribute('Status')).toBe('Ok')
    expect(answer.attribute('ServerVersion')).toBe('7.26.8.2001')
    expect(answer.attribute('NetName')).toBe('MID1')
    expect(answer.attribute('Processed')).toBe('1')
    expect(answer.attribute('ErrorText')).toBe('')
    expect(answer.attribute('DateTime')).toBe('2026-03-02T15:00:00')
    expect(answer.attribute('ArrivalDateTime')).toBe('2026-03-02T15:00:00')
  })

  test.each([
    ['an empty body', '', {}],
    ['a body of blanks', ' \n', {}],
    ['a form, which is what curl -d sends', query, { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('sees no document in %s', async (_, body, headers) => {
    const answer = await testRk7().post(body, headers)
    expect(answer.http).toBe(200)
    expect(answer.attribute('Status')).toBe('Query Parse Error')
    expect(answer.attribute('ErrorText')).toBe('Empty input XML')
    expect(answer.attribute('Processed')).toBe('0')
  })

  test.each([
    ['text/xml', '\uFEFF', ''],
    ['text/plain; charset=utf-8', '', '<?xml version="1.0" encoding="utf-8"?>'],
    ['application/xml', '', '<?xml version="1.0" encoding="windows-1251"?>'],
  ])('reads UTF-8 as %s, with a byte order mark or a declaration', async (contentType, mark, declaration) => {
    const answer = await testRk7().post(mark + declaration + query, { 'content-type': contentType })
    expect(answer.attribute('Status')).toBe('Ok')
  })

  test('refuses Cyrillic text in windows-1251 and says what it wants', async () => {
    const head = new TextEncoder().encode(
      '<?xml version="1.0" encoding="windows-1251"?><RK7Query><RK7CMD CMD="',
    )
    const answer = await testRk7().post(Uint8Array.from([...head, 0xcf, 0xf0, 0xe8, 0x22, 0x2f, 0x3e]))
    expect(answer.attribute('Status')).toBe('Query Parse Error')
    expect(answer.attribute('ErrorText')).toBe(
      'The body is windows-1251, not UTF-8. Over HTTP the server reads UTF-8 only.',
    )
  })

  test('notes a declared windows-1251 over plain ASCII in the journal', async () => {
    const { post, world } = testRk7()
    await post(`<?xml version="1.0" encoding="windows-1251"?>${query}`)
    expect(world.journal.list().at(-1)?.warnings).toEqual([expect.stringContaining('windows-1251')])
  })

  test('shows command, object and verdict in the journal, for refused requests too', async () => {
    const { send, world } = testRk7()
    await send('GetOrder', '<Order guid="{00000000-0000-0000-0000-000000000000}"/>')
    await send('GetOrder', '<Nothing/>')
    const entries = world.journal.list().map(({ command, objectId, outcome }) => [command, objectId, outcome])
    expect(entries).toEqual([
      ['GetOrder', 199990001, 'Query Executing Error'],
      ['GetOrder', 199990001, 'Bad Query Parameters'],
    ])
  })
})

describe('commands', () => {
  test.each(['Nonsense', 'getsysteminfo', 'GotoOrder', 'SetRefData', '__proto__'])(
    'unknown: %s',
    async (name) => {
      const answer = await testRk7().send(name)
      expect(answer.attribute('Status')).toBe('Bad Query Parameters')
      expect(answer.attribute('ErrorText')).toBe(`Unknown command ${name}`)
      expect(answer.attribute('Processed')).toBe('0')
    },
  )

  test('say so plainly when they are asked for what is not simulated', async () => {
    const order = '<Order><Table code="1"/></Order>'
    const answer = await testRk7().send('CreateOrder', order + order)
    expect(answer.attribute('Status')).toBe('Query Executing Error')
    expect(answer.attribute('ErrorText')).toBe(
      'The command CreateOrder with more than one Order is not simulated',
    )
  })

  test('are all refused with 2172 while the shift is being closed', async () => {
    const { domain, post } = testRk7()
    domain.shifts.setPhase('closing')
    const answer = await post(query)
    expect(answer.attribute('Status')).toBe('Query Parse Error')
    expect(answer.attribute('RK7ErrorN')).toBe('2172')
  })
})

describe('a batch', () => {
  const batch = (form: string, ...commands: readonly string[]) =>
    `<RK7Query>${commands.map((each) => `<${form} ${each}</${form}>`).join('')}</RK7Query>`
  const info = 'CMD="GetSystemInfo">'
  const lost = 'CMD="GetOrder"><Order visit="1" orderIdent="256"/>'
  const create = 'CMD="CreateOrder"><Order><Table code="1"/></Order>'

  test('runs in order to the end; the first failure gives the status of the whole', async () => {
    const { domain, post } = testRk7()
    const answer = await post(batch('RK7Command', info, lost, create))
    expect(answer.attribute('Status')).toBe('Query Executing Error')
    expect(answer.attribute('CMD')).toBeUndefined()
    expect(answer.attribute('Processed')).toBe('2')
    expect(answer.values('/RK7QueryResult/CommandResult/@CMD')).toEqual([
      'GetSystemInfo',
      'GetOrder',
      'CreateOrder',
    ])
    expect(answer.values('/RK7QueryResult/CommandResult/@Status')).toEqual([
      'Ok',
      'Query Executing Error',
      'Ok',
    ])
    expect(answer.values('//SourceCommand')).toEqual([])
    expect(domain.orders.list()).toHaveLength(1)
  })

  test('repeats each command in the second form', async () => {
    const answer = await testRk7().post(batch('RK7Command2', info, create))
    expect(answer.attribute('Status')).toBe('Ok')
    expect(answer.values('/RK7QueryResult/CommandResult/SourceCommand/RK7Command2/@CMD')).toEqual([
      'GetSystemInfo',
      'CreateOrder',
    ])
  })

  test('validates each command by its own schema, with the line of the document', async () => {
    const answer = await testRk7().post(batch('RK7Command', info, '\nCMD="CreateOrder"><Order/>', create))
    expect(answer.values('/RK7QueryResult/CommandResult/@Status')).toEqual([
      'Ok',
      'Bad Query Parameters',
      'Ok',
    ])
    expect(answer.values('/RK7QueryResult/CommandResult/@ErrorText')[1]).toMatch(/RK7Command\/Order .*line 2/)
  })

  test.each([
    ['<Other/>', 'root is <Other>'],
    ['<RK7Query/>', 'RK7Query is empty'],
    ['<RK7Query><Thing/></RK7Query>', '<Thing> is unknown'],
    ['<RK7Query><RK7CMD CMD="GetSystemInfo"/><RK7CMD CMD="GetSystemInfo"/></RK7Query>', 'one RK7CMD'],
    ['<RK7Query><RK7CMD/></RK7Query>', 'no attribute CMD'],
  ])('is refused when it is no query: %s', async (document, text) => {
    const answer = await testRk7().post(document)
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('ErrorText')).toContain(text)
  })
})
