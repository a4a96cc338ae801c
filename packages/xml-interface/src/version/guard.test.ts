import { InvalidRequestError, Money, Quantity } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import {
  CreateOrder,
  GetReceiptList,
  GetSystemInfo,
  type LicenseSource,
  PayOrder,
  Rk7Client,
  type Rk7ClientOptions,
  SaveOrder,
} from '../index.ts'
import { laterParts } from './later-parts.ts'

const guid = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'

/** A client of a server of one version, with the names of the commands that reached it. */
function clientOf(version: string, options: Partial<Rk7ClientOptions> = {}) {
  const sent: string[] = []
  const rk7 = new Rk7Client({
    ...options,
    transport: {
      async send(_, { operation }) {
        sent.push(operation)
        return `<RK7QueryResult ServerVersion="${version}" XmlVersion="1" Status="Ok" CMD="${operation}" ErrorText="" WorkTime="1" Processed="1"/>`
      },
    },
  })
  return { rk7, sent }
}

const save = {
  Order: { guid },
  Session: [{ Dish: [{ id: 1, quantity: Quantity.one }] }],
}

describe('the parts of a request that came later', () => {
  it('are the command, its attributes and whatever is inside, by path', () => {
    expect(laterParts(GetReceiptList as never, {})).toEqual([{ path: 'GetReceiptList', since: '7.5.3.202' }])
    const request = {
      ...save,
      lockguid: guid,
      Session: [{ Dish: [{ id: 1, Modi: [{ id: 2, data: 'AA==' }] }] }],
    }
    expect(laterParts(SaveOrder as never, request)).toEqual([
      { path: 'lockguid', since: '7.6.4.005' },
      { path: 'Session[0].Dish[0].Modi[0].data', since: '7.07.00.242' },
    ])
  })

  it('are none where nothing is given, whatever nonsense stands in its place', () => {
    for (const nonsense of [undefined, null, 7, { Session: 5 }, { Session: [null] }, { lockguid: undefined }])
      expect(laterParts(SaveOrder as never, nonsense)).toEqual([])
  })
})

describe('the version guard', () => {
  it('refuses what the server is too old for, and names both versions', async () => {
    const { rk7, sent } = clientOf('7.5.3.182', { serverVersion: '7.06.04.004' })
    const call = rk7.execute(SaveOrder, { ...save, lockguid: guid })
    await expect(call).rejects.toThrow(InvalidRequestError)
    await expect(call).rejects.toThrow(
      'SaveOrder: lockguid exists since 7.6.4.005, but the server is 7.06.04.004',
    )
    expect(sent).toEqual([])
    await rk7.execute(SaveOrder, save)
    expect(sent).toEqual(['SaveOrder'])
  })

  it('learns the version from any answer, and corrects what it was told', async () => {
    const { rk7, sent } = clientOf('7.5.2.34', { serverVersion: '7.26.8.2001' })
    await rk7.execute(GetReceiptList)
    await expect(rk7.execute(GetReceiptList)).rejects.toThrow(
      'GetReceiptList: the command exists since 7.5.3.202, but the server is 7.5.2.34',
    )
    expect(sent).toEqual(['GetReceiptList'])
  })

  it('asks for the version first when it is told to, once, and only where it matters', async () => {
    const { rk7, sent } = clientOf('7.5.2.34', { versionGuard: true })
    await rk7.execute(CreateOrder, { Order: [{ Table: { code: 1 } }] })
    expect(sent).toEqual(['CreateOrder'])
    const other = clientOf('7.5.2.34', { versionGuard: true })
    const calls = await Promise.allSettled([
      other.rk7.execute(GetReceiptList),
      other.rk7.execute(GetReceiptList),
    ])
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(other.sent).toEqual(['GetSystemInfo'])
  })

  it('goes on for the others when the one who asked first has gone', async () => {
    const { rk7, sent } = clientOf('7.26.8.2001', { versionGuard: true })
    const controller = new AbortController()
    const calls = [
      rk7.execute(GetReceiptList, {}, { signal: controller.signal }),
      rk7.execute(GetReceiptList),
    ]
    controller.abort()
    await Promise.allSettled(calls)
    await expect(calls[1]).resolves.toMatchObject({ changed: true })
    expect(sent[0]).toBe('GetSystemInfo')
    expect(sent.filter((name) => name === 'GetSystemInfo')).toHaveLength(1)
  })

  it('checks the commands of a batch', async () => {
    const { rk7, sent } = clientOf('', { serverVersion: '7.5.2.34' })
    const batch = rk7.executeAll([
      [GetSystemInfo, {}],
      [GetReceiptList, {}],
    ])
    await expect(batch).rejects.toThrow('GetReceiptList: the command exists since')
    expect(sent).toEqual([])
  })

  it('can be switched off, and lets pass what it cannot judge', async () => {
    await clientOf('', { serverVersion: '7.5.2.34', versionGuard: false }).rk7.execute(GetReceiptList)
    await clientOf('', { serverVersion: 'unknown' }).rk7.execute(GetReceiptList)
    await clientOf('', { versionGuard: true }).rk7.execute(GetReceiptList)
  })

  it.each([
    ['7.6.4.346', false],
    ['7.6.4.347', true],
    ['7.6.5.39', false],
    ['7.6.3.999', false],
    ['7.7.0.1', true],
  ])('knows that %s takes a licence by subscription: %s', async (serverVersion, taken) => {
    let numbers = 0
    const info = { anchor: 'a', licenseToken: 't', instanceGuid: guid, seqNumber: 1 }
    const license: LicenseSource = {
      send(request) {
        numbers++
        return request.post(request.render(info))
      },
      identity: async () => info,
    }
    const { rk7 } = clientOf(serverVersion, { serverVersion, license })
    const payment = [{ id: 1, amount: Money.fromDecimal(10) }]
    const call = rk7.execute(PayOrder, {
      Order: { guid },
      Station: { id: 1 },
      Cashier: { id: 2 },
      Payment: payment,
    })
    if (taken) await call
    else
      await expect(call).rejects.toThrow(
        'a licence by subscription exists since 7.6.2.286 / 7.6.4.347 / 7.6.5.40',
      )
    expect(numbers).toBe(taken ? 1 : 0)
  })
})
