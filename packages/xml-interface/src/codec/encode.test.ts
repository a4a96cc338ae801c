import { InvalidRequestError, Money, type Quantity } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { renderBatch, renderRequest } from '../envelope/request.ts'
import {
  CalcOrder2,
  CloseVisit,
  CreateOrder,
  GetInvoice,
  GetOrder,
  GetRefData,
  LockOrder,
  PayOrder,
  PrintDataXML,
  PrintMaket,
  SaveOrder,
  SetDishRests,
  SetRefData,
} from '../index.ts'

const guid = '0b54e1c7-93a2-4d60-8f1b-6c2d7e8a9f01'
const braced = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'
const body = (xml: string): string =>
  xml.slice(xml.indexOf('<RK7Query>') + 10, xml.lastIndexOf('</RK7Query>'))
const refusal = (run: () => unknown): InvalidRequestError => {
  try {
    run()
  } catch (error) {
    if (error instanceof InvalidRequestError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('the encoder', () => {
  it('writes schema order whatever the order of the keys', () => {
    const xml = renderRequest(PayOrder, {
      Payment: [{ amount: Money.fromDecimal(150), id: 1 }],
      Cashier: { id: 3 },
      Station: { id: 2 },
      Order: { orderIdent: 256, visit: 7 },
      sendtovdu: false,
      lockguid: 'x',
    })
    expect(body(xml)).toBe(
      '<RK7CMD CMD="PayOrder" lockguid="x" sendtovdu="0"><Order visit="7" orderIdent="256"/><Station id="2"/><Cashier id="3"/>' +
        '<Payment id="1" amount="15000"/></RK7CMD>',
    )
  })

  it('writes booleans as 1 and 0, and GUIDs in braces and upper case', () => {
    const xml = renderRequest(SaveOrder, {
      deferred: true,
      Order: { guid },
      Session: [{ fixedPrice: false }],
    })
    expect(body(xml)).toBe(
      `<RK7CMD CMD="SaveOrder" deferred="1"><Order guid="${braced}"/><Session fixedPrice="0"/></RK7CMD>`,
    )
    expect(renderRequest(CreateOrder, { Order: [{ guid, Table: { id: 1 } }] })).toContain(`guid="${braced}"`)
  })

  it('escapes whatever tries to get out', () => {
    const holder = `"/><Evil a='&<]]>\u{1F372}\n`
    const xml = renderRequest(CreateOrder, { Order: [{ holder, Table: { code: 1 } }] })
    expect(xml).toContain(`holder="&quot;/&gt;&lt;Evil a='&amp;&lt;]]&gt;🍲&#10;"`)
  })

  it('keeps the order of print data', () => {
    const xml = renderRequest(PrintDataXML, {
      Purpose: { id: 1 },
      Station: { id: 2 },
      Unfiscal: {
        $items: [
          { TextLine: { Text: 'a' } },
          { Beep: {} },
          { TextLine: { Text: 'b' } },
          { RawBlock: { Encoding: 'No', $text: '<x>' } },
        ],
      },
    })
    expect(xml).toContain(
      '<Unfiscal><TextLine Text="a"/><Beep/><TextLine Text="b"/><RawBlock Encoding="No">&lt;x&gt;</RawBlock></Unfiscal>',
    )
  })

  it('takes the names of collections in capitals too', () => {
    expect(renderRequest(GetRefData, { RefName: 'MENUITEMS' })).toContain('RefName="MenuItems"')
  })

  it('wraps SetRefData into RK7Command and puts the account on RK7Query', () => {
    const xml = renderRequest(
      SetRefData,
      { RefName: 'Tables', Items: { Item: [{ Ident: 1, $attributes: { Name: 'T<1>' } }] } },
      { query: { UserID: '1' } },
    )
    expect(xml).toContain(
      '<RK7Query UserID="1"><RK7Command CMD="SetRefData" RefName="Tables"><Items><Item Ident="1" Name="T&lt;1&gt;"/></Items>',
    )
  })

  it('writes a batch in one document', () => {
    expect(
      body(
        renderBatch([
          [GetOrder, { Order: { guid } }],
          [GetRefData, { RefName: 'Tables' }],
        ]),
      ),
    ).toBe(
      `<RK7Command2 CMD="GetOrder"><Order guid="${braced}"/></RK7Command2><RK7Command2 CMD="GetRefData" RefName="Tables"/>`,
    )
  })

  it('gives the same bytes for the same parameters', () => {
    const one = renderRequest(GetOrder, { Order: { guid } })
    expect(renderRequest(GetOrder, { Order: { guid } })).toBe(one)
  })

  it('names command, place, value and what is expected', () => {
    const error = refusal(() =>
      renderRequest(SaveOrder, {
        Order: { guid },
        Session: [{ Dish: [{ id: 1, quantity: 0.5 as Quantity }] }],
      }),
    )
    expect(error.message).toBe(
      'SaveOrder: Session[0].Dish[0].quantity is 0.5; expected Quantity, a whole number of thousandths',
    )
    expect(error.operation).toBe('SaveOrder')
    expect(error.details).toMatchObject({ path: 'Session[0].Dish[0].quantity', value: 0.5 })
  })

  const loose = (command: object, params: unknown): string =>
    refusal(() => renderRequest(command as typeof GetOrder, params as never)).message

  it.each([
    ['a missing part', CreateOrder, { Order: [{}] }, 'Order[0].Table is nothing; expected an element'],
    [
      'an unknown part',
      GetOrder,
      { Order: { guid, gud: 1 } },
      'Order.gud is 1; expected one of the known parts: guid, visit',
    ],
    [
      'a reference to nothing',
      SetDishRests,
      { Author: {}, Reason: { id: 1 } },
      'Author is an object; expected at least one of id, or code, or guid',
    ],
    [
      'half a reference',
      GetOrder,
      { Order: { visit: 1 } },
      'at least one of guid, or visit with orderIdent, or ExternalProps',
    ],
    [
      'a visit without anything',
      CloseVisit,
      {},
      'the request is an object; expected at least one of VisitID, or Order',
    ],
    [
      'an empty list that must not be',
      SaveOrder,
      { Order: { guid }, Session: [] },
      'Session is an array; expected an array with at least one element',
    ],
    [
      'one thing where a list stands',
      SaveOrder,
      { Order: { guid }, Session: {} },
      'Session is an object; expected an array',
    ],
    [
      'a bad enumeration',
      GetRefData,
      { RefName: 'Nonsense' },
      'RefName is "Nonsense"; expected one of AvailabilitySchedules',
    ],
    ['a bad GUID', GetOrder, { Order: { guid: 'x' } }, 'Order.guid is "x"; expected a GUID'],
    ['a text for a number', CloseVisit, { VisitID: '5' }, 'VisitID is "5"; expected a whole number from 1'],
    [
      'a number that is too big',
      LockOrder,
      { Order: { visit: 2 ** 60, orderIdent: 1 } },
      'expected a whole number from 0',
    ],
    [
      'a text for a boolean',
      CalcOrder2,
      { calcBySeats: '1', Order: { guid }, Payments: {} },
      'calcBySeats is "1"; expected true or false',
    ],
    [
      'a bad date',
      CreateOrder,
      { Order: [{ openTime: '2026-02-30T00:00:00', Table: { id: 1 } }] },
      'expected a date and time like',
    ],
    [
      'a time with a bad form',
      LockOrder,
      { lockTime: '2 min', Order: { guid } },
      'lockTime is "2 min"; expected text of the form',
    ],
    [
      'a control character',
      CreateOrder,
      { Order: [{ holder: 'a\u0001', Table: { id: 1 } }] },
      'Order[0].holder',
    ],
    [
      'half a surrogate pair',
      CreateOrder,
      { Order: [{ holder: '\uD83C', Table: { id: 1 } }] },
      'Order[0].holder',
    ],
    [
      'two branches of a choice',
      GetInvoice,
      { Order: { guid }, Invoice: { guid } },
      'only one of Order, Invoice',
    ],
    ['no branch of a choice', GetInvoice, {}, 'one of Order, Invoice'],
    [
      'two kinds of payment',
      CalcOrder2,
      { Order: { guid }, Payments: { Pay: [{ id: 1 }], Prepay: [{ id: 1 }] } },
      'Payments is an object; expected only one of Pay, Prepay',
    ],
    ['null', GetOrder, { Order: null }, 'Order is null; expected an object'],
    [
      'a name that is none',
      SetRefData,
      { RefName: 'Tables', Items: { Item: [{ Ident: 1, $attributes: { 'a b': 'c' } }] } },
      'expected an XML name',
    ],
    [
      'an attribute past its place',
      SetRefData,
      { RefName: 'Tables', Items: { Item: [{ $attributes: { Ident: 'c' } }] } },
      'under a name that has no place of its own',
    ],
    [
      'print data with two keys',
      PrintDataXML,
      { Purpose: { id: 1 }, Station: { id: 1 }, Unfiscal: { $items: [{ Beep: {}, Logo: {} }] } },
      'an object with one key of TextBlock',
    ],
  ])('refuses %s', (_, command, params, message) => {
    expect(loose(command, params)).toContain(message)
  })

  it('takes the branches of PrintMaket one at a time', () => {
    const xml = renderRequest(PrintMaket, { Station: { id: 1 }, ReceiptNum: 17, Document: { id: 27 } })
    expect(body(xml)).toContain('<Station id="1"/><ReceiptNum>17</ReceiptNum><Document id="27"/>')
  })

  it('writes the same whichever keys came before, in whichever order, given as undefined or not at all', () => {
    const dish = { id: 7, quantity: 2000 as Quantity, guid, price: Money.fromDecimal(1) }
    const write = (each: object) =>
      body(renderRequest(SaveOrder, { Order: { guid }, Session: [{ Dish: [each as typeof dish] }] }))
    const expected = write(dish)
    expect(expected).toContain(`<Dish id="7" guid="${braced}" price="100" quantity="2000"/>`)
    const entries = Object.entries(dish)
    for (let turn = 0; turn < 40; turn++) {
      entries.push(entries.shift() ?? ['id', 7])
      if (turn % 3 === 0) entries.reverse()
      const extra = turn % 5 === 0 ? { seat: undefined, Modi: undefined } : {}
      expect(write({ ...extra, ...Object.fromEntries(entries) })).toBe(expected)
    }
    expect(write({ ...dish, $attributes: { more: '<' } })).toBe(
      expected.replace('"2000"/>', '"2000" more="&lt;"/>'),
    )
  })

  it('refuses after a success what it refuses at first', () => {
    const send = (Order: unknown) => loose(GetOrder, { Order })
    renderRequest(GetOrder, { Order: { guid } })
    expect(send({ guid: undefined })).toContain('at least one of guid')
    expect(send([])).toContain('Order is an array; expected an object')
    expect(send({ guid: `${braced.slice(0, -2)}G}` })).toContain('expected a GUID')
    expect(send({ guid: 1 })).toContain('Order.guid is 1; expected a GUID')
  })
})
