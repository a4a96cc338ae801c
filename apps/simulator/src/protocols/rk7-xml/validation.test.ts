import { describe, expect, test } from 'vitest'
import { testRk7 } from '../../../test/rk7.ts'

const guid = '{5B0C1F3A-7D42-4E9B-A1C6-2F8E90D4B713}'

describe('a request that breaks its schema is refused in plain words', () => {
  test.each([
    [
      'a missing attribute',
      'SaveOrder',
      `<Order guid="${guid}"/>\n<Session><Dish id="1"/></Session>`,
      '',
      'Attribute RK7CMD/Session/Dish/@quantity is missing (line 2); expected a whole number (thousandths of a portion).',
    ],
    [
      'a missing element',
      'CreateOrder',
      '<Order/>',
      '',
      'Element RK7CMD/Order is not complete (line 1); expected one of Visit, Table, Station',
    ],
    [
      'an unknown element',
      'SaveOrder',
      `<Order guid="${guid}"/><Sesion/>`,
      '',
      'Element RK7CMD/Sesion is not expected here (line 1); expected one of LockStation, Session.',
    ],
    [
      'a wrong order',
      'SaveOrder',
      `<Session/><Order guid="${guid}"/>`,
      '',
      'Element RK7CMD/Session is not expected here (line 1); expected one of LicenseInfo, MobileLicenseInfo, Order.',
    ],
    [
      'an unknown attribute',
      'VoidOrder',
      `<Order guid="${guid}"/><Station id="1"/><Manager id="1"/><DeleteReason id="1"/>`,
      'lockGuid="x"',
      'Attribute RK7CMD/@lockGuid is unknown (line 1); expected one of lockguid, sendtovdu, change_guids.',
    ],
    [
      'a wrong type',
      'SaveOrder',
      `<Order guid="${guid}"/><Session><Dish id="1" quantity="1.5"/></Session>`,
      '',
      'Attribute RK7CMD/Session/Dish/@quantity has the value "1.5" (line 1); expected a whole number (thousandths of a portion).',
    ],
    [
      'a wrong form',
      'GetOrder',
      '<Order guid="17"/>',
      '',
      'Attribute RK7CMD/Order/@guid has the value "17" (line 1); expected a GUID in braces',
    ],
    [
      'a value outside of a list',
      'CheckLicense',
      '',
      'license="All"',
      'Attribute RK7CMD/@license has the value "All" (line 1); expected one of WebMon, WebRep, XMLSaveOrder.',
    ],
    [
      'text between elements',
      'CloseVisit',
      `<Order guid="${guid}"/>text`,
      '',
      'Element RK7CMD holds text (line 1); expected elements only.',
    ],
    [
      'one element too many',
      'CreateOrder',
      '<Order><Table id="1"/><Table id="2"/></Order>',
      '',
      'Element RK7CMD/Order/Table is not expected here (line 1); expected no further element.',
    ],
  ])('%s', async (_, command, contents, attributes, text) => {
    const { send, world } = testRk7()
    const before = JSON.stringify(world.store.state.domain)
    const answer = await send(command, contents, attributes)
    expect(answer.http).toBe(200)
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('Processed')).toBe('0')
    expect(answer.attribute('ErrorText')).toContain(text)
    expect(JSON.stringify(world.store.state.domain)).toBe(before)
  })

  test('naming the five first faults and how many more there are', async () => {
    const dishes = '<Dish id="1"/>'.repeat(8)
    const answer = await testRk7().send('SaveOrder', `<Order guid="${guid}"/><Session>${dishes}</Session>`)
    expect(answer.attribute('ErrorText')).toMatch(/(Attribute .*){5}And 3 more\.$/)
  })

  test('and a number that fits the schema but no till', async () => {
    const session = `<Session><Dish id="1" quantity="1000" price="${'9'.repeat(30)}"/></Session>`
    const answer = await testRk7().send('SaveOrder', `<Order guid="${guid}"/>${session}`)
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('ErrorText')).toContain('Session/Dish/@price has a wrong value')
  })
})

