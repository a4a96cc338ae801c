import { allCommands } from '@rkeeper-kit/xml-interface/commands'
import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'
import { createSimulator } from '../../simulator.ts'

const lock = '{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}'

describe('a cash server of an older branch', () => {
  test.each([
    ['7.6.2', '7.6.2.286', '246'],
    ['7.6.4', '7.6.4.483', '248'],
    ['7.6.5', '7.6.5.92', '246'],
    ['7.26', '7.26.8.2001', '248'],
  ])('%s says so', async (profile, server, xml) => {
    const { send } = rk7Till({ rk7: { profile } })
    const answer = await send('GetSystemInfo')
    expect([answer.attribute('ServerVersion'), answer.attribute('XmlVersion')]).toEqual([server, xml])
  })

  test('rk7.serverVersion wins over the profile', async () => {
    const { send } = rk7Till({ rk7: { profile: '7.6.2', serverVersion: '7.6.4.5' } })
    expect((await send('GetSystemInfo')).attribute('ServerVersion')).toBe('7.6.4.5')
  })

  test('does not know the commands that came later, and does not list them', async () => {
    const { send } = rk7Till({ rk7: { profile: '7.6.5' } })
    const answer = await send('CalcOrder5', '<Order/>')
    expect(answer.attribute('ErrorText')).toContain('Unknown command')
    const listed = (await send('GetFunctions')).values('//Query/@name')
    const later = allCommands.filter(({ since }) => since?.startsWith('7.2')).map(({ name }) => name)
    expect(later).toEqual(expect.arrayContaining(['CalcOrder5', 'CorrectIntentReceipt', 'IntentPayOrder']))
    expect(listed.filter((name) => later.includes(name))).toEqual([])
    const newest = (await rk7Till().send('GetFunctions')).values('//Query/@name')
    expect(newest).toEqual(expect.arrayContaining([...later]))
  })

  test('refuses the later parts of a request when it is strict, with their paths', async () => {
    const { create, save } = rk7Till({ rk7: { profile: '7.6.2', licenceMode: 'none' } })
    const guid = await create()
    const answer = await save(guid, kiev, `lockguid="${lock}"`)
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('ErrorText')).toBe('RK7CMD/lockguid is unknown to r_keeper 7.6.2.286.')
    expect((await save(guid, kiev)).attribute('Status')).toBe('Ok')
    const newer = rk7Till({ rk7: { profile: '7.6.4', licenceMode: 'none' } })
    expect((await newer.save(await newer.create(), kiev, `lockguid="${lock}"`)).attribute('Status')).toBe(
      'Ok',
    )
  })

  test('passes over them when it is lenient: the lock is not taken', async () => {
    const locked = async (profile: string) => {
      const { create, domain, send } = rk7Till({ mode: 'real', rk7: { profile, licenceMode: 'none' } })
      const guid = await create()
      expect(
        (
          await send(
            'LockOrder',
            `<Order guid="${guid}"/>`,
            `lockguid="${lock}" lockTime="1899-12-30T00:02:00"`,
          )
        ).attribute('Status'),
      ).toBe('Ok')
      return domain.orders.list().find((order) => order.guid === guid)?.lock?.guid
    }
    expect(await locked('7.6.2')).not.toBe(lock)
    expect(await locked('7.6.4')).toBe(lock)
  })

  test('answers nothing that came later', async () => {
    const answerOf = async (profile: string) => {
      const { create, order, save } = rk7Till({ rk7: { profile, licenceMode: 'none' } })
      const guid = await create()
      await save(guid, '<Session><Dish code="401" quantity="1000"/><Discount id="1" code="1"/></Session>')
      return (await order(guid)).body
    }
    expect(await answerOf('7.26')).toContain('charge_source=')
    expect(await answerOf('7.6.5')).not.toContain('charge_source=')
  })

  test('can be made of one that runs', () => {
    const simulator = createSimulator()
    simulator.configure({ rk7: { profile: '7.6.4' } })
    expect(simulator.domain.restaurant.serverVersion).toBe('7.6.4.483')
  })
})
