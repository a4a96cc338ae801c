import { describe, expect, test } from 'vitest'
import { markOf } from '../../../test/marks.ts'
import { rk7Till } from '../../../test/rk7-till.ts'
import { createTimeline } from '../../core/timeline.ts'

const mark = markOf('010460000000002221ABC123|93XYZ1')
const kegMark = markOf('010460000000001521KEG-1')
const station = '<Station id="1"/>'
const check = (guid: string) => `<Order guid="${guid}"/><Dish code="862" quantity="1000"/>${station}`

describe('marked goods', () => {
  test('are read, checked, sold once under their mark, and shown with the check', async () => {
    const { create, done, order, save, send } = rk7Till()
    expect((await done('ParseMarkingData', '', `base64data="${mark}"`)).values('//Data/@gtin')).toEqual([
      '04600000000022',
    ])
    const guid = await create()
    await done('CheckMarking', check(guid), `data="${mark}"`)
    const stout = `<Session><Dish code="862" quantity="1000"><Modi code="91" data="${mark}"/></Dish></Session>`
    await save(guid, stout)
    const shown = await order(guid)
    expect(shown.values('//Modi/@data')).toEqual([mark])
    expect(shown.values('//Modi/Marking/@reqId')[0]).toMatch(/^\{[0-9A-F-]{36}\}$/)
    await done(
      'PayOrder',
      `<Order guid="${guid}"/>${station}<Cashier id="1"/><Payment id="1" amount="34000"/>`,
    )
    const second = await create()
    for (const refused of [
      await send('CheckMarking', check(second), `data="${mark}"`),
      await save(second, stout),
    ])
      expect(refused.attribute('ErrorText')).toBe('Штрих-код не прошел проверку на достоверность в ОФД')
  })

  test('may carry any other text, which is kept as it is', async () => {
    const { create, order, save } = rk7Till()
    const guid = await create()
    const text = btoa('thank you')
    await save(
      guid,
      `<Session><Dish code="409" quantity="1000"><Modi code="73" data="${text}"/></Dish></Session>`,
    )
    const shown = await order(guid)
    expect(shown.values('//Modi/@data')).toEqual([text])
    expect(shown.values('//Modi/Marking')).toEqual([])
  })

  test('of one package are a batch: added, listed, deleted as a whole', async () => {
    const { done, send } = rk7Till()
    const people = `<Author id="1"/>${station}`
    const batch = `<Batch name="Stout" markingData="${mark}" quantity="5000"/>`
    const added = await done('AddBatchOfGoods', batch + people)
    expect(added.values('//Batch/@gtin')).toEqual(['04600000000022'])
    // A name is taken and not kept, as on a 7.26 server.
    expect(added.values('//Batch/@name')).toEqual([''])
    const listed = await done('GetBatchOfGoodsList')
    expect(listed.values('//Batch/@quantity')).toEqual(['5000'])
    expect(listed.values('//Batch/Author/@name')).toEqual(['Anna Orlova'])
    const gone = `<Manager id="1"/>${station}`
    await done('DeleteBatchOfGoods', gone, `data="${mark}" quantity="4000"`)
    expect((await done('GetBatchOfGoodsList')).values('//Batch')).toEqual([])
    const again = await send('DeleteBatchOfGoods', gone, `data="${mark}" quantity="4000"`)
    expect(again.attribute('Status')).toBe('Query Executing Error')
  })
})

