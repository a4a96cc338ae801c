import { describe, expect, test } from 'vitest'
import { instance, testRk7 } from '../../../test/rk7.ts'

async function tillWithOrder(patch = {}) {
  const rk7 = testRk7(patch)
  const guid = (await rk7.send('CreateOrder', '<Order><Table id="1"/></Order>')).attribute('guid') ?? ''
  const session = '<Session><Dish code="401" quantity="1000"/></Session>'
  const save = (license: string, contents = session) =>
    rk7.send('SaveOrder', `${license}<Order guid="${guid}"/>${contents}`)
  const lines = () => rk7.domain.orders.get({ guid }).packages.length
  return { ...rk7, guid, save, lines }
}

describe('SaveOrder, PayOrder and MakeReturnGoods with a subscription', () => {
  test('are refused without LicenseInfo', async () => {
    const { send, guid, save, lines } = await tillWithOrder()
    const payment = `<Order guid="${guid}"/><Station id="1"/><Cashier id="1"/><Payment id="1" amount="1"/>`
    const back = '<Station id="1"/><Cashier id="1"/><Reason id="3"/><Dishes><Dish quantity="1"/></Dishes>'
    for (const answer of [
      await save(''),
      await send('PayOrder', payment),
      await send('MakeReturnGoods', back),
    ]) {
      expect(answer.attribute('Status')).toBe('Query Executing Error')
      expect(answer.attribute('ErrorText')).toMatch(/^License check: .* needs LicenseInfo/)
    }
    expect(lines()).toBe(0)
  })

  test('are executed in turn, counted over all three commands', async () => {
    const { send, guid, save, license, domain } = await tillWithOrder()
    expect((await save(license())).attribute('Status')).toBe('Ok')
    const payment = `<Order guid="${guid}"/><Station id="1"/><Cashier id="1"/><Payment id="1" amount="49000"/>`
    expect((await send('PayOrder', license() + payment)).attribute('Status')).toBe('Ok')
    const line = domain.orders.get({ guid }).packages[0]?.dishes[0]?.lineGuid
    const back = `<Station id="1"/><Cashier id="1"/><Reason id="3"/><Order guid="${guid}"/><Dishes><Dish line_guid="${line}" quantity="1000"/></Dishes>`
    expect((await send('MakeReturnGoods', license() + back)).attribute('Status')).toBe('Ok')
  })

  test('answer an identical repeat from memory, byte for byte, and do nothing twice', async () => {
    const { save, license, lines, world } = await tillWithOrder()
    const first = license(0)
    const answer = await save(first)
    world.clock.advance(5000)
    expect((await save(first)).body).toBe(answer.body)
    expect(lines()).toBe(1)
  })

  test('refuse the last number with another request, a wrong number, and a number from an unknown instance', async () => {
    const { save, license, lines } = await tillWithOrder()
    expect((await save(license(7))).attribute('RK7ErrorN')).toBe('5304')
    await save(license(0))
    const other = await save(license(0), '<Session><Dish code="203" quantity="1000"/></Session>')
    expect(other.attribute('RK7ErrorN')).toBe('5310')
    const wrong = await save(license(5))
    expect(wrong.attribute('RK7ErrorN')).toBe('5305')
    expect(wrong.attribute('ErrorText')).toContain('[0, 1]')
    expect(lines()).toBe(1)
    expect((await save(license(1))).attribute('Status')).toBe('Ok')
  })

  test('use a number up with a business refusal, unless the setting says otherwise', async () => {
    const bad = '<Session><Dish id="1" quantity="1000"/></Session>'
    const counting = await tillWithOrder()
    const refused = await counting.save(counting.license(0), bad)
    expect((await counting.save(counting.license(0), bad)).body).toBe(refused.body)
    expect((await counting.save(counting.license(1))).attribute('Status')).toBe('Ok')
    const lenient = await tillWithOrder({ licensing: { countFailed: false } })
    await lenient.save(lenient.license(0), bad)
    expect((await lenient.save(lenient.license(0))).attribute('Status')).toBe('Ok')
  })

  test('use no number up with a request that breaks its schema', async () => {
    const { save, license } = await tillWithOrder()
    expect((await save(license(0), '<Session><Dish/></Session>')).attribute('Status')).toBe(
      'Bad Query Parameters',
    )
    expect((await save(license(0))).attribute('Status')).toBe('Ok')
  })

  test('refuse a made-up licence', async () => {
    const { save, license, send, guid } = await tillWithOrder()
    expect((await save(license(0, 'made-up'))).attribute('ErrorText')).toMatch(/^License check/)
    const anchor = license(0).replace('#', ':')
    expect(
      (await send('SaveOrder', `${anchor}<Order guid="${guid}"/><Session/>`)).attribute('ErrorText'),
    ).toBe('Bad license anchor')
  })

  test('need nothing where the restaurant has a permanent licence', async () => {
    const { save } = await tillWithOrder({ rk7: { licenceMode: 'permanent' } })
    expect((await save('')).attribute('Status')).toBe('Ok')
  })

  test('work in a batch, each with its number', async () => {
    const { post, license, guid, lines } = await tillWithOrder()
    const command = (number: number) =>
      `<RK7Command CMD="SaveOrder">${license(number)}<Order guid="${guid}"/><Session><Dish code="401" quantity="1000"/></Session></RK7Command>`
    const batch = `<RK7Query>${command(0)}${command(1)}</RK7Query>`
    const answer = await post(batch)
    expect(answer.values('//CommandResult/@Status')).toEqual(['Ok', 'Ok'])
    expect(lines()).toBe(2)
  })
})

