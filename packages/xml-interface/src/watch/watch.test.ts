import { ManualClock, RefusedError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { Rk7Client, watchKitchen, watchOrders, watchReceipts } from '../index.ts'
import { ChangeFinder } from './changes.ts'

const result = (command: string, attributes: string, inner = '', status = 'Ok') =>
  `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" Status="${status}" CMD="${command}" ErrorText="" WorkTime="1" Processed="1" ${attributes}>${inner}</RK7QueryResult>`
const noChanges = (command: string) => result(command, '', '', 'No changes')

/** A client whose server answers in turn; an Error breaks the connection. */
function clientOf(...answers: (string | Error)[]) {
  const clock = new ManualClock(0)
  const sent: { at: number; document: string }[] = []
  const rk7 = new Rk7Client({
    url: 'http://till.example/rk7api/v0/xmlinterface.xml',
    username: 'a',
    password: 'b',
    clock,
    retry: { limit: 0 },
    fetch: async (input, init) => {
      sent.push({ at: clock.now(), document: await new Request(input, init).text() })
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer instanceof Error) throw answer
      return new Response(answer)
    },
  })
  return { rk7, clock, sent }
}

/** Takes so many changes while the time passes. */
async function take<T>(changes: AsyncGenerator<T>, count: number, clock: ManualClock): Promise<T[]> {
  const taken: T[] = []
  let over = false
  const taking = (async () => {
    for await (const change of changes) if (taken.push(change) === count) break
  })().finally(() => {
    over = true
  })
  for (let second = 0; second < 600 && !over; second++) {
    await new Promise((resolve) => setImmediate(resolve))
    if (clock.sleeping > 0) await clock.advance(1000)
  }
  await taking
  return taken
}

const order = (name: string, version: number, extra = '') =>
  `<Order guid="{${name}}" Version="${version}" crc32="${version}" url="" OrderName="${name}" ${extra}/>`
const orders = (lastversion: number, ...list: string[]) =>
  result(
    'GetOrderList',
    `lastversion="${lastversion}"`,
    `<Visit VisitID="1" guid="{V}"><Orders>${list.join('')}</Orders></Visit>`,
  )

describe('watchOrders', () => {
  it('tells what is found, created, changed and closed, and asks with the version it knows', async () => {
    const { rk7, clock, sent } = clientOf(
      orders(5, order('A', 1), order('B', 1)),
      noChanges('GetOrderList'),
      orders(7, order('A', 2), order('B', 1), order('C', 1)),
      orders(8, order('A', 2), order('C', 2, 'Finished="1"')),
      orders(9, order('A', 2)),
      orders(10, order('A', 3)),
    )
    const changes = await take(watchOrders(rk7, { clock, interval: 1000 }), 7, clock)
    expect(changes.map(({ kind, order }) => `${kind} ${order.OrderName} ${order.Version}`)).toEqual([
      'found A 1',
      'found B 1',
      'changed A 2',
      'created C 1',
      'closed C 2',
      'closed B 1',
      'changed A 3',
    ])
    expect(changes[2]).toMatchObject({ previous: { Version: 1 }, visit: { VisitID: 1 } })
    const versions = sent.map(({ document }) => /lastversion="(\d+)"/.exec(document)?.[1])
    expect(versions).toEqual([undefined, '5', '5', '7', '8', '9'])
    expect(sent[0]?.document).toContain('onlyOpened="1"')
    expect(sent.map(({ at }) => at)).toEqual([0, 1000, 2000, 3000, 4000, 5000])
  })

  it('goes on after failures, less and less often, and as before when they are over', async () => {
    const broken = new TypeError('fetch failed')
    const { rk7, clock, sent } = clientOf(
      orders(5, order('A', 1)),
      broken,
      broken,
      broken,
      orders(6, order('A', 2)),
      orders(7, order('A', 3)),
    )
    const failures: string[] = []
    const watch = watchOrders(rk7, {
      clock,
      interval: 1000,
      maxBackoff: 3000,
      onUnavailable: (error) => failures.push(error.name),
    })
    const changes = await take(watch, 3, clock)
    expect(changes.map(({ kind }) => kind)).toEqual(['found', 'changed', 'changed'])
    expect(failures).toEqual(['UnavailableError', 'UnavailableError', 'UnavailableError'])
    expect(sent.map(({ at }) => at)).toEqual([0, 1000, 2000, 4000, 7000, 8000])
  })

  it('throws what will not go away by itself', async () => {
    const { rk7, clock } = clientOf(result('GetOrderList', 'RK7ErrorN="1"', '', 'Query Executing Error'))
    await expect(watchOrders(rk7, { clock }).next()).rejects.toThrow(RefusedError)
  })

  it('ends when it is told to, also while it waits', async () => {
    const { rk7, clock, sent } = clientOf(orders(5, order('A', 1)))
    const controller = new AbortController()
    const watch = watchOrders(rk7, { clock, signal: controller.signal })
    expect((await watch.next()).value?.kind).toBe('found')
    const next = watch.next()
    await clock.advance(100)
    controller.abort()
    expect(await next).toEqual({ done: true, value: undefined })
    expect(sent).toHaveLength(1)
    expect(clock.sleeping).toBe(0)
  })
})

