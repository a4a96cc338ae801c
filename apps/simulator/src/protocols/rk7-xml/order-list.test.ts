import { expect, test } from 'vitest'
import { testRk7 } from '../../../test/rk7.ts'
import { patchSettings, type SettingsPatch } from '../../core/settings.ts'
import { settingTable } from '../../settings.ts'

/** A restaurant with two orders, and the list of them, which is remembered from one request to the next. */
async function restaurant() {
  const rk7 = testRk7()
  for (const table of [1, 2])
    await rk7.send('CreateOrder', `<Order><Table code="${table}"/><Station code="1"/></Order>`)
  const [first, second] = rk7.domain.orders.list()
  if (!first || !second) throw new Error('there are no orders')
  const configure = (patch: SettingsPatch) => {
    rk7.world.store.state.settings = patchSettings(settingTable, rk7.world.store.state.settings, patch)
  }
  const list = (attributes = 'needNames="1"') => rk7.send('GetOrderList', '', attributes)
  return { ...rk7, first, second, configure, list }
}

test('the list is the same as long as nothing changes', async () => {
  const { list } = await restaurant()
  const before = await list()
  expect(before.values('//Order/@TableCode')).toEqual(['1', '2'])
  expect((await list()).body).toBe(before.body)
})

test('a changed order shows its change, the others stay', async () => {
  const { domain, first, list } = await restaurant()
  await list()
  domain.orders.update({ guid: first.guid }, { persistentComment: 'window' })
  expect((await list()).values('//Order/@Version')).toEqual([String(first.version + 1), '1'])
})

test('a lock shows until it runs out', async () => {
  const { domain, first, list, world } = await restaurant()
  await list()
  const until = world.clock.now() + 60_000
  domain.orders.lock(
    { guid: first.guid },
    { guid: '{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F911}', until, station: { code: 1 } },
  )
  const locked = await list()
  expect(locked.values('//Order/@locked')).toEqual(['1', '0'])
  expect(locked.values('//LockedByStation/@code')).toEqual(['1'])
  world.clock.advance(61_000)
  expect((await list()).values('//Order/@locked')).toEqual(['0', '0'])
})

test('names follow the language, times the zone, and attributes what was asked for', async () => {
  const { configure, list } = await restaurant()
  const [name] = (await list()).values('//Order/@OrderTypeName')
  const [time] = (await list()).values('//Order/@CreateTime')
  configure({ serverLanguage: 'ru', till: { utcOffsetMinutes: 300 } })
  const later = await list()
  expect(later.values('//Order/@OrderTypeName')[0]).not.toBe(name)
  expect(later.values('//Order/@CreateTime')[0]).not.toBe(time)
  expect((await list('needNames="0"')).values('//Order/@OrderTypeName')).toEqual([])
})

test('two restaurants in one process do not see each other in it', async () => {
  const [one, other] = [await restaurant(), await restaurant()]
  other.configure({ serverLanguage: 'ru' })
  const names = async ({ list }: typeof one) => (await list()).values('//Order/@OrderTypeName')[0]
  const [english, russian] = [await names(one), await names(other)]
  expect(russian).not.toBe(english)
  expect([await names(one), await names(other)]).toEqual([english, russian])
})