test('a keg goes on tap, fails, is approved by hand, and comes off again', async () => {
  const { domain, done, send, world } = rk7Till()
  const keg = `<Keg markingData="${kegMark}" bottleVolume="30000"/>`
  const status = async () =>
    (await done('LowAlcKegStatus', `<Keg markingData="${kegMark}"/>`)).values('//Keg/@status')
  const unknown = await send('LowAlcKegStatus', `<Keg markingData="${kegMark}"/>`)
  expect(unknown.attribute('ErrorText')).toBe(`Кег с маркировкой ${kegMark} не найден`)

  domain.alcohol.setServices({ documents: 'refusing' })
  await done('LowAlcKegOpen', `${keg}<Author id="2"/>${station}<Tap id="5"/>`)
  expect(await status()).toEqual(['DocumentError'])
  await done('ApproveKegManually', `${keg}${station}`)
  expect(await status()).toEqual(['Accepted'])
  domain.alcohol.pour(kegMark, 500)

  world.clock.advance(3_600_000)
  await done('LowAlcKegDeactivate', `<Keg markingData="${kegMark}"/>`)
  const list = await done('LowAlcKegList')
  const facts = (...names: string[]) => names.map((name) => list.values(`//Keg/@${name}`)[0])
  expect(facts('name', 'gtin', 'restVolume', 'finished')).toEqual(['Lager', '04600000000015', '29500', '1'])
  expect(facts('startDateTime', 'finishTime')).toEqual(['2026-03-02T15:00:00', '2026-03-02T16:00:00'])
  expect(facts('expireDate', 'saleBeforeDate')).toEqual(['2026-08-29', '2026-04-01'])
  expect(list.values('//Keg/Tap/@id')).toEqual(['5'])

  domain.alcohol.setServices({ documents: 'unset' })
  const other = await send(
    'LowAlcKegOpen',
    `<Keg markingData="${markOf('010460000000001521KEG-2')}" bottleVolume="30000"/>${station}`,
  )
  expect(other.attribute('ErrorText')).toContain('Адрес службы для отправки документов в ЧЗ')
})

test('a bottle is opened for the accounting service, which tells what is left in it', async () => {
  const { domain, done, send } = rk7Till()
  const stamp = markOf('EXCISE-STAMP')
  const open = `${station}<Mark>${stamp}</Mark>`
  const opened = await done('OpenBottle', open, 'gtin="04600000000046"')
  expect(opened.values('//Bottle/@name')).toEqual(['Rye vodka'])
  domain.alcohol.pour(stamp, 50)
  const rest = async (contents = '') =>
    (await done('GetOpenedBottleList', contents)).values('//Bottle/@restVolume')
  expect(await rest()).toEqual(['500'])
  expect(await rest(station)).toEqual(['450'])
  domain.alcohol.setServices({ accounting: 'away' })
  const refused = await send('OpenBottle', open, 'gtin="04600000000046"')
  expect(refused.attribute('RK7ErrorN')).toBe('8007')
})

test('a guest is of age when the messenger says so', async () => {
  const { domain, done, send } = rk7Till()
  const adult = async (session: string) =>
    (await done('VerifyAgeViaMax', '', `sessionID="${session}"`)).attribute('adult')
  expect([await adult('adult-1'), await adult('minor-1'), await adult('nobody')]).toEqual(['1', '0', '0'])
  domain.ageCheck.confirm({ sessionId: 'nobody', adult: true })
  expect(await adult('nobody')).toBe('1')
  domain.ageCheck.setService({ status: 'unset' })
  const refused = await send('VerifyAgeViaMax', '', 'sessionID="adult-1"')
  expect(refused.attribute('RK7ErrorN')).toBe('7287')
  expect(refused.attribute('ErrorText')).toContain('Protocol field is empty')
})

test('services that are slow hold up what asks them, and nothing else', async () => {
  const { create, domain, done, send, world } = rk7Till()
  domain.marking.setService({ delaySeconds: 30 })
  domain.alcohol.setServices({ delaySeconds: 30 })
  domain.ageCheck.setService({ delaySeconds: 30 })
  const guid = await create()
  let answered = 0
  const slow = [
    send('CheckMarking', check(guid), `data="${mark}"`),
    send('OpenBottle', `${station}<Mark>${mark}</Mark>`, 'gtin="04600000000046"'),
    send('GetOpenedBottleList', station),
    send('LowAlcKegOpen', `<Keg markingData="${kegMark}" bottleVolume="5000"/>${station}`),
    send('VerifyAgeViaMax', '', 'sessionID="adult-1"'),
  ].map((each) =>
    each.then((answer) => {
      answered += 1
      return answer.attribute('Status')
    }),
  )
  await done('GetOpenedBottleList')
  await createTimeline(world).advance(29)
  await done('LowAlcKegList')
  expect(answered).toBe(0)
  await createTimeline(world).advance(1)
  expect(await Promise.all(slow)).toEqual(['Ok', 'Ok', 'Ok', 'Ok', 'Ok'])
})