it('watchReceipts takes the version from the list, and a deletion for a closing', async () => {
  const receipt = (state: number) =>
    `<Receipt line_guid="{R}" checknum="1" state="${state}"><Order guid="{A}" visit="1" orderIdent="256" url=""/></Receipt>`
  const receipts = (lastversion: number, ...list: string[]) =>
    result('GetReceiptList', '', `<ReceiptsList lastversion="${lastversion}">${list.join('')}</ReceiptsList>`)
  const { rk7, clock, sent } = clientOf(
    receipts(1),
    receipts(2, receipt(4)),
    receipts(3, receipt(6)),
    receipts(4, receipt(7)),
  )
  const changes = await take(watchReceipts(rk7, { clock }), 3, clock)
  expect(changes.map(({ kind, receipt, previous }) => [kind, receipt.state, previous?.state])).toEqual([
    ['created', 4, undefined],
    ['changed', 6, 4],
    ['closed', 7, 6],
  ])
  expect(sent[3]?.document).toContain('lastversion="3"')
})

it('watchKitchen tells of each line, whatever order it moves to', async () => {
  const kitchen = (lastversion: number, guid: string, ...dishes: string[]) =>
    result(
      'KDSGetDishData3',
      `lastversion="${lastversion}"`,
      `<Orders><Order guid="{${guid}}" seqnum="1"><Waiter id="1"/><Session seqnum="1"><DishData>${dishes.join('')}</DishData></Session></Order></Orders>`,
    )
  const dish = (guid: string, state: number) =>
    `<Dish line_guid="{${guid}}" id="7" quantity="1000" seqnum="1" stream="1" kdsstate="${state}"/>`
  const { rk7, clock } = clientOf(
    kitchen(-5, 'A', dish('X', 1)),
    kitchen(9, 'A', dish('X', 2), dish('Y', 1)),
    kitchen(2, 'B', dish('X', 2)),
  )
  const changes = await take(watchKitchen(rk7, { clock }), 5, clock)
  expect(changes.map(({ kind, dish, order }) => `${kind} ${dish.line_guid} in ${order.guid}`)).toEqual([
    'found {X} in {A}',
    'changed {X} in {A}',
    'created {Y} in {A}',
    'changed {X} in {B}',
    'closed {Y} in {A}',
  ])
})

it('a thing that reopens is a change', () => {
  const finder = new ChangeFinder<number>()
  const listed = (stamp: string, closed: boolean) => [{ key: 'k', stamp, closed, item: 1 }]
  const kinds = [listed('1', false), listed('2', true), listed('3', true), listed('4', false), []].map(
    (list) => finder.next(list).map(({ kind }) => kind),
  )
  expect(kinds).toEqual([['found'], ['closed'], ['changed'], ['changed'], ['closed']])
})
