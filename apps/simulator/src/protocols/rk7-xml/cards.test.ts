import { describe, expect, test } from 'vitest'
import { cardTill } from '../../../test/card-till.ts'
import { kiev } from '../../../test/rk7-till.ts'
import type { Card } from '../../domain/contract.ts'

test('GetCardInfo shows holder, balances and what was asked for', async () => {
  const { info } = await cardTill()
  const asked = '<ExtCardProperties><Property name="level"/><Property name="made up"/></ExtCardProperties>'
  const card = await info('7001234', asked)
  expect(card.values('//CardInfo/@holder')).toEqual(['Irina Belova'])
  expect(card.values('//CardInfo/Currency/@amount')).toEqual(['500000', '25000'])
  expect(card.values('//CardInfo/@maxDisc | //CardInfo/Discount/@code')).toEqual(['50000', '6'])
  expect(card.values('//Property/@value')).toEqual(['gold'])
})

test('an unknown card is answered Ok and empty, or refused where the settings say so', async () => {
  const { info } = await cardTill()
  const empty = await info('404')
  expect(empty.attribute('Status')).toBe('Ok')
  expect(empty.values('//CardInfo/@holder | //CardInfo/@amount')).toEqual(['', '0'])
  const strict = await (await cardTill({ cards: { unknownCard: 'refused' } })).info('404')
  expect(strict.attribute('RK7ErrorN')).toBe('3813')
})

test('a card hangs on a guest, and brings its discount once', async () => {
  const { apply, guid, order } = await cardTill()
  const first = await apply('7000001')
  expect(first.values('//CardCode/@code')).toEqual(['7001234'])
  expect((await apply('7001234')).attribute('Status')).toBe('Ok')
  const shown = await order(guid)
  expect(shown.values('//Guest/@cardCode')).toEqual(['7001234'])
  expect(shown.values('//Guest/Interface/@id')).toEqual(['3'])
  expect(shown.values('//Discount/@charge_source')).toEqual(['pdsCard'])
  expect(shown.values('//Discount/@cardCode | //Discount/@discountSum')).toEqual(['7001234', '9800'])
  expect(shown.values('//Order/@unpaidSum')).toEqual(['88200'])
})

test('the discount of a card stops at its highest sum', async () => {
  const { apply, guid, order, save } = await cardTill()
  await save(guid, '<Session><Dish code="401" quantity="20000"/></Session>')
  await apply('7001234')
  expect((await order(guid)).values('//Order/@discountSum')).toEqual(['50000'])
})

test('UndoPersonalCard leaves the discount deleted, and is Ok without a card', async () => {
  const { apply, guid, order, done } = await cardTill()
  await apply('7001234')
  const undo = () => done('UndoPersonalCard', `<Order guid="${guid}"/>`, 'cardCode="7001234"')
  await undo()
  const shown = await order(guid)
  expect(shown.values('//Discount/@state | //Discount/@deleted')).toEqual(['7', '1'])
  expect(shown.values('//Guest/@cardCode')).toEqual([])
  expect(shown.values('//Order/@unpaidSum')).toEqual(['98000'])
  await undo()
  await apply('7001234')
  expect((await order(guid)).values('//Order/@unpaidSum')).toEqual(['88200'])
})

test.each([
  ['404', '3813', 'Пользователь не найден!"(18)'],
  ['7001236', '3813', 'blocked'],
])('card %s is refused with %s and leaves the order alone', async (code, number, text) => {
  const { apply, guid, order } = await cardTill()
  const before = (await order(guid)).values('//Order/@version')
  const refused = await apply(code)
  expect(refused.attribute('RK7ErrorN')).toBe(number)
  expect(refused.attribute('ErrorText')).toContain(text)
  expect(refused.values('//Error/@Component')).toEqual(['PDS'])
  expect((await order(guid)).values('//Order/@version')).toEqual(before)
})

test('beside another discount a card needs a composition that holds both', async () => {
  const { apply, guid, save, order } = await cardTill()
  await save(guid, '<Session><Discount code="3" amount="1000"/></Session>')
  expect((await apply('7001234')).attribute('Status')).toBe('Ok')
  expect((await order(guid)).values('//Order/@discountSum')).toEqual(['10800'])
  const other = await cardTill()
  await other.save(other.guid, '<Session><Discount code="1"/></Session>')
  const refused = await other.apply('7001234')
  expect(refused.attribute('ErrorText')).toBe("Не найдена композиция для скидки 'Card discount 10 %'")
})

