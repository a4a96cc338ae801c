import type { Logger } from '@rkeeper-kit/core'
import { expect, it } from 'vitest'
import { GetRefList, Rk7Client, type Rk7Writer, SetRefData } from '../index.ts'

const writer = { id: 6, guid: '{61D2A357-CE8B-4FEE-97D6-F92A3B4C5D68}', password: 'ge"heim' }

async function sentBy(writeAs?: Rk7Writer) {
  const sent: string[] = []
  const logged: string[] = []
  const log = (message: string, fields?: object) => void logged.push(`${message} ${JSON.stringify(fields)}`)
  const logger: Logger = { debug: log, info: log, warn: log, error: log }
  const rk7 = new Rk7Client({
    url: 'https://reference.example/rk7api/v0/xmlinterface.xml',
    username: 'HTTP',
    password: 'other',
    logger,
    retry: { limit: 0 },
    ...(writeAs && { writeAs }),
    fetch: async (input, init) => {
      sent.push(await new Request(input, init).text())
      return new Response(
        '<RK7QueryResult Status="Ok" ErrorText=""><CommandResult CMD="SetRefData" Status="Ok"/></RK7QueryResult>',
      )
    },
  })
  await rk7.execute(SetRefData, {
    RefName: 'Tables',
    Items: { Item: [{ Ident: 1, $attributes: { Name: 'T-1' } }] },
  })
  await rk7.execute(GetRefList).catch(() => undefined)
  return { sent, logged: logged.join() }
}

it('SetRefData names the employee in whose name it writes, and no other command does', async () => {
  const { sent, logged } = await sentBy(writer)
  expect(sent[0]).toContain(
    '<RK7Query UserID="6" UserGUID="{61D2A357-CE8B-4FEE-97D6-F92A3B4C5D68}" UserPass="ge&quot;heim"><RK7Command CMD="SetRefData"',
  )
  expect(sent[1]).toContain('<RK7Query><RK7CMD CMD="GetRefList"')
  expect(logged).not.toContain('heim')
})

it('without an employee the built-in account of the server writes', async () => {
  expect((await sentBy()).sent[0]).toContain('<RK7Query><RK7Command CMD="SetRefData"')
})