describe('leniencies', () => {
  const requests = [
    ['GetOrder', '<Order visit="1" ident="256"/>', '', 'ident at Order (line 1)'],
    ['GetRefData', '', 'RefName="TABLES" onlyActive="1"', 'onlyActive at RK7CMD (line 1)'],
    ['CloseVisit', '', 'VisitID="1"', 'VisitID without Order (line 1)'],
  ] as const

  test.each(requests)('of %s are taken and noted', async (command, contents, attributes, note) => {
    const { send, world } = testRk7()
    const answer = await send(command, contents, attributes)
    expect(answer.attribute('Status')).not.toBe('Bad Query Parameters')
    expect(world.journal.list().at(-1)?.warnings.join()).toContain(note)
  })

  test.each(requests)('of %s are refused when switched off', async (command, contents, attributes, note) => {
    const answer = await testRk7({ rk7: { knownLeniencies: false } }).send(command, contents, attributes)
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('ErrorText')).toContain(note)
  })
})

describe('mode real', () => {
  const real = () => testRk7({ mode: 'real', rk7: { licenceMode: 'none' } })

  test('ignores unknown parts and a wrong order, and says so in the journal', async () => {
    const { send, world } = real()
    const answer = await send(
      'CreateOrder',
      '<Order colour="red"><Waiter id="3"/><Table id="1"/><Whim/></Order><More/>',
    )
    expect(answer.attribute('Status')).toBe('Ok')
    const warnings = world.journal.list().at(-1)?.warnings.join('\n')
    expect(warnings).toContain('Attribute RK7CMD/Order/@colour is unknown')
    expect(warnings).toContain('Element RK7CMD/Order/Whim is unknown')
    expect(warnings).toContain('Element RK7CMD/More is unknown')
  })

  test('still needs what it needs', async () => {
    const { send } = real()
    const answer = await send('CreateOrder', '<Order><Waiter id="three"/></Order>')
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('ErrorText')).toContain('Element RK7CMD/Order/Table is missing')
    expect(answer.attribute('ErrorText')).toContain('RK7CMD/Order/Waiter/@id has a wrong value "three"')
  })
})

describe('hostile documents', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY b${n} "${(n === 0 ? '&a;' : `&b${n - 1};`).repeat(10)}">`).join('')}]><RK7Query><RK7CMD CMD="&b8;"/></RK7Query>`
  const external =
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><RK7Query><RK7CMD CMD="GetSystemInfo">&x;</RK7CMD></RK7Query>'

  test.each([
    ['an entity bomb', bomb, 'Query Parse Error'],
    ['an external entity', external, 'Query Parse Error'],
    ['an unknown entity', '<RK7Query><RK7CMD CMD="&no;"/></RK7Query>', 'Query Parse Error'],
    ['nesting without end', '<RK7Query>'.repeat(100_000), 'Query Parse Error'],
    ['broken XML', '<RK7Query><RK7CMD CMD="GetSystemInfo"></RK7Query>', 'Query Parse Error'],
    ['a lone ampersand', '<RK7Query><RK7CMD CMD="A & B"/></RK7Query>', 'Query Parse Error'],
    ['no XML at all', '{"taskType":"GetMenu"}', 'Query Parse Error'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x3c, 0x00]), 'Query Parse Error'],
    ['random bytes', Uint8Array.from({ length: 2000 }, (_, n) => (n * 7919) % 256), 'Query Parse Error'],
    [
      'a huge attribute',
      `<RK7Query><RK7CMD CMD="GetSystemInfo" x="${'a'.repeat(9_900_000)}"/></RK7Query>`,
      'Bad Query Parameters',
    ],
    [
      'a command name of a megabyte',
      `<RK7Query><RK7CMD CMD="${'a'.repeat(1_000_000)}"/></RK7Query>`,
      'Bad Query Parameters',
    ],
  ])('%s gets a clear answer, and the next request works', async (_, body, status) => {
    const { post, send } = testRk7()
    const answer = await post(body)
    expect(answer.http).toBe(200)
    expect(answer.attribute('Status')).toBe(status)
    expect(answer.attribute('ErrorText')).not.toBe('')
    expect(answer.body.length).toBeLessThan(3000)
    expect((await send('GetSystemInfo')).attribute('Status')).toBe('Ok')
  })
})
