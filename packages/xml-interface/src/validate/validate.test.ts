import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { validateRequest, validateResponse } from './index.ts'
import { ownSchemas } from './node/location.ts'

const query = (inner: string) => `<RK7Query>\n${inner}\n</RK7Query>`
const dish = (attributes: string) =>
  query(
    `<RK7CMD CMD="SaveOrder"><Order visit="1" orderIdent="2"/><Session><Dish ${attributes}/></Session></RK7CMD>`,
  )

const java = (): boolean => {
  try {
    execFileSync('javac', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('validateRequest', () => {
  it('takes what is right', async () => {
    expect(await validateRequest(dish('id="1" quantity="1000"'))).toMatchObject({
      valid: true,
      findings: [],
      commands: ['SaveOrder'],
    })
  })

  it('says where, what and what would be right', async () => {
    const { valid, findings } = await validateRequest(dish('id="1" quantity="1.5"'))
    expect(valid).toBe(false)
    expect(findings).toEqual([
      {
        line: 2,
        path: 'RK7CMD/Session/Dish',
        problem: 'Attribute RK7CMD/Session/Dish/@quantity has the value "1.5"',
        expected: 'a whole number (thousandths of a portion)',
        message:
          'Attribute RK7CMD/Session/Dish/@quantity has the value "1.5" (line 2); expected a whole number (thousandths of a portion).',
      },
    ])
  })

  it('finds the faults of every command of a batch', async () => {
    const xml = query('<RK7Command2 CMD="GetOrder"/>\n<RK7Command2 CMD="CloseVisit" VisitID="x"/>')
    const { findings, commands } = await validateRequest(xml)
    expect(commands).toEqual(['GetOrder', 'CloseVisit'])
    expect(findings.map(({ line }) => line)).toEqual([2, 3])
  })

  it('names the spellings that servers tolerate, and does not mind them', async () => {
    const { valid, tolerated } = await validateRequest(
      query('<RK7CMD CMD="GetOrder"><Order visit="1" ident="256"/></RK7CMD>'),
    )
    expect(valid).toBe(true)
    expect(tolerated.map(({ id }) => id)).toEqual(['orderIdent'])
  })

  it.each([
    ['<RK7Query>\n<RK7CMD', 'Malformed tag', 2],
    ['<Query/>', 'The root is <Query>; expected <RK7Query> (line 1)', 1],
    [query('<RK7CMD CMD="getOrder"/>'), 'no schema qrygetOrder.xsd: the command is unknown', 1],
  ])('refuses %j', async (xml, message, line) => {
    const { valid, findings } = await validateRequest(xml)
    expect([valid, findings.length, findings[0]?.line]).toEqual([false, 1, line])
    expect(findings[0]?.message).toContain(message)
  })

  it("validates with the user's own schemas", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const file of ['common.xsd', 'qryGetOrder.xsd']) cpSync(join(ownSchemas(), file), join(folder, file))
    const schemasDir = folder
    expect((await validateRequest(query('<RK7CMD CMD="GetOrder"/>'), { schemasDir })).valid).toBe(false)
    const other = await validateRequest(query('<RK7CMD CMD="GetSystemInfo"/>'), { schemasDir })
    expect(other.findings[0]?.problem).toContain('no schema qryGetSystemInfo.xsd')
  })

  it.skipIf(!java())('says the same with Xerces', async () => {
    const engine = 'xerces'
    expect((await validateRequest(dish('id="1" quantity="1000"'), { engine })).valid).toBe(true)
    const problems = async (xml: string) =>
      (await validateRequest(xml, { engine })).findings.map(({ message }) => message)
    expect(await problems(dish('id="1" quantity="1.5"'))).toEqual([
      'Attribute Dish/@quantity has the value "1.5" (line 2); expected int.',
    ])
    expect(await problems(dish('id="1"'))).toEqual(['Attribute Dish/@quantity is missing (line 2).'])
    expect(await problems(query('<RK7CMD CMD="VoidOrder"><Nonsense/></RK7CMD>'))).toEqual([
      expect.stringContaining('Element Nonsense is not expected here (line 2); expected '),
    ])
  })
})

describe('validateResponse', () => {
  const answer = (attributes: string, payload = '') =>
    `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" NetName="MID1" Status="Ok" CMD="LockOrder" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="3" Processed="1" ArrivalDateTime="2026-03-02T12:00:05" ${attributes}>${payload}</RK7QueryResult>`

  it('knows the command by its answer', async () => {
    expect(await validateResponse(answer('locked="1"'))).toMatchObject({
      valid: true,
      commands: ['LockOrder'],
    })
    const { findings } = await validateResponse(answer('locked="maybe"'))
    expect(findings[0]?.message).toBe(
      'Attribute RK7QueryResult/@locked has the value "maybe" (line 1); expected 1 or 0.',
    )
  })

  it('takes the name where the answer does not tell it, and asks for it', async () => {
    const old = '<RK7QueryResult ServerVersion="7.5.2.34" XmlVersion="66" Status="Ok" ErrorText=""/>'
    expect((await validateResponse(old)).findings[0]?.problem).toContain('does not tell its command')
    expect((await validateResponse(old, 'GetOrder')).commands).toEqual(['GetOrder'])
  })

  it('takes the answer to a batch result by result, each fault in its line', async () => {
    const lock = (attributes: string) =>
      `<CommandResult CMD="LockOrder" Status="Ok" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="3" ${attributes}>
         <SourceCommand><RK7Command2 CMD="LockOrder"/></SourceCommand>
       </CommandResult>`
    const batch = (...results: string[]) =>
      `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" NetName="MID1" Status="Ok" Processed="2" ArrivalDateTime="2026-03-02T12:00:05">
        ${results.join('\n')}
      </RK7QueryResult>`
    const closed =
      '<CommandResult CMD="CloseVisit" Status="Ok" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="3"/>'
    expect(await validateResponse(batch(lock('locked="1"'), closed))).toMatchObject({
      valid: true,
      commands: ['LockOrder', 'CloseVisit'],
    })
    const { findings } = await validateResponse(batch(lock('locked="1"'), lock('locked="maybe"'), closed))
    expect(findings.map(({ line, path }) => ({ line, path }))).toEqual([{ line: 5, path: 'RK7QueryResult' }])
    expect(findings[0]?.message).toContain('@locked has the value "maybe"')
  })
})
