import { isRefusedError, Money } from '@rkeeper-kit/core'
import {
  ApplyPersonalCard,
  CreateOrder,
  CreaterkFriendsAnchor,
  FarCardsAnyInfoRaw,
  FarCardsAnyInfoXML,
  GetCardInfo,
  MakeCardDeposit,
  ParseMCR,
  PayOrder,
  UndoPersonalCard,
  UndoReceipt,
  UpdateOrder,
} from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { hall, must } from '../../hall.ts'
import { type Stage, scenario } from '../../scenario.ts'
import { workflow } from '../../workflow.ts'

const Interface = { id: 3 }
const cardCode = '7001234'
const ofCard = { code: 4 }

async function balanceOf({ till }: Pick<Stage, 'till'>): Promise<Money> {
  const { data } = await till.execute(GetCardInfo, { cardCode, Interface })
  return must(data.CardInfo.amount, 'the balance')
}

workflow('cards: asked, applied, taken off, and applied again', async (at) => {
  const { till, station, cashier } = at
  const guid = await at.create()
  const { data } = await at.save(guid)
  const swiped = await till.execute(ParseMCR, { base64data: btoa(`;${cardCode}?`) })
  expect(swiped.data.Item).toMatchObject([{ cardCode, scope: 'Interface', Object: Interface }])
  const { data: asked } = await till.execute(GetCardInfo, { cardCode, Interface, Station: station })
  expect(asked.CardInfo).toMatchObject({ holder: 'Irina Belova', amount: 500_000 })
  const { data: unknown } = await till.execute(GetCardInfo, { cardCode: '404', Interface })
  expect(unknown.CardInfo).toMatchObject({ holder: '', amount: 0 })

  const card = { Order: { guid }, Station: station, Interface, Cashier: cashier }
  const stranger = await till.execute(ApplyPersonalCard, { ...card, CardCode: '404' }).catch((error) => error)
  expect(isRefusedError(stranger)).toBe(true)
  expect(stranger).toMatchObject({ code: 3813 })
  await till.execute(ApplyPersonalCard, { ...card, CardCode: cardCode })
  const applied = await at.read(guid)
  expect(applied.Guests?.Guest).toMatchObject([{ cardCode, Interface }])
  expect(applied.Session.flatMap((each) => each.Discount)).toMatchObject([
    { charge_source: 'pdsCard', cardCode },
  ])
  expect(applied.discountSum).toBe(Math.round(data.Order.orderSum / 10))

  await till.execute(UndoPersonalCard, { cardCode, Interface, Order: { guid } })
  await till.execute(UndoPersonalCard, { cardCode, Interface, Order: { guid } })
  const undone = await at.read(guid)
  expect(undone.Session.flatMap((each) => each.Discount)).toMatchObject([{ state: 7, deleted: true }])
  expect(undone).toMatchObject({ discountSum: 0, unpaidSum: data.Order.orderSum })
})

workflow('cards: a deposit, a payment, and the money back', async (at) => {
  const { till, station, cashier, currency } = at
  const deposit = (amount: number) =>
    till.execute(MakeCardDeposit, {
      cardCode,
      amount: Money.fromHundredths(amount),
      Interface,
      Station: station,
      Cashier: cashier,
      Currency: { id: currency.id },
    })
  expect((await deposit(5_000)).data.CardInfo.amount).toBe(505_000)
  const over = await deposit(300_001).catch((error) => error)
  expect(over).toMatchObject({ name: 'RefusedError', code: 2142 })

  const guid = await at.create()
  const { data } = await at.save(guid)
  const amount = data.Order.orderSum
  const pay = (code: string) =>
    till.execute(PayOrder, {
      Order: { guid },
      Station: station,
      Cashier: cashier,
      Payment: [{ ...ofCard, amount, cardCode: code, Interface }],
    })
  expect(await pay('7001236').catch((error) => error)).toMatchObject({ code: 3813 })
  expect(await balanceOf(at)).toBe(505_000)
  const paid = await pay(cardCode)
  expect(paid.data.PrintCheck[0]?.Pay).toMatchObject([{ cardCode, amount }])
  expect(await balanceOf(at)).toBe(505_000 - amount)
  expect(isRefusedError(await pay(cardCode).catch((error) => error))).toBe(true)
  expect(await balanceOf(at)).toBe(505_000 - amount)

  const ReceiptNum = must(paid.data.PrintCheck[0]?.CheckNum, 'the number of the receipt')
  await till.execute(UndoReceipt, {
    Manager: cashier,
    ManagerPassword: '',
    ReceiptNum,
    DeleteReason: { id: 2 },
  })
  expect(await balanceOf(at)).toBe(505_000)
})

