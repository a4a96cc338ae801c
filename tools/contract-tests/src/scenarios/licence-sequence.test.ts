import { isLicenseError } from '@rkeeper-kit/core'
import { expect, it } from 'vitest'
import { hall } from '../hall.ts'
import { type Stage, scenario } from '../scenario.ts'

interface Claim {
  readonly instance?: string
  readonly seq?: number
  readonly anchor?: string
  readonly token?: string
  readonly portions?: number
}

const instance = '{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}'

/** SaveOrder by hand, to say things that the client would never say. */
function saveByHand({ at, licenseServer }: Stage, guid: string) {
  const { rk7, licensing, samples } = at.info
  return async ({ seq, portions = 1, ...claim }: Claim) => {
    const { id } = await licenseServer.getLicenseIdByAnchor(licensing.anchor)
    const number = seq === undefined ? '' : ` seqNumber="${seq}"`
    const xml = `<RK7Query><RK7CMD CMD="SaveOrder"><LicenseInfo anchor="${claim.anchor ?? licensing.anchor}" licenseToken="${claim.token ?? id}"><LicenseInstance guid="${claim.instance ?? instance}"${number}/></LicenseInfo><Order guid="${guid}"/><Session><Dish id="${samples.dishes[0]?.id}" quantity="${portions * 1000}"/></Session></RK7CMD></RK7Query>`
    const response = await at.fetch(rk7.url, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${rk7.username}:${rk7.password}`)}`,
        'content-type': 'application/xml',
      },
      body: xml,
    })
    const text = await response.text()
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(text)?.[1]
    return {
      status: attribute('Status'),
      code: attribute('RK7ErrorN'),
      errorText: attribute('ErrorText') ?? '',
      text,
    }
  }
}

scenario('licence and sequence at the till', (stage) => {
  it('a new instance begins at 0 and counts on; an identical repeat is answered again and does nothing', async () => {
    const { create, read } = hall(stage().at, stage().till)
    const guid = await create()
    const save = saveByHand(stage(), guid)
    expect((await save({ seq: 0 })).status).toBe('Ok')
    const second = await save({ seq: 1, portions: 2 })
    expect(second.status).toBe('Ok')
    expect((await save({ seq: 1, portions: 2 })).text).toBe(second.text)
    expect((await read(guid)).Session).toHaveLength(2)
  })

  it('refuses wrong numbers by 5304, 5305 and 5310, and changes nothing', async () => {
    const { create, read } = hall(stage().at, stage().till)
    const guid = await create()
    const save = saveByHand(stage(), guid)
    expect((await save({ seq: 7 })).code).toBe('5304')
    await save({ seq: 0 })
    expect((await save({ seq: 0, portions: 9 })).code).toBe('5310')
    const ahead = await save({ seq: 5 })
    expect(ahead.code).toBe('5305')
    expect(ahead.errorText).toMatch(/\[0, 1\]/)
    expect((await read(guid)).Session).toHaveLength(1)
    expect((await save({ seq: 1 })).status).toBe('Ok')
  })

  it('takes the spellings of an instance GUID for the same instance', async () => {
    const { create } = hall(stage().at, stage().till)
    const save = saveByHand(stage(), await create())
    expect((await save({ seq: 0 })).status).toBe('Ok')
    expect((await save({ seq: 1, instance: instance.replace(/[{}-]/g, '').toLowerCase() })).status).toBe('Ok')
    expect((await save({ seq: 2, instance: instance.replace(/[{}]/g, '') })).status).toBe('Ok')
  })

  it('refuses a colon in the anchor, a foreign anchor and an outdated licence id', async () => {
    const { at, till } = stage()
    const { create } = hall(at, till)
    const save = saveByHand(stage(), await create())
    const { anchor } = at.info.licensing
    expect((await save({ seq: 0, anchor: anchor.replace('#', ':') })).errorText).toContain(
      'Bad license anchor',
    )
    expect((await save({ seq: 0, anchor: anchor.replace('199990001', '199990002') })).status).not.toBe('Ok')
    expect((await save({ seq: 0, token: '00000000-0000-4000-8000-00000000dead' })).status).not.toBe('Ok')
    expect((await save({ seq: 0 })).status).toBe('Ok')
  })

  it('admits as many instances a day as the licence allows, and more on the next day', async () => {
    const { at, till } = stage()
    const { create } = hall(at, till)
    const save = saveByHand(stage(), await create())
    const nth = (n: number) => `{00000000-0000-4000-8000-${String(n).padStart(12, '0')}}`
    for (let n = 1; n <= 20; n++)
      expect([n, (await save({ seq: 0, instance: nth(n) })).status]).toEqual([n, 'Ok'])
    expect((await save({ seq: 0, instance: nth(21) })).status).not.toBe('Ok')
    expect((await save({ seq: 1, instance: nth(20) })).status).toBe('Ok')
    await at.simulator.clock.advance(24 * 3600)
    expect((await save({ seq: 0, instance: nth(21) })).status).toBe('Ok')
  })

  it.each([true, false])(
    'a business refusal in between does no harm (countFailed %s)',
    async (countFailed) => {
      const { at, till } = stage()
      at.simulator.configure({ licensing: { countFailed } })
      const { create, save, pay, read } = hall(at, till)
      const guid = await create()
      const { data } = await save(guid)
      await expect(pay('{00000000-0000-4000-8000-000000000000}', data.Order.orderSum)).rejects.toThrow()
      await pay(guid, data.Order.orderSum)
      expect(await read(guid)).toMatchObject({ paid: true })
    },
  )

  it('without LicenseInfo a subscription is refused, and a permanent licence is not', async () => {
    const { at, tillUnlicensed } = stage()
    const { create, save } = hall(at, tillUnlicensed)
    const guid = await create()
    const refusal = await save(guid).catch((error) => error)
    expect(isLicenseError(refusal)).toBe(true)
    at.simulator.configure({ rk7: { licenceMode: 'permanent' } })
    expect((await save(guid)).data.Order.orderSum).toBeGreaterThan(0)
  })
})