describe('a cash server that is too old for subscriptions', () => {
  const old = { serverVersion: '7.6.4.346' }

  test('tells its version, and refuses LicenseInfo as an unknown part', async () => {
    const { save, license, send } = await tillWithOrder({ rk7: old })
    const answer = await save(license())
    expect(answer.attribute('ServerVersion')).toBe('7.6.4.346')
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('ErrorText')).toBe('RK7CMD/LicenseInfo is unknown to r_keeper 7.6.4.346.')
    const asked = await send('GetXMLLicenseInstanceSeqNumber', license())
    expect(asked.attribute('ErrorText')).toContain('GetXMLLicenseInstanceSeqNumber')
    expect(asked.attribute('Status')).not.toBe('Ok')
  })

  test('passes over LicenseInfo in real mode, and misses the permanent licence', async () => {
    const { save, license, lines } = await tillWithOrder({ mode: 'real', rk7: old })
    expect((await save(license())).attribute('ErrorText')).toBe(
      'License check failed: XMLSaveOrder is not found',
    )
    expect(lines()).toBe(0)
    const permanent = await tillWithOrder({ mode: 'real', rk7: { ...old, licenceMode: 'permanent' } })
    expect((await permanent.save(permanent.license())).attribute('Status')).toBe('Ok')
  })

  test.each([
    ['7.6.2.285', false],
    ['7.6.2.286', true],
    ['7.6.3.999', false],
    ['7.6.4.347', true],
    ['7.6.5.39', false],
    ['7.6.5.40', true],
    ['7.7.0.1', true],
    ['7.06.05.296', true],
  ])('%s: LicenseInfo is known: %s', async (serverVersion, known) => {
    const { save, license } = await tillWithOrder({ rk7: { serverVersion } })
    expect((await save(license())).attribute('Status') === 'Ok').toBe(known)
  })
})

describe('GetXMLLicenseInstanceSeqNumber', () => {
  test('is refused when it is called too often, until an hour has passed', async () => {
    const { send, license, world } = await tillWithOrder({ licensing: { sequenceReadsPerHour: 2 } })
    const ask = async () => (await send('GetXMLLicenseInstanceSeqNumber', license(0))).attribute('ErrorText')
    for (const _ of [1, 2]) expect(await ask()).toContain('is unknown')
    expect(await ask()).toBe('GetXMLLicenseInstanceSeqNumber is called too often, 2 an hour are allowed.')
    world.clock.advance(3600_000)
    expect(await ask()).toContain('is unknown')
  })

  test('tells the number last accepted and uses none up', async () => {
    const { save, send, license } = await tillWithOrder()
    await save(license(0))
    await save(license(1))
    for (const _ of [1, 2]) {
      const answer = await send('GetXMLLicenseInstanceSeqNumber', license(0))
      expect(answer.values('//LicenseInstance/@seqNumber')).toEqual(['1'])
      expect(answer.values('//LicenseInstance/@guid')).toEqual([instance])
    }
  })

  test('demands a genuine licence, and does not know a new instance', async () => {
    const { send, license } = await tillWithOrder()
    expect((await send('GetXMLLicenseInstanceSeqNumber')).attribute('ErrorText')).toBe('Bad license anchor')
    expect((await send('GetXMLLicenseInstanceSeqNumber', license(0))).attribute('RK7ErrorN')).toBe('5304')
  })
})

test('CheckLicense finds a permanent licence only', async () => {
  const check = (patch = {}) =>
    testRk7(patch).send('CheckLicense', '<Restaurant id="1"/>', 'license="XMLSaveOrder"')
  expect((await check()).attribute('ErrorText')).toMatch(/^License check failed/)
  expect((await check({ rk7: { licenceMode: 'permanent' } })).attribute('Status')).toBe('Ok')
})
