import { expect, test } from 'vitest'
import { byCard, cardTill, payOrder } from '../../../test/card-till.ts'
import { createTimeline } from '../../core/timeline.ts'

test('a card pays, and gets its money back with the receipt', async () => {
  const { balance, done, guid, order, pay } = await cardTill()
  const paid = await pay(`${byCard(48_000)}<Payment id="1" amount="60000"/>`)
  expect(paid.values('//Pay/@cardCode')).toEqual(['7001234'])
  expect(await balance()).toBe(500_000 - 48_000)
  const again = await pay(byCard(48_000))
  expect(again.attribute('Status')).toBe('Query Executing Error')
  expect(await balance()).toBe(500_000 - 48_000)
  await done('UndoReceipt', '<Manager id="1"/><DeleteReason id="2"/>', 'ReceiptNum="1001" ManagerPassword=""')
  expect(await balance()).toBe(500_000)
  expect((await order(guid)).values('//Order/@unpaidSum')).toEqual(['98000'])
})

test('returned dishes go back to the card first that paid first, in parts that add up', async () => {
  const { balance, done, guid, order, pay } = await cardTill()
  await pay(`${byCard(60_000)}<Payment id="1" amount="38000"/>`)
  const line = (await order(guid)).values('//Dish/@line_guid')[0]
  const back = (quantity: number) =>
    done(
      'MakeReturnGoods',
      `<Station id="1"/><Cashier id="1"/><Reason id="3"/><Order guid="${guid}"/><Dishes><Dish line_guid="${line}" quantity="${quantity}"/></Dishes>`,
    )
  const first = await back(1000)
  expect(first.values('//Pay/@amount | //Pay/@cardCode')).toEqual(['49000', '7001234'])
  await back(1000)
  expect(await balance()).toBe(500_000)
})

test.each([
  ['more than there is', byCard(98_000, '7001235'), '3813', 'left'],
  ['more than one operation may move', byCard(398_000), '2142', '3000.00'],
  ['a currency that the card has no account in', byCard(98_000, '7001235', 5), '3813', 'Points'],
  ['a blocked card', byCard(98_000, '7001236'), '3813', 'blocked'],
  ['an unknown card', byCard(98_000, '404'), '3813', 'Пользователь не найден'],
])('%s is refused, and nothing is taken', async (_, payment, number, text) => {
  const { balance, guid, order, pay, save } = await cardTill()
  if (number === '2142')
    await save(guid, '<Session><Dish code="401" price="300000" quantity="1000"/></Session>')
  const refused = await pay(payment)
  expect(refused.attribute('RK7ErrorN')).toBe(number)
  expect(refused.attribute('ErrorText')).toContain(text)
  expect([await balance(), await balance('7001235')]).toEqual([500_000, 10_000])
  expect((await order(guid)).values('//Order/@paid')).toEqual(['0'])
})

test('a card prepays, a promise takes nothing until it is kept', async () => {
  const { balance, guid, done, order, save } = await cardTill()
  const prepay = (amount: number, more = '') =>
    `<Session><Prepay id="4" amount="${amount}" cardCode="7001234" ${more}><Interface id="3"/></Prepay></Session>`
  await save(guid, prepay(10_000))
  await save(guid, prepay(88_000, 'promised="1"'))
  expect(await balance()).toBe(490_000)
  expect((await order(guid)).values('//Prepay/@cardCode')).toEqual(['7001234', '7001234'])
  await done('PayOrder', payOrder(guid, ''))
  expect(await balance()).toBe(500_000 - 98_000)
})

test('MakeCardDeposit moves the card and the drawer, and refuses what the card limits', async () => {
  const { balance, done, domain, send } = await cardTill()
  const deposit = (amount: number) =>
    [
      'MakeCardDeposit',
      '<Interface id="3"/><Station id="1"/><Cashier id="1"/><Currency id="1"/>',
      `cardCode="7001235" amount="${amount}"`,
    ] as const
  expect((await done(...deposit(5_000))).values('//CardInfo/@amount')).toEqual(['15000'])
  expect(domain.drawers.balances()).toEqual([{ stationId: 1, currencyId: 1, amount: 5_000 }])
  await done(...deposit(-5_000))
  expect((await send(...deposit(-5_000))).attribute('ErrorText')).toContain('drawer')
  expect(await balance('7001235')).toBe(10_000)
  expect((await send(...deposit(-50_000))).attribute('RK7ErrorN')).toBe('3813')
})

