import { Quantity } from '@rkeeper-kit/core'
import { describe, expect, test } from 'vitest'
import type { SettingsPatch } from './core/settings.ts'
import type { DeliveryOrder } from './domain/contract.ts'
import { createSimulator, type Simulator } from './simulator.ts'

const simulatorWith = (settings: SettingsPatch) => createSimulator({ settings, now: '2026-03-02T12:00:00Z' })

async function xml({ fetch, info }: Simulator, query: string): Promise<string> {
  const { rk7 } = info()
  const headers = {
    authorization: `Basic ${btoa(`${rk7.username}:${rk7.password}`)}`,
    'content-type': 'text/xml',
  }
  return (await fetch(rk7.url, { method: 'POST', headers, body: query })).text()
}

/** Switches for what the facts leave open and no other test turns. */
describe('settings', () => {
  test('rk7.schemaErrorStatus words a broken schema differently', async () => {
    const broken = '<RK7Query><RK7CMD CMD="CreateOrder"><Bill/></RK7CMD></RK7Query>'
    expect(await xml(simulatorWith({}), broken)).toContain('Status="Bad Query Parameters"')
    const other = simulatorWith({ rk7: { schemaErrorStatus: 'Query Parse Error' } })
    expect(await xml(other, broken)).toContain('Status="Query Parse Error"')
  })

  test('rk7.batchOnFailure ends a batch at its first failure', async () => {
    const batch = `<RK7Query><RK7Command CMD="GetOrder"><Order guid="{00000000-0000-4000-8000-000000000000}"/></RK7Command>
      <RK7Command CMD="GetSystemInfo"/></RK7Query>`
    const commands = (text: string) => text.match(/<CommandResult /g)?.length
    expect(commands(await xml(simulatorWith({}), batch))).toBe(2)
    expect(commands(await xml(simulatorWith({ rk7: { batchOnFailure: 'stop' } }), batch))).toBe(1)
  })

  test('licensing.badUsrStatus answers another status', async () => {
    const { fetch, info } = simulatorWith({ licensing: { badUsrStatus: 403 } })
    const { url, anchor } = info().licensing
    const path = `/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encodeURIComponent(anchor)}`
    const answer = await fetch(`${url}${path}`, { headers: { usr: 'nobody' } })
    expect([answer.status, await answer.text()]).toEqual([403, ''])
  })

  test('licensing.instanceSpelling and sequenceAnswer', () => {
    const admitted = (settings: SettingsPatch) => {
      const { domain, info } = simulatorWith({ licensing: settings })
      const { licences } = domain
      const { anchor } = info().licensing
      const licenseToken = licences.byAnchor(anchor)?.id ?? ''
      const claim = (instanceGuid: string) => ({ anchor, licenseToken, instanceGuid })
      const guid = '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}'
      licences.admit({ ...claim(guid), seqNumber: 0, requestHash: 'a' })
      licences.settle(guid, 0, 'a', {}, false)
      return { licences, claim, guid, bare: '5e1f0a3c7b2d4c6f8e9a0b1c2d3e4f50' }
    }
    const usual = admitted({})
    expect(usual.licences.sequenceOf(usual.claim(usual.bare))).toBe(0)
    const exact = admitted({ instanceSpelling: 'exact' })
    expect(() => exact.licences.sequenceOf(exact.claim(exact.bare))).toThrow()
    const next = admitted({ sequenceAnswer: 'next' })
    expect(next.licences.sequenceOf(next.claim(next.guid))).toBe(1)
  })

  test('delivery.expectedAtRequired lets a time be left out', () => {
    const order = ({ domain, info }: Simulator): DeliveryOrder => {
      const { delivery, samples } = info()
      return domain.deliveryDesk.create({
        sourceId: delivery.sourceId,
        restaurantId: delivery.restaurantId,
        comment: '',
        persons: 1,
        lines: [{ externalId: String(samples.dishes[0]?.id), quantity: Quantity.one, ingredients: [] }],
        expeditionType: 'pickup',
        soonest: false,
        paymentTypeId: 'cash',
        guest: { phone: '79210000000', firstName: 'Guest', lastName: '', email: null },
      })
    }
    expect(() => order(simulatorWith({}))).toThrow('Select the time to receive your order')
    expect(order(simulatorWith({ delivery: { expectedAtRequired: false } })).statusId).toBe(3)
  })
})
