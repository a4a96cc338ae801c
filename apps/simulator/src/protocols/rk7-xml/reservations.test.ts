import { expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'

test('a reservation keeps its length, its holder, its promotion code and its further tables', async () => {
  const { done, order, send } = rk7Till()
  const heading = (attributes: string, tables: string) =>
    `<Order ${attributes}><Table code="1"/><ExtraTables>${tables}</ExtraTables></Order>`
  const reserved =
    'openTime="2026-03-03T19:00:00" duration="1899-12-30T02:30:00" holder="Belov" promoCode="SPRING"'
  const created = await done('CreateOrder', heading(reserved, '<item code="2"/><item code="3"/>'))
  const shown = await order(created.attribute('guid') ?? '')
  const facts = ['openTime', 'duration', 'holder', 'promoCode'].map(
    (name) => shown.values(`//Order/@${name}`)[0],
  )
  expect(facts).toEqual(['2026-03-03T19:00:00', '1899-12-30T02:30:00', 'Belov', 'SPRING'])
  expect(shown.values('//ExtraTables/item/@id')).toHaveLength(2)

  const nowhere = await send('CreateOrder', heading('', '<item code="404"/>'))
  expect(nowhere.attribute('ErrorText')).toContain('TABLES')
  const nobody = await send('CreateOrder', '<Order><Table code="1"/><Defaulter code="404"/></Order>')
  expect(nobody.attribute('ErrorText')).toContain('DEFAULTERTYPES')
})

test('receipts to return from are found by the card that paid', async () => {
  const { create, done, save } = rk7Till()
  const guid = await create()
  await save(guid, kiev)
  const staff = '<Station id="1"/><Cashier id="1"/>'
  const byCard = '<Payment id="4" amount="98000" cardCode="7001234"><Interface id="3"/></Payment>'
  await done('PayOrder', `<Order guid="${guid}"/>${staff}${byCard}`)
  const found = async (card: string) =>
    (await done('FindReceiptsForReturn', `${staff}<CardCode Value="${card}"/>`)).values('//Receipt/@CheckNum')
  expect(await found('7001234')).toEqual(['1001'])
  expect(await found('7001235')).toEqual([])
})

test('those who are credited with a dish stand at it, and cost nothing', async () => {
  const { create, order, save } = rk7Till()
  const guid = await create()
  const credited = (code: number) =>
    `<Session><Dish code="401" quantity="1000"><Consum code="${code}" amount="5000"><Author id="2"/></Consum></Dish></Session>`
  await save(guid, credited(1))
  const shown = await order(guid)
  const facts = ['//Consum/@name', '//Consum/@amount', '//Consum/Author/@id', '//Order/@orderSum']
  expect(facts.map((path) => shown.values(path)[0])).toEqual(['Hostess', '5000', '2', '49000'])
  expect((await save(guid, credited(404))).attribute('ErrorText')).toContain('CONSUMATORS')
})
