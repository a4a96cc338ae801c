import { expect, test } from 'vitest'
import { type Answer, whiteServer } from '../../../../test/support/white-server.ts'

const card = { cardCode: '7001234', interfaceCode: 3 }
const refusal = ({ error }: Answer) => error?.wsError

/** The card's account and the order as the till has them. */
function sides({ domain }: ReturnType<typeof whiteServer>, orderGuid: string) {
  const order = domain.orders.get({ guid: orderGuid })
  return {
    guests: order.guests.map((guest) => guest.card?.code),
    sums: domain.orders.sums(order),
    balance: domain.cards.info({ code: card.cardCode })?.accounts[0]?.balance,
    ofCard: domain.restaurant.find('CURRENCIES', { code: 4 }).guid,
  }
}

test('ApplyPersonalCard hangs a card on the order and answers responseCommon alone', async () => {
  const ws = whiteServer()
  const { orderGuid, due } = await ws.orderOf()
  const answer = await ws.call('ApplyPersonalCard', { orderGuid, ...card })
  expect(Object.keys(answer)).toEqual(['responseCommon'])
  const { guests, sums } = sides(ws, orderGuid)
  expect(guests).toEqual(['7001234'])
  expect(sums.discountSum).toBe(due * 10)
})

test('what the card system says against a card comes back with its number', async () => {
  const ws = whiteServer()
  const { orderGuid } = await ws.orderOf()
  const answer = await ws.call('ApplyPersonalCard', { orderGuid, cardCode: '404', interfaceCode: 3 })
  expect(JSON.stringify(answer.error)).toContain('3813')
  expect(sides(ws, orderGuid).guests).toEqual([])
})

test('an agent before 2.10.8.9 does not know the task, and passes over the card of a new order', async () => {
  const ws = whiteServer({ whiteServer: { agentBuild: '2.10.8.8' } })
  const { orderGuid } = await ws.orderOf({ customer: { loyalty: card } })
  expect(sides(ws, orderGuid).guests).toEqual([])
  const answer = await ws.call('ApplyPersonalCard', { orderGuid, ...card })
  expect(refusal(answer)?.code).toBe('WsaCommandNotSupported')
})

test('a new order takes the loyalty card of its guest, or is not made', async () => {
  const ws = whiteServer()
  const { orderGuid } = await ws.orderOf({ customer: { loyalty: card } })
  expect(sides(ws, orderGuid).guests).toEqual(['7001234'])
  const products = [{ id: ws.plainDish().item.id, quantity: 1 }]
  const order = { products, customer: { loyalty: { cardCode: '404' } } }
  const answer = await ws.call('CreateOrder', { order })
  expect(JSON.stringify(answer.error)).toContain('Пользователь не найден')
  expect(ws.domain.orders.list()).toHaveLength(1)
})

test.each([1, 2] as const)(
  'a card pays through an agent of version %s, once and all or nothing',
  async (version) => {
    const ws = whiteServer({ whiteServer: { agentVersion: version } })
    const { orderGuid, due } = await ws.orderOf()
    const { ofCard, balance = 0 } = sides(ws, orderGuid)
    const pay = (cardCode: string) =>
      ws.call('PayOrder', {
        orderGuid,
        payments: [
          { amount: 1, currency: ofCard, cardCode: '7001234' },
          { amount: due - 1, currency: ofCard, cardCode },
        ],
      })
    expect(JSON.stringify((await pay('7001236')).error)).toContain('3813')
    expect(sides(ws, orderGuid).balance).toBe(balance)
    expect((await pay('7001234')).error).toBeUndefined()
    expect(sides(ws, orderGuid).balance).toBe(balance - due * 100)
  },
)

test('AddPrepayOrder takes a card, and RemovePrepayOrder gives the money back', async () => {
  const ws = whiteServer()
  const { orderGuid } = await ws.orderOf()
  const { ofCard, balance = 0 } = sides(ws, orderGuid)
  const prepay = { orderGuid, amount: 10, currencyGuid: ofCard, cardCode: '7001234' }
  expect((await ws.call('AddPrepayOrder', prepay)).error).toBeUndefined()
  expect(sides(ws, orderGuid).balance).toBe(balance - 1000)
  await ws.call('RemovePrepayOrder', { orderGuid })
  expect(sides(ws, orderGuid).balance).toBe(balance)
})

test('a new order whose second prepayment is refused leaves no money in the drawer', async () => {
  const { call, domain, plainDish } = whiteServer()
  const products = [{ id: plainDish().item.id, quantity: 1 }]
  const currency = domain.restaurant.find('CURRENCIES', { code: 1 }).guid
  const prePayments = [1, 999_999].map((amount) => ({ amount, currency }))
  expect((await call('CreateOrder', { order: { products, prePayments } })).error).toBeDefined()
  expect(domain.drawers.balances().filter(({ amount }) => amount !== 0)).toEqual([])
})

test('a card system that is too slow lets the task run into its timeout', async () => {
  const ws = whiteServer()
  const { orderGuid } = await ws.orderOf()
  ws.domain.cards.changeInterface({ id: 3 }, { delaySeconds: 200 })
  const waiting = ws.call('ApplyPersonalCard', { orderGuid, ...card })
  await ws.timeline.advance(120)
  expect(refusal(await waiting)?.code).toBe('Timeout')
  ws.domain.cards.changeInterface({ id: 3 }, { delaySeconds: 3 })
  const slow = ws.call('ApplyPersonalCard', { orderGuid, ...card })
  await ws.timeline.advance(3)
  expect((await slow).error).toBeUndefined()
})

test('GetOrder shows the discount of a card until it is taken off', async () => {
  const ws = whiteServer()
  const { orderGuid, due } = await ws.orderOf({ customer: { loyalty: card } })
  const discounts = async () => {
    const { taskResponse } = await ws.call('GetOrder', { orderGuid })
    return (taskResponse as unknown as { order: { discountIds: object[] } }).order.discountIds
  }
  expect(await discounts()).toEqual([{ id: 6, value: due / 10 }])
  ws.domain.cards.undo({ guid: orderGuid }, { card: { code: card.cardCode } })
  expect(await discounts()).toEqual([])
})
