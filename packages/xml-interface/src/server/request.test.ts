import { describe, expect, it } from 'vitest'
import { complaint } from '../../test/schemas.ts'
import { allCommands } from '../commands.ts'
import type { SaveOrder } from '../generated/commands/SaveOrder.ts'
import { type DecodedRequest, decodeRequest, leniencies, RequestFormError, XmlSyntaxError } from './index.ts'

const find = (name: string) => allCommands.find((command) => command.name === name)
const decode = (xml: string) => decodeRequest(xml, find)
const query = (inner: string) => decode(`<RK7Query>${inner}</RK7Query>`)

describe('decodeRequest', () => {
  it('takes a single command apart', () => {
    const { form, commands } = query(
      '<RK7CMD CMD="SaveOrder" deferred="1"><Order visit="5" orderIdent="256"/><Session/></RK7CMD>',
    )
    expect(form).toBe('RK7CMD')
    const params = commands[0]?.params as DecodedRequest<typeof SaveOrder>
    expect(params.deferred).toBe(true)
    expect(params.Order).toEqual({ visit: 5, orderIdent: 256 })
    expect(params.Session[0]?.Dish).toEqual([])
  })

  it('gives each command of a batch a document of its own, with the lines of the whole', () => {
    const xml =
      '<RK7Query>\n<RK7Command2 CMD="GetSystemInfo"/>\n<RK7Command2 CMD="LockOrder"\n  bad="1"><Order guid="x"/></RK7Command2>\n</RK7Query>'
    const { form, commands } = decode(xml)
    expect(form).toBe('RK7Command2')
    expect(commands.map((command) => command.name)).toEqual(['GetSystemInfo', 'LockOrder'])
    expect(complaint('qryGetSystemInfo', commands[0]?.document ?? '')).toBeUndefined()
    expect(complaint('qryLockOrder', commands[1]?.document ?? '')).toContain("'bad'")
    expect(commands[1]?.document.split('\n')[3]).toBe('  bad="1"><Order guid="x"/></RK7Command2>')
    expect(commands[1]?.source).toBe(
      '<RK7Command2 CMD="LockOrder"\n  bad="1"><Order guid="x"/></RK7Command2>',
    )
  })

  it('takes a command by its second spelling, and tidies it for the schema', () => {
    const { commands } = query('<RK7CMD CMD="CreateRkFriendsAnchor" phone="1"><Order guid=""/></RK7CMD>')
    expect(commands).toMatchObject([
      {
        name: 'CreaterkFriendsAnchor',
        params: { phone: '1' },
        leniencies: [{ id: 'commandSpelling', line: 1 }],
      },
    ])
    expect(complaint('qryCreaterkFriendsAnchor', commands[0]?.document ?? '')).toBeUndefined()
  })

  it('leaves an unknown command to the server', () => {
    expect(query('<RK7CMD CMD="saveorder"/>').commands).toMatchObject([
      { name: 'saveorder', command: undefined },
    ])
  })

  it('reads the account of RK7Query', () => {
    expect(
      decode('<RK7Query UserID="1"><RK7Command CMD="SetRefData" RefName="Tables"/></RK7Query>').query,
    ).toEqual({ UserID: '1' })
  })

  it('reads ETPC, which has no RK7Query', () => {
    const { form, commands } = decode(
      '<RK7CMD><Row index="1" itemCode="a" pricePerUnitDto="1" quantity="1" cashAmountDto="1"/></RK7CMD>',
    )
    expect(form).toBe('bare')
    expect(commands[0]?.params).toMatchObject({ Row: [{ index: '1' }] })
  })

  it('tells what does not fit, for a lenient server', () => {
    const [command] = query('<RK7CMD CMD="CloseVisit" VisitID="x"><Nonsense/></RK7CMD>').commands
    expect(command?.problems).toEqual([
      { path: '@VisitID', kind: 'value', expected: 'a whole number from 1', found: 'x' },
      { path: 'Nonsense', kind: 'unknown' },
    ])
  })

  it.each([
    ['<RK7Quer/>', 'The root is <RK7Quer>; expected <RK7Query> (line 1)'],
    ['<RK7Query/>', 'RK7Query is empty'],
    [
      '<RK7Query>\n<Command/></RK7Query>',
      '<Command> is unknown; expected RK7CMD, RK7Command or RK7Command2 (line 2)',
    ],
    ['<RK7Query><RK7CMD CMD="a"/><RK7CMD CMD="b"/></RK7Query>', 'RK7Query holds one RK7CMD'],
    ['<RK7Query><RK7Command CMD="a"/><RK7Command2 CMD="b"/></RK7Query>', 'or only RK7Command2'],
    ['<RK7Query><RK7CMD/></RK7Query>', '<RK7CMD> has no attribute CMD'],
    ['<RK7CMD CMD="GetOrder"/>', 'The root is <RK7CMD>'],
  ])('refuses %s', (xml, message) => {
    expect(() => decode(xml)).toThrow(RequestFormError)
    expect(() => decode(xml)).toThrow(message)
  })

  it('refuses what is not well-formed or not safe', () => {
    expect(() => decode('<RK7Query>')).toThrow(XmlSyntaxError)
    expect(() => decode('<!DOCTYPE a [<!ENTITY b "c">]><RK7Query/>')).toThrow('document type declaration')
  })
})

