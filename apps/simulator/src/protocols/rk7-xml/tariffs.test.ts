import { expect, test } from 'vitest'
import { rk7Till } from '../../../test/rk7-till.ts'
import { createTimeline } from '../../core/timeline.ts'

/** A till with an order, and the tariff commands on table 23 of it. */
async function tariffTill(patch = {}) {
  const till = rk7Till(patch)
  const guid = await till.create()
  const tariff = (command: string, contents: string) =>
    till.send(command, `<Order guid="${guid}"/>${contents}`)
  const advance = (minutes: number) => createTimeline(till.world).advance(minutes * 60)
  return { ...till, guid, tariff, advance }
}

const table = '<Device code="23"/>'
const billiards = '<Table code="23"/><Detail code="1"/>'

test('a table is billed from AddTariff to CloseTariff, without its pause', async () => {
  const { advance, guid, order, tariff } = await tariffTill()
  const started = await tariff(
    'AddTariff',
    `<Tariff status="active" moneyLimit="100000">${billiards}</Tariff>`,
  )
  expect(started.values('//Tariff/@status | //Tariff/@moneyLimit')).toEqual(['100000', 'active'])
  expect(started.values('//Tariff/Table/@code | //Tariff/Detail/@code')).toEqual(['23', '1'])
  await advance(30)
  const paused = await tariff('PauseTariff', `${table}<TariffType code="9"/>`)
  expect(paused.values('//Tariff/@status | //Dish/@amount')).toEqual(['30000', 'paused'])
  await advance(5)
  expect((await tariff('ResumeTariff', table)).values('//Tariff/@status')).toEqual(['active'])
  await advance(10)
  const closed = await tariff('CloseTariff', table)
  expect(closed.values('//Tariff/@status | //Tariff/@endTime')).toEqual(['finished', '2026-03-02T15:45:00'])
  expect((await order(guid)).values('//Dish/@amount | //Order/@unpaidSum')).toEqual(['40000', '40000'])
})

test('a time limit counted from the zero date is a length, any other is an instant', async () => {
  const { advance, tariff } = await tariffTill()
  await tariff('AddTariff', `<Tariff timeLimit="1899-12-30T00:10:00">${billiards}</Tariff>`)
  const limit = (await tariff('UpdateTariff', `<Tariff>${billiards}</Tariff>`)).values('//Tariff/@timeLimit')
  expect(limit).toEqual(['1899-12-30T00:10:00'])
  await tariff('UpdateTariff', `<Tariff timeLimit="2026-03-02T15:05:00">${billiards}</Tariff>`)
  await advance(60)
  expect((await tariff('CloseTariff', table)).attribute('ErrorText')).toBe(
    'На устройстве 23 нет активной тарификации',
  )
})

test.each([
  ['AddTariff', `<Tariff><Table code="1"/><Detail code="1"/></Tariff>`, 'Стол 1 не является устройством'],
  ['UpdateTariff', `<Tariff>${billiards}</Tariff>`, 'На устройстве 23 нет активной тарификации'],
  ['PauseTariff', `${table}<TariffType code="9"/>`, 'На устройстве 23 нет активной тарификации'],
  ['ResumeTariff', table, 'На устройстве 23 нет активной тарификации'],
  ['CloseTariff', '<Device code="404"/>', 'code=404'],
])('%s is refused where nothing is billed', async (command, contents, text) => {
  const { tariff } = await tariffTill()
  const refused = await tariff(command, contents)
  expect(refused.attribute('Status')).toBe('Query Executing Error')
  expect(refused.attribute('ErrorText')).toContain(text)
})

test('AddExternalTariff brings in what was counted elsewhere', async () => {
  const { send } = await tariffTill()
  const times = 'starttime="2026-03-02T14:00:00" endtime="2026-03-02T15:00:00"'
  const answer = await send(
    'AddExternalTariff',
    '<Device code="9"/>',
    `lane="3" extnumber="E-1" amount="150000" ${times}`,
  )
  expect(answer.values('//Table/@code')).toContain('24')
  expect(answer.values('//Dish/@amount | //Dish/Tariff/@startTime')).toEqual([
    '150000',
    '2026-03-02T14:00:00',
  ])
  const again = await send('AddExternalTariff', '', 'lane="3" extnumber="E-1" amount="150000"')
  expect(again.attribute('ErrorText')).toContain('E-1')
})

test('the kitchen is not asked to cook time', async () => {
  const { guid, save, send, tariff } = await tariffTill()
  await tariff('AddTariff', `<Tariff>${billiards}</Tariff>`)
  await save(guid, '<Session><Dish code="401" quantity="1000"/></Session>')
  expect((await send('KDSGetDishData3')).values('//Dish/@id')).toEqual(['1000401'])
})
