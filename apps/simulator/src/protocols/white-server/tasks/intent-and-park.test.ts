import { describe, expect, it } from 'vitest'
import { type Answer, whiteServer } from '../../../../test/support/white-server.ts'

const refusal = ({ error }: Answer) => error?.wsError

describe('an intent receipt', () => {
  const intended = async () => {
    const simulated = whiteServer()
    const { domain, call, orderOf, world } = simulated
    await call('GetMenu')
    const { orderGuid, due } = await orderOf()
    const currencyGuid = domain.restaurant.collection('CURRENCIES')?.items[0]?.guid ?? ''
    const intend = (amount: number) => call('IntentPayOrder', { orderGuid, currencyGuid, amount })
    const order = () => domain.orders.get({ guid: orderGuid })
    const lastOutcome = () => world.journal.list({}).at(-1)?.outcome
    return { call, due, intend, lastOutcome, order, orderGuid }
  }

  it('is printed for exactly the sum due, and answered without a taskResponse', async () => {
    const { due, intend, lastOutcome, order } = await intended()
    expect(refusal(await intend(due + 1))).toBeDefined()
    expect(refusal(await intend(due - 1))).toBeDefined()
    expect(order().intents ?? []).toEqual([])
    const answer = await intend(due)
    expect(answer.error).toBeUndefined()
    expect(Object.keys(answer)).toEqual(['responseCommon'])
    expect(answer.responseCommon).toMatchObject({ taskType: 'IntentPayOrder' })
    expect(lastOutcome()).toBe('Ok')
    expect(order().intents?.map(({ state }) => state)).toEqual([3])
    expect(order().bill).toBeDefined()
  })

  it('closes the order by PayOrder without payments', async () => {
    const { call, due, intend, order, orderGuid } = await intended()
    await intend(due)
    expect((await call('PayOrder', { orderGuid, payments: [] })).error).toBeUndefined()
    expect(order().finished).toBe(true)
  })

  it('is withdrawn by CorrectIntentReceipt, which is content when there is none', async () => {
    const { call, due, intend, order, orderGuid } = await intended()
    const correct = (voidReasonCode: number) => call('CorrectIntentReceipt', { orderGuid, voidReasonCode })
    await intend(due)
    expect(refusal(await correct(987654))).toBeDefined()
    const reasons = whiteServer().domain.restaurant.collection('ORDERVOIDS')?.items ?? []
    const reason = reasons.find(({ props }) => props.ImplOnBillCancel === '1')?.code ?? 0
    expect((await correct(reason)).error).toBeUndefined()
    expect(order().intents?.map(({ state }) => state)).toEqual([7])
    expect((await correct(reason)).error).toBeUndefined()
  })
})

describe('parking', () => {
  const parked = async () => {
    const simulated = whiteServer()
    await simulated.call('GetMenu')
    const { id } = simulated.plainDish().item
    const { orderGuid } = await simulated.orderOf({
      products: [
        { id, quantity: 1 },
        { id, quantity: 2 },
      ],
    })
    const dishes = () =>
      simulated.domain.orders.get({ guid: orderGuid }).packages.flatMap((each) => each.dishes)
    const kitchen = () => dishes().map((dish) => dish.kitchen?.map(({ state }) => state))
    return { ...simulated, dishes, kitchen, orderGuid }
  }

  it('holds every dish in the kitchen and lets it go again, each once', async () => {
    const { call, kitchen, orderGuid } = await parked()
    expect((await call('EndParkOrder', { orderGuid })).error).toBeUndefined()
    expect(kitchen()).toEqual([undefined, undefined])
    expect((await call('StartParkOrder', { orderGuid })).taskResponse).toEqual({})
    await call('StartParkOrder', { orderGuid })
    expect(kitchen()).toEqual([['startpark'], ['startpark']])
    expect((await call('EndParkOrder', { orderGuid })).taskResponse).toEqual({})
    expect(kitchen()).toEqual([
      ['startpark', 'endpark'],
      ['startpark', 'endpark'],
    ])
  })

  it('leaves dishes alone that have left the kitchen, and refuses closed orders', async () => {
    const { call, dishes, domain, kitchen, orderGuid } = await parked()
    domain.orders.setKitchenState(dishes()[0]?.lineGuid ?? '', 'taken')
    await call('StartParkOrder', { orderGuid })
    expect(kitchen()).toEqual([['taken'], ['startpark']])
    domain.orders.void({ guid: orderGuid }, {})
    expect(refusal(await call('EndParkOrder', { orderGuid }))).toBeDefined()
    expect(kitchen()).toEqual([['taken'], ['startpark']])
  })
})