describe('leniencies', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'orderIdent',
      'GetOrder',
      '<RK7CMD CMD="GetOrder"><Order visit="1" ident="256"/></RK7CMD>',
      'orderIdent="256"',
    ],
    [
      'orderIdent',
      'GetOrder',
      '<RK7CMD CMD="GetOrder"><Order visit="1" Ident="256"/></RK7CMD>',
      'orderIdent="256"',
    ],
    [
      'orderIdent',
      'GetOrder',
      '<RK7CMD CMD="GetOrder"><Order visit="1" orderident=\'256\'/></RK7CMD>',
      "orderIdent='256'",
    ],
    ['collectionCase', 'GetRefData', '<RK7CMD CMD="GetRefData" RefName="tables"/>', 'RefName="Tables"'],
    [
      'onlyActive',
      'GetRefData',
      '<RK7CMD CMD="GetRefData" onlyActive="1" RefName="Tables"/>',
      'OnlyActive="1"',
    ],
    [
      'guestLabel',
      'CreateOrder',
      '<RK7CMD CMD="CreateOrder"><Order><Table id="1"/><Guests><Guest GuestLabel="1"/></Guests></Order></RK7CMD>',
      'guestLabel="1"',
    ],
    [
      'propFilter',
      'GetRefData',
      '<RK7CMD CMD="GetRefData" RefName="Tables"><PROPFILTERS><PROPFILTER name="Code" Value="1"/></PROPFILTERS></RK7CMD>',
      'Name="Code"',
    ],
    [
      'extraTablesItem',
      'CreateOrder',
      '<RK7CMD CMD="CreateOrder"><Order><Table id="1"/><ExtraTables><Item id="1"></Item><Item id="2"/></ExtraTables></Order></RK7CMD>',
      '<item id="1"></item><item id="2"/>',
    ],
    [
      'noOrderType',
      'SaveOrder',
      '<RK7CMD CMD="SaveOrder"><Order visit="1" orderIdent="1"/><Session><Dish id="1" quantity="1000"/></Session></RK7CMD>',
      '<Dish id="1" quantity="1000"/>',
    ],
    [
      'lockTime',
      'LockOrder',
      '<RK7CMD CMD="LockOrder" lockTime="00:02:00"><Order visit="1" orderIdent="1"/></RK7CMD>',
      'lockTime="00:02:00"',
    ],
    ['visitOnly', 'CloseVisit', '<RK7CMD CMD="CloseVisit" VisitID="1"/>', 'VisitID="1"'],
    [
      'commandSpelling',
      'CreaterkFriendsAnchor',
      '<RK7CMD CMD="CreateRkFriendsAnchor" phone="1"><Order guid=""/></RK7CMD>',
      'CMD="CreaterkFriendsAnchor"',
    ],
  ]

  it.each(cases)('%s in %s is tidied, told and then valid', (id, name, inner, tidied) => {
    const [command] = query(inner).commands
    expect(command?.leniencies.map((use) => use.id)).toContain(id)
    expect(command?.leniencies[0]?.line).toBe(1)
    expect(command?.document).toContain(tidied)
    expect(complaint(`qry${name}`, command?.document ?? '')).toBeUndefined()
    expect(command?.problems).toEqual([])
  })

  it('takes a declared windows-1251 over plain ASCII', () => {
    const [command] = decode(
      '<?xml version="1.0" encoding="windows-1251"?>\n<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>',
    ).commands
    expect(command?.leniencies).toEqual([
      { id: 'declaredEncoding', found: 'encoding="windows-1251"', line: 1 },
    ])
    expect(complaint('qryGetSystemInfo', command?.document ?? '')).toBeUndefined()
  })

  it('are all listed, and every listed one has a case here', () => {
    const tried = new Set([...cases.map(([id]) => id), 'declaredEncoding'])
    expect(leniencies.map((each) => each.id).filter((id) => !tried.has(id))).toEqual([])
  })

  it('end where the schema begins: other spellings stay wrong', () => {
    const [command] = query('<RK7CMD CMD="GetOrder"><Order Visit="1" orderIdent="256"/></RK7CMD>').commands
    expect(command?.leniencies).toEqual([])
    expect(complaint('qryGetOrder', command?.document ?? '')).toContain("'Visit'")
  })
})