test('the discount of a card stays when the client replaces the package it stands in, or the contents', async () => {
  const { apply, guid, domain, order, save } = await cardTill()
  await apply('7001234')
  const [, carrier] = (await order(guid)).values('//Session/@uni')
  await save(guid, `<Session uni="${carrier}"><Dish code="203" quantity="1000"/></Session>`)
  expect((await order(guid)).values('//Discount/@cardCode')).toEqual(['7001234'])
  domain.orders.replaceContents({ guid }, { lines: [] })
  expect((await order(guid)).values('//Discount/@cardCode')).toEqual(['7001234'])
})

test('ParseMCR finds what a swiped card, a barcode or a key means', async () => {
  const { send } = await cardTill()
  const parse = (text: string) => send('ParseMCR', '', `base64data="${btoa(text)}"`)
  const card = await parse(';7001234?')
  expect(card.values('//Item/@cardCode | //Item/@scope')).toEqual(['7001234', 'Interface'])
  expect(card.values('//Object/@id')).toEqual(['3'])
  expect((await parse('4601234567890')).values('//Object/@name')).toEqual(['Lager'])
  expect((await parse('nothing')).values('//Item')).toEqual([])
  const plain = await send('ParseMCR', '', 'base64data="" data="7001234"')
  expect(plain.values('//Item/@cardCode')).toEqual(['7001234'])
})

test('what the card system has no handler for comes back Ok and empty, else as it answers', async () => {
  const { domain, send } = await cardTill()
  const ask = () => send('FarCardsAnyInfoXML', '<Interface id="3"/><XMLData><Ping value="1"/></XMLData>')
  const raw = () => send('FarCardsAnyInfoRaw', '<Interface id="3"/><RawData>cGluZw==</RawData>')
  expect((await ask()).values('//XMLData/*')).toEqual([])
  expect((await raw()).values('//RawData')).toEqual([''])
  domain.cards.changeInterface(
    { id: 3 },
    { anyInfoXml: [{ name: 'Pong', attributes: { value: '1' } }], anyInfoRaw: 'cG9uZw==' },
  )
  expect((await ask()).values('//XMLData/Pong/@value')).toEqual(['1'])
  expect((await raw()).values('//RawData')).toEqual(['cG9uZw=='])
})

test('a device that is no interface of a card system is refused', async () => {
  const { done, guid } = await cardTill()
  const wrong = done(
    'ApplyPersonalCard',
    `<Order guid="${guid}"/><Station id="1"/><Interface id="1"/>`,
    'CardCode="7001234"',
  )
  await expect(wrong).rejects.toThrow('Cash drawer is not an interface of a card system.')
})

describe('r_keeper Friends', () => {
  const ask = (till: Awaited<ReturnType<typeof cardTill>>, who: string, command = 'CreaterkFriendsAnchor') =>
    till.done(command, `<Order guid="${till.guid}"/>`, who)

  test.each(['CreaterkFriendsAnchor', 'CreateRkFriendsAnchor'])(
    '%s gives an anchor that an order takes, and the order says what may be spent',
    async (command) => {
      const till = await cardTill({ cards: { friendsWithdrawPercent: 20 } })
      const answer = await ask(till, 'phone="+7 000 000-00-01"', command)
      expect(answer.values('//ClientInfo/@Name | //ClientInfo/@BonusesAvailable')).toEqual(['Oleg', '30000'])
      const anchor = answer.attribute('rkFriendsAnchor')
      await till.done('UpdateOrder', `<Order guid="${till.guid}"/>`, `rkFriendsAnchor="${anchor}"`)
      const shown = await till.order(till.guid)
      expect(shown.values('//Order/@rkFriendsAnchor')).toEqual([anchor])
      expect(shown.values('//LoyaltyInfo/@AvailableWithdrawAmount')).toEqual(['19600'])
      await till.save(till.guid, kiev)
      expect((await till.order(till.guid)).values('//LoyaltyInfo/@*')).toEqual(['30000'])
    },
  )

  test('a new order takes the anchor too', async () => {
    const till = await cardTill()
    const anchor = (await ask(till, 'token="simulated-friend-1"')).attribute('rkFriendsAnchor')
    const { send } = till
    const made = await send('CreateOrder', `<Order rkFriendsAnchor="${anchor}"><Table code="1"/></Order>`)
    expect(made.values('//LoyaltyInfo/@AvailableWithdrawAmount')).toEqual(['0'])
  })

  test('not set up, or for a stranger, the answer is Ok with nothing in it', async () => {
    const till = await cardTill()
    const stranger = await ask(till, 'phone="79990000000"')
    till.domain.cards.friends.change({ configured: false })
    for (const answer of [stranger, await ask(till, 'phone="70000000001"')]) {
      expect(answer.attribute('Status')).toBe('Ok')
      expect(answer.attribute('rkFriendsAnchor')).toBe('')
      expect(answer.values('//ClientInfo/@*')).toEqual([])
    }
  })
})