test('what MakeCardDeposit means may differ: Ok without effect, and a limit of the balance', async () => {
  const accepts = await cardTill({ cards: { deposits: 'accepted', limit: 'balance' } })
  const deposit = (amount: number) =>
    accepts.send(
      'MakeCardDeposit',
      '<Interface id="3"/><Station id="1"/><Cashier id="1"/><Currency id="5"/>',
      `cardCode="7001234" amount="${amount}"`,
    )
  expect((await deposit(100)).attribute('Status')).toBe('Ok')
  expect((await accepts.info('7001234')).values('//Currency/@amount')).toEqual(['500000', '25000'])
  accepts.configure({ cards: { deposits: 'booked' } })
  await deposit(100)
  expect((await accepts.info('7001234')).values('//Currency/@amount')).toEqual(['500000', '25100'])
  const over = await accepts.send(
    'MakeCardDeposit',
    '<Interface id="3"/><Station id="1"/><Cashier id="1"/><Currency id="4"/>',
    'cardCode="7001234" amount="1"',
  )
  expect(over.attribute('RK7ErrorN')).toBe('2142')
})

test('a card system that is away refuses everything that needs it', async () => {
  const { apply, balance, domain, guid, info, order, pay, done, send } = await cardTill()
  await pay(byCard(98_000))
  const held = await balance()
  domain.cards.changeInterface({ id: 3 }, { online: false })
  expect((await info('7001234')).attribute('ErrorText')).toBe('Ошибка отправки данных на Card interface')
  const undo = [
    'UndoReceipt',
    '<Manager id="1"/><DeleteReason id="2"/>',
    'ReceiptNum="1001" ManagerPassword=""',
  ] as const
  expect((await send(...undo)).attribute('Status')).toBe('Query Executing Error')
  expect((await order(guid)).values('//Order/@paid')).toEqual(['1'])
  domain.cards.changeInterface({ id: 3 }, { online: true })
  expect(await balance()).toBe(held)
  await done(...undo)
  expect((await apply('7001234')).attribute('Status')).toBe('Ok')
})

test('a slow card system holds up what asks it, and nothing else', async () => {
  const { domain, info, order, guid, pay, world } = await cardTill()
  domain.cards.changeInterface({ id: 3 }, { delaySeconds: 2 })
  let answered = 0
  const slow = [info('7001234'), pay(byCard(98_000))].map((each) =>
    each.then((answer) => {
      answered += 1
      return answer.attribute('Status')
    }),
  )
  expect((await order(guid)).values('//Order/@paid')).toEqual(['0'])
  expect(answered).toBe(0)
  createTimeline(world).advance(2)
  expect(await Promise.all(slow)).toEqual(['Ok', 'Ok'])
})

test('a payment that the card system answers too late breaks the connection, and is made all the same', async () => {
  const { balance, domain, pay, world } = await cardTill()
  domain.cards.changeInterface({ id: 3 }, { delaySeconds: 90 })
  const timeline = createTimeline(world)
  const broken = pay(byCard(98_000))
  await timeline.advance(60)
  expect((await broken).body).toBe('')
  expect(domain.cards.info({ code: '7001234' })?.accounts[0]?.balance).toBe(500_000)
  await timeline.advance(30)
  domain.cards.changeInterface({ id: 3 }, { delaySeconds: 0 })
  expect(await balance()).toBe(500_000 - 98_000)
})

test('a refused payment by card uses up no number of a receipt', async () => {
  const { pay } = await cardTill()
  for (const refused of [byCard(98_000, '7001235'), byCard(98_000, '7001236')])
    expect((await pay(refused)).attribute('RK7ErrorN')).toBe('3813')
  expect((await pay(byCard(98_000))).values('//PrintCheck/@CheckNum')).toEqual(['1001'])
})
