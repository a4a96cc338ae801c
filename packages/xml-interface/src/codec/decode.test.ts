import { describe, expect, it } from 'vitest'
import type { AnyCommand, ResponseOf } from '../command.ts'
import { readAnswer } from '../envelope/answer.ts'
import {
  GetOrder,
  GetOrderList,
  GetPrintedData,
  GetReceiptList,
  GetRefData,
  LockOrder,
  MakeReturnGoods,
} from '../index.ts'
import type { ObjectTable } from '../table.ts'
import { scanXml } from '../xml/scan.ts'
import { parseXml } from '../xml/tree.ts'
import { Decoder, decodeElement } from './decode.ts'

function read<C extends AnyCommand>(command: C, payload: string, attributes = '') {
  const xml = `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" NetName="MID1" Status="Ok" CMD="${command.name}" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="3" Processed="1" ArrivalDateTime="2026-03-02T12:00:05"${attributes}>${payload}</RK7QueryResult>`
  const answer = readAnswer(command, xml)
  return { ...answer, data: answer.data as ResponseOf<C> }
}

describe('the decoder', () => {
  it('gives every value its type, and does not guess', () => {
    const { data, problems } = read(
      GetOrderList,
      '<Visit VisitID="7" guid="{A}" Finished="0"><Orders><Order OrderID="256" crc32="-5" guid="{B}" url="007" OrderName="007" OrderSum="45000" locked="true" Bill="False" CreateTime="2026-03-02T12:00:05"/></Orders></Visit>',
      ' lastversion="12"',
    )
    expect(problems).toEqual([])
    expect(data.lastversion).toBe(12)
    expect(data.Visit[0]).toMatchObject({ VisitID: 7, Finished: false })
    expect(data.Visit[0]?.Orders?.Order[0]).toEqual({
      OrderID: 256,
      crc32: -5,
      guid: '{B}',
      url: '007',
      OrderName: '007',
      OrderSum: 45000,
      locked: true,
      Bill: false,
      CreateTime: '2026-03-02T12:00:05',
      ExternalID: [],
    })
  })

  it('makes a list of everything that may repeat, also of nothing and of one', () => {
    expect(read(GetReceiptList, '<ReceiptsList count="0"/>').data.ReceiptsList.Receipt).toEqual([])
    const one =
      '<ReceiptsList><Receipt line_guid="{A}" checknum="1" state="6"><Order/></Receipt></ReceiptsList>'
    expect(read(GetReceiptList, one).data.ReceiptsList.Receipt).toHaveLength(1)
    expect(read(MakeReturnGoods, '').data.PrintCheck).toEqual([])
  })

  it('keeps what it does not know', () => {
    const { data, problems } = read(LockOrder, '<New x="1">a<B/></New>', ' locked="1" fresh="yes"')
    expect(data).toEqual({
      locked: true,
      $attributes: { fresh: 'yes' },
      $elements: [
        { name: 'New', attributes: { x: '1' }, children: ['a', { name: 'B', attributes: {}, children: [] }] },
      ],
    })
    expect(problems).toEqual([
      { path: '@fresh', kind: 'unknown', found: 'yes' },
      { path: 'New', kind: 'unknown' },
    ])
  })

  it('keeps a value that is none, and says so', () => {
    const { data, problems } = read(LockOrder, '', ' locked="maybe"')
    expect(data).toEqual({ $attributes: { locked: 'maybe' } })
    expect(problems).toEqual([{ path: '@locked', kind: 'value', expected: 'true or false', found: 'maybe' }])
  })

  it('says what is missing', () => {
    const { problems } = read(LockOrder, '')
    expect(problems).toEqual([{ path: '@locked', kind: 'missing', expected: 'true or false' }])
  })

  it('leaves open content as it is', () => {
    const { data, problems } = read(
      GetRefData,
      '<RK7Reference Name="TABLES"><Items><Item Ident="007"/></Items></RK7Reference>',
    )
    expect(problems).toEqual([])
    expect(data.RK7Reference).toEqual({
      $attributes: { Name: 'TABLES' },
      $elements: [
        {
          name: 'Items',
          attributes: {},
          children: [{ name: 'Item', attributes: { Ident: '007' }, children: [] }],
        },
      ],
    })
  })

  it('keeps the order of print data', () => {
    const xml =
      '<PrintedDocuments><PrintedDocument><Operation orderSumBefore="0" orderSumAfter="0"><OperationType/><Operator/><Manager/></Operation><Device/><Document/><Data><Unfiscal><TextLine Text="a"/><Beep/><TextLine Text="b"/></Unfiscal></Data></PrintedDocument></PrintedDocuments>'
    const { data } = read(GetPrintedData, xml)
    expect(data.PrintedDocuments.PrintedDocument[0]?.Data?.Unfiscal[0]?.$items).toEqual([
      { TextLine: { Text: 'a' } },
      { Beep: {} },
      { TextLine: { Text: 'b' } },
    ])
  })

  it('does not mind the order of elements, namespaces on the root, or an element that comes twice', () => {
    const xml =
      '<RK7QueryResult xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" Status="Ok" ErrorText=""><Order><Table id="1"/><Table id="2"/><Creator id="3"/></Order></RK7QueryResult>'
    const answer = readAnswer(GetOrder, xml)
    expect(answer.data).toMatchObject({
      Order: { Table: { id: 1 }, Creator: { id: 3 }, $elements: [{ name: 'Table' }] },
    })
    expect(answer.problems).toContainEqual({ path: 'Order/Table', kind: 'repeated' })
  })

  it('is not fooled by names of Object.prototype', () => {
    const { data } = read(LockOrder, '<__proto__ x="1"/>', ' locked="1" __proto__="1" constructor="2"')
    expect(Object.keys(data.$attributes ?? {})).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(data.$attributes)).toBe(Object.prototype)
  })

  it('reads the envelope, the error stack and answers of old servers', () => {
    const full = read(
      GetOrder,
      '<Errors><Error RK7ErrorN="5" Component="Printer">no paper</Error></Errors>',
      ' RK7ErrorN="2219"',
    )
    expect(full.envelope).toEqual({
      status: 'Ok',
      errorCode: 2219,
      errorText: '',
      errors: [{ code: 5, component: 'Printer', text: 'no paper' }],
      command: 'GetOrder',
      serverVersion: '7.26.8.2001',
      xmlVersion: 248,
      netName: 'MID1',
      workTime: 3,
      dateTime: '2026-03-02T12:00:05',
      arrivalDateTime: '2026-03-02T12:00:05',
      processed: 1,
    })
    const old = readAnswer(
      GetOrder,
      '<RK7QueryResult ServerVersion="7.5.2.34" XmlVersion="66" Status="Ok" ErrorText=""/>',
    )
    expect(old.envelope).toMatchObject({ netName: undefined, arrivalDateTime: undefined })
  })

  it('refuses what is no answer', () => {
    expect(() => readAnswer(GetOrder, '<html/>')).toThrow('its root is <html>')
    expect(() => readAnswer(GetOrder, '<RK7QueryResult/>')).toThrow('it has no Status')
  })
})

describe('values of digits', () => {
  const kinds: ObjectTable = {
    attributes: {
      int: 'int',
      long: 'long',
      positive: 'positive',
      boolean: 'boolean',
      string: 'string',
      guid: 'guid',
    },
  }
  const texts = [
    '0',
    '1',
    '2',
    '10',
    '007',
    '00',
    '01',
    '-1',
    '+1',
    ' 1',
    '1 ',
    '1.5',
    '1e3',
    '',
    '2147483647',
    '2147483648',
  ]
  const long = ['999999999999999', '9007199254740991', '9007199254740993', '9'.repeat(400)]

  it.each([...texts, ...long])('mean the same read at once and from a tree: %j', (text) => {
    for (const quote of ['"', "'"]) {
      const attributes = Object.keys(kinds.attributes ?? {}).map((name) => ` ${name}=${quote}${text}${quote}`)
      const document = `<R${attributes.join('')}/>`
      const decoder = new Decoder(kinds)
      scanXml(document, decoder)
      const { value, problems } = decodeElement(kinds, parseXml(document))
      expect([decoder.value, decoder.problems]).toEqual([value, problems])
    }
  })
})