workflow('cards: what is handed to the card system, and what it does not answer', async (at) => {
  const { till } = at
  const XMLData = { attributes: {}, children: [{ name: 'Ping', attributes: { value: '1' }, children: [] }] }
  const empty = await till.execute(FarCardsAnyInfoXML, { Interface, XMLData })
  expect(empty.data.XMLData.children).toEqual([])
  const { data: raw } = await till.execute(FarCardsAnyInfoRaw, { Interface, RawData: 'cGluZw==' })
  expect(raw.RawData).toBe('')
  at.stage.at.simulator.domain.cards.changeInterface(Interface, { online: false })
  const away = await till.execute(GetCardInfo, { cardCode, Interface }).catch((error) => error)
  expect(isRefusedError(away)).toBe(true)
  expect(away.serverText).toContain('Ошибка отправки данных на')
})

workflow('r_keeper Friends: from the phone to what may be spent', async (at) => {
  const { till, station } = at
  const guid = await at.create()
  const { data } = await at.save(guid)
  const { data: made } = await till.execute(CreaterkFriendsAnchor, { phone: '70000000001', Order: { guid } })
  expect(made.ClientInfo).toMatchObject({ Name: 'Oleg', BonusesAvailable: 30_000 })
  const rkFriendsAnchor = must(made.rkFriendsAnchor, 'the anchor')
  await till.execute(UpdateOrder, { Order: { guid }, rkFriendsAnchor })
  expect((await at.read(guid)).LoyaltyInfo?.AvailableWithdrawAmount).toBe(
    Math.min(30_000, data.Order.orderSum),
  )
  const order = await till.execute(CreateOrder, {
    Order: [{ rkFriendsAnchor, Table: { code: 2 }, Station: station }],
  })
  expect(order.data.Order).toMatchObject({ rkFriendsAnchor, LoyaltyInfo: { AvailableWithdrawAmount: 0 } })

  at.stage.at.simulator.domain.cards.friends.change({ configured: false })
  const none = await till.execute(CreaterkFriendsAnchor, { phone: '70000000001', Order: { guid } })
  expect(none.data).toMatchObject({ rkFriendsAnchor: '', ClientInfo: {} })
  expect(none.data.ClientInfo.Name).toBeUndefined()
})

scenario('a lost answer to a payment by card', (stage) => {
  it.each(['drop-after', 'drop-before', 'truncate', 'malform'] as const)(
    'by %s debits the card once, because the repeat is the same request',
    async (kind) => {
      const { at, till } = stage()
      const { create, save, read, station, cashier } = hall(at, till)
      const guid = await create()
      const amount = (await save(guid)).data.Order.orderSum
      at.simulator.faults.add({ protocol: 'rk7', command: 'PayOrder', times: 2, kind })
      const Payment = [{ ...ofCard, amount, cardCode, Interface }]
      await till.execute(PayOrder, { Order: { guid }, Station: station, Cashier: cashier, Payment })
      expect(await read(guid)).toMatchObject({ paid: true })
      expect(await balanceOf({ till })).toBe(500_000 - amount)
      const moved = at.simulator.domain.cards.entries({ interfaceId: Interface.id, code: cardCode })
      expect(moved).toMatchObject([{ amount: -amount, orderGuid: guid }])
    },
  )
})