test('ETPC is no command of the till', async () => {
  const { post, send } = await cardTill()
  const row = '<Row index="1" itemCode="1" pricePerUnitDto="1" quantity="1000" cashAmountDto="1"/>'
  for (const answer of [await send('ETPC', row), await post(`<RK7CMD>${row}</RK7CMD>`)]) {
    expect(answer.attribute('Status')).toBe('Bad Query Parameters')
    expect(answer.attribute('ErrorText')).toBe('Unknown command ETPC')
  }
})

test('a card stays with its place when guests are renamed, and shows in the list of orders', async () => {
  const { apply, done, guid, order, send } = await cardTill()
  const rename = (...labels: readonly string[]) =>
    done(
      'UpdateOrder',
      `<Order guid="${guid}"/><Guests>${labels.map((each) => `<Guest guestLabel="${each}"/>`).join('')}</Guests>`,
    )
  await rename('Anna', 'Boris')
  await apply('7001234', 'seat="2"')
  await rename('Anna', 'Vera')
  expect((await order(guid)).values('//Guest[@cardCode="7001234"]/@guestLabel')).toEqual(['Vera'])
  await rename('Anna')
  expect((await order(guid)).values('//Guest/@cardCode')).toEqual(['7001234'])
  const list = await send('GetOrderList')
  expect(list.values('//Guest/@CardCode | //Guest/@IntfID | //Guest/@IntfName')).toEqual([
    '7001234',
    '3',
    'Card interface',
  ])
})

test('a guest has one card: the next one at the seat takes its place, discount and all', async () => {
  const { apply, domain, guid, order } = await cardTill()
  domain.cards.put({ ...(domain.cards.list()[1] as Card), discountId: 1 })
  await apply('7001234')
  await apply('7001235', 'seat="1"')
  const shown = await order(guid)
  expect(shown.values('//Guest/@cardCode')).toEqual(['7001235'])
  expect(shown.values('//Discount[not(@deleted)]/@cardCode')).toEqual(['7001235'])
})

test('a card that is exchanged while it hangs on an order is still the same card', async () => {
  const { apply, domain, guid, order, done } = await cardTill()
  const [card] = domain.cards.list() as [Card]
  await apply('7001234')
  domain.cards.put({ ...card, code: '8000000' })
  domain.cards.put({ ...card, replacedBy: '8000000' })
  await apply('8000000')
  expect((await order(guid)).values('//Discount/@cardCode')).toEqual(['7001234'])
  await done('UndoPersonalCard', `<Order guid="${guid}"/>`, 'cardCode="8000000"')
  expect((await order(guid)).values('//Guest/@cardCode')).toEqual([])
})

test('an employee logs in with a card, without a password', async () => {
  const { domain, done } = await cardTill()
  await done('LoginOnStation', '<Station id="1"/>', 'cardCode="9900000001"')
  expect(domain.staff.stationsOf({ id: 6 }).map(({ id }) => id)).toEqual([1])
})

test('a card that is named with a guest instead is told in the journal to have no effect', async () => {
  const { done, guid, order, world } = await cardTill()
  const guests = '<Guests><Guest guestLabel="A" cardCode="7001234"><Interface id="3"/></Guest></Guests>'
  await done('CreateOrder', `<Order><Table code="1"/>${guests}</Order>`)
  await done('UpdateOrder', `<Order guid="${guid}"/>${guests}`)
  for (const command of ['CreateOrder', 'UpdateOrder'])
    expect(world.journal.list({ command }).at(-1)?.warnings.join()).toContain('ApplyPersonalCard')
  expect((await order(guid)).values('//Guest/@cardCode')).toEqual([])
})
