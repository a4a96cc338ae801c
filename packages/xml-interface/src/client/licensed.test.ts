import { InvalidRequestError, LicenseError, Money, OutcomeUnknownError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import {
  GetXMLLicenseInstanceSeqNumber,
  type LicenseInfo,
  type LicenseSource,
  LockOrder,
  PayOrder,
  Rk7Client,
  type Rk7Transport,
} from '../index.ts'

const guid = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'
const pay = {
  Order: { guid },
  Station: { id: 1 },
  Cashier: { id: 2 },
  Payment: [{ id: 1, amount: Money.fromDecimal(10) }],
}
const license: LicenseInfo = {
  anchor: '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17',
  licenseToken: 't&t',
  instanceGuid: '3f1d9c527a044e86b3c155d0a2e7f910',
  seqNumber: 5,
}
const answer = (attributes: string, inner = '') =>
  `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" ErrorText="" WorkTime="1" Processed="1" ${attributes}>${inner}</RK7QueryResult>`

function transportOf(...answers: string[]) {
  const sent: { document: string; effect: string }[] = []
  const transport: Rk7Transport = {
    async send(document, { effect }) {
      sent.push({ document, effect })
      return answers.shift() ?? ''
    },
  }
  return { transport, sent }
}

/** Sends each command once, with number 5. */
const simple: LicenseSource = {
  send: (request, options) => request.post(request.render(license), options?.signal),
  identity: async () => license,
}

describe('a licensed command', () => {
  it('carries LicenseInfo as its first child', async () => {
    const { transport, sent } = transportOf(
      answer('Status="Ok" CMD="PayOrder"', '<PrintCheck amount="1000"/>'),
    )
    const { data } = await new Rk7Client({ transport, license: simple }).execute(PayOrder, pay)
    expect(data.PrintCheck[0]?.amount).toBe(1000)
    expect(sent[0]?.effect).toBe('write')
    expect(sent[0]?.document).toContain(
      '<RK7CMD CMD="PayOrder"><LicenseInfo anchor="6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17" licenseToken="t&amp;t"><LicenseInstance guid="3f1d9c527a044e86b3c155d0a2e7f910" seqNumber="5"/></LicenseInfo><Order',
    )
  })

  it('is rendered to the same bytes each time, and the number can be read in between', async () => {
    const seen: unknown[] = []
    const source: LicenseSource = {
      ...simple,
      async send(request) {
        seen.push(request.command, request.render(license) === request.render({ ...license }))
        const first = await request.post(request.render(license))
        seen.push(first.errorCode, first.status, first.serverVersion)
        seen.push((await request.readSequenceNumber(license)).seqNumber)
        return request.post(request.render({ ...license, seqNumber: 9 }))
      },
    }
    const info = `<LicenseInfo anchor="a"><LicenseInstance guid="${guid}" seqNumber="8"/></LicenseInfo>`
    const { transport, sent } = transportOf(
      answer('Status="Query Executing Error" RK7ErrorN="5305"'),
      answer('Status="Ok"', info),
      answer('Status="Ok"'),
    )
    await new Rk7Client({ transport, license: source }).execute(PayOrder, pay)
    expect(seen).toEqual(['PayOrder', true, 5305, 'Query Executing Error', '7.26.8.2001', 8])
    expect(sent.map((each) => each.effect)).toEqual(['write', 'read', 'write'])
    expect(sent[1]?.document).toContain('CMD="GetXMLLicenseInstanceSeqNumber"')
    expect(sent[1]?.document).not.toContain('seqNumber')
    expect(sent[2]?.document).toContain('seqNumber="9"')
  })

  it('does not reach the licence source when its parameters are wrong', async () => {
    const source: LicenseSource = { ...simple, send: () => Promise.reject(new Error('a number was taken')) }
    const rk7 = new Rk7Client({ transport: transportOf().transport, license: source })
    await expect(rk7.execute(PayOrder, { ...pay, Order: {} } as never)).rejects.toThrow(InvalidRequestError)
  })

  it('throws what its final answer stands for', async () => {
    const rk7 = (xml: string) => new Rk7Client({ transport: transportOf(xml).transport, license: simple })
    await expect(
      rk7(answer('Status="Query Executing Error" RK7ErrorN="5304"')).execute(PayOrder, pay),
    ).rejects.toThrow(LicenseError)
    await expect(rk7('<RK7Quer').execute(PayOrder, pay)).rejects.toThrow(OutcomeUnknownError)
  })

  it('goes without LicenseInfo when there is no source, and with that of the caller when he gives one', async () => {
    const { transport, sent } = transportOf(answer('Status="Ok"'), answer('Status="Ok"'))
    await new Rk7Client({ transport }).execute(PayOrder, pay)
    expect(sent[0]?.document).not.toContain('LicenseInfo')
    const own = { anchor: 'own', LicenseInstance: { guid } }
    await new Rk7Client({ transport, license: simple }).execute(PayOrder, { ...pay, LicenseInfo: own })
    expect(sent[1]?.document).toContain('<LicenseInfo anchor="own">')
  })

  it('names the licence, without a number, when the number is asked for', async () => {
    const { transport, sent } = transportOf(
      answer('Status="Ok"', '<LicenseInfo><LicenseInstance guid="" seqNumber="3"/></LicenseInfo>'),
    )
    const { data } = await new Rk7Client({ transport, license: simple }).execute(
      GetXMLLicenseInstanceSeqNumber,
    )
    expect(data.LicenseInfo.LicenseInstance.seqNumber).toBe(3)
    expect(sent[0]?.document).toContain('<LicenseInstance guid="3f1d9c527a044e86b3c155d0a2e7f910"/>')
  })

  it('cannot be part of a batch', async () => {
    const rk7 = new Rk7Client({ transport: transportOf().transport, license: simple })
    const batch = rk7.executeAll([
      [LockOrder, { Order: { guid } }],
      [PayOrder, pay],
    ])
    await expect(batch).rejects.toThrow('PayOrder uses up a licence number of its own')
  })
})
