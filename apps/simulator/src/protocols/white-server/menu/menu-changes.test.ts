import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../../simulator.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted field by field
type Answer = any

/** A simulator at 2026-03-02T12:00Z whose events are collected. */
function opened(whiteServer: object = {}) {
  const events: Answer[] = []
  const simulator = createSimulator({
    now: '2026-03-02T12:00:00Z',
    frozen: true,
    settings: { whiteServer: { eventUrl: 'http://127.0.0.1:9/events', ...whiteServer } },
    webhookFetch: async (input, init) => {
      events.push(await new Request(input, init).json())
      return new Response(null, { status: 204 })
    },
  })
  const { url, token } = simulator.info().whiteServer
  const call = async (taskType: string, params: object = {}): Promise<Answer> => {
    const body = JSON.stringify({ taskType, params: { sync: { objectId: 199990001 }, ...params } })
    const headers = { aggregatorauthentication: token, 'content-type': 'application/json' }
    const answer = await simulator.fetch(`${url}/wsserverlp/api/v2/aggregators/Create`, {
      method: 'POST',
      headers,
      body,
    })
    return answer.json()
  }
  const priceOf = async (task: string, name: string) => {
    const { menu, version } = (await call(task)).taskResponse
    return [menu.products.find((product: Answer) => product.name === name)?.price, version]
  }
  const setPrice = (price: string) =>
    simulator.domain.references.write('MENUITEMS', [{ key: { code: 401 }, props: { 'PRICETYPES-1': price } }])
  return { simulator, call, events, priceOf, setPrice }
}

describe('the stored menu', () => {
  it('stays what it was until the next refresh, while the live one follows at once', async () => {
    const { simulator, priceOf, setPrice } = opened()
    setPrice('50000')
    const [before, version] = await priceOf('GetMenu', 'Chicken Kiev')
    expect(before).toBe('490')
    expect(await priceOf('GetMenuByParams', 'Chicken Kiev')).toEqual(['500', version + 1])
    await simulator.clock.advance(20 * 3600)
    setPrice('51000')
    expect(await priceOf('GetMenu', 'Chicken Kiev')).toEqual(['490', version])
    await simulator.clock.advance(3600)
    expect(await priceOf('GetMenu', 'Chicken Kiev')).toEqual(['510', version + 2])
  })

  it('is what was there at the time of refresh, also when nobody looked before the next change', async () => {
    const { simulator, priceOf, setPrice } = opened()
    setPrice('50000')
    await simulator.clock.advance(22 * 3600)
    setPrice('51000')
    expect((await priceOf('GetMenu', 'Chicken Kiev'))[0]).toBe('500')
  })

  it.each(['UpdateMenu', 'GetBaseMenuPackage'])('is taken anew by %s', async (task) => {
    const { call, priceOf, setPrice } = opened()
    await call('GetMenu')
    setPrice('50000')
    const { taskResponse, error } = await call(task)
    expect(error).toBeUndefined()
    expect(taskResponse).not.toHaveProperty('menuPackage')
    expect((await priceOf('GetMenu', 'Chicken Kiev'))[0]).toBe('500')
  })

  it('is refreshed at the times in the settings', async () => {
    const { simulator, call } = opened({ menuRefreshMinutes: [480, 1410] })
    const takenAt = async () => (await call('GetMenu')).taskResponse.lastUpdatedAt
    expect(await takenAt()).toBe('2026-03-02T08:00:00+03:00')
    await simulator.clock.advance(9 * 3600)
    expect(await takenAt()).toBe('2026-03-02T23:30:00+03:00')
    const { call: other } = opened({ menuRefreshMinutes: [] })
    expect((await other('GetMenu')).taskResponse.lastUpdatedAt).toBe('2026-03-02T15:00:00+03:00')
  })
})

describe('MenuReferencesChanged', () => {
  it('tells the sum of the versions, and looks again after five minutes at the earliest', async () => {
    const { simulator, events, priceOf, setPrice } = opened()
    const settle = async (seconds: number) => {
      await simulator.clock.advance(seconds)
      await simulator.webhooks.settled()
    }
    const [, version] = await priceOf('GetMenuByParams', 'Chicken Kiev')
    setPrice('50000')
    await settle(1)
    expect(events.map((event) => event.responseEventCommon.eventType)).toEqual(['MenuReferencesChanged'])
    expect(events[0].response).toEqual({ newVersion: version + 1 })
    setPrice('51000')
    setPrice('52000')
    await settle(298)
    expect(events).toHaveLength(1)
    await settle(2)
    expect(events.at(-1).response).toEqual({ newVersion: version + 3 })
    await settle(3600)
    expect(events).toHaveLength(2)
  })

  it('is not told of references that are no part of the menu', async () => {
    const { simulator, events } = opened()
    simulator.domain.references.write('TABLES', [{ key: { code: 1 }, name: 'T-1' }])
    await simulator.clock.advance(600)
    await simulator.webhooks.settled()
    expect(events).toEqual([])
  })
})

describe('writing', () => {
  it('SetEmployee adds and changes employees, RemoveEmployee takes them away', async () => {
    const { call, simulator } = opened()
    const employee = {
      id: 1000021,
      name: 'Ilya N.',
      groups: [7],
      restaurantRoles: [{ restaurantId: 1, roleId: 2 }],
      phoneNumber: '+7 900',
    }
    const found = async () =>
      (await call('GetEmployees')).taskResponse.Employees.find((each: Answer) => each.id === 1000021)
    expect((await call('SetEmployee', { Employee: employee })).taskResponse).toEqual({})
    expect(await found()).toMatchObject({ name: 'Ilya N.', groups: [7], phoneNumber: '+7 900' })
    await call('SetEmployee', { Employee: { ...employee, name: 'Ilya Nikitin' } })
    expect(await found()).toMatchObject({ name: 'Ilya Nikitin' })
    expect(simulator.domain.restaurant.find('EMPLOYEES', { id: 1000021 }).parentId).toBe(2)
    expect((await call('RemoveEmployee', { EmployeeId: 1000021 })).taskResponse).toEqual({})
    expect(await found()).toBeUndefined()
    expect((await call('RemoveEmployee', { EmployeeId: 5 })).error).toBeUndefined()
    expect((await call('RemoveEmployee', { EmployeeId: 999 })).error.wsError.code).toBe('WsaOrderError')
  })

  it('PushDishSettings changes how the menu shows a dish', async () => {
    const { call } = opened()
    const extProperties = [
      { name: 'NameForDelivery', value: 'Cutlet' },
      { name: 'PhotoForDelivery', value: 'https://pictures.example/1.jpg' },
    ]
    expect((await call('PushDishSettings', { identity: 1000401, extProperties })).error).toBeUndefined()
    const { menu } = (await call('GetMenuByParams')).taskResponse
    expect(menu.products.find(({ id }: Answer) => id === '1000401')).toMatchObject({
      name: 'Cutlet',
      imageUrls: ['https://pictures.example/1.jpg'],
    })
  })

  it('PushMenuSelectors saves a tree that GetMenuByParams shows; another one takes its place', async () => {
    const { call } = opened()
    const menu = async () => (await call('GetMenuByParams', { menuSelectorCode: 90 })).taskResponse?.menu
    const push = (categories: object[], products: object[]) =>
      call('PushMenuSelectors', { menuSelectorCode: 90, menuSelectorName: 'Site', categories, products })
    const tree = [
      { id: '1', name: 'Food' },
      { id: '2', name: 'Soups', parentId: '1' },
    ]
    expect((await push(tree, [{ id: '1000301', categoryId: '2' }])).error).toBeUndefined()
    const first = await menu()
    expect(first.categories.map(({ name }: Answer) => name)).toEqual(['Food', 'Soups'])
    expect(first.categories[1].parentId).toBe(first.categories[0].id)
    expect(first.products.map(({ id }: Answer) => id)).toEqual(['1000301'])
    expect(first.products[0].categoryId).toBe(first.categories[1].id)
    await push([{ id: '1', name: 'Drinks' }], [{ id: '1000801', categoryId: '1' }])
    const second = await menu()
    expect(second.categories.map(({ name }: Answer) => name)).toEqual(['Drinks'])
    expect(second.products.map(({ id }: Answer) => id)).toEqual(['1000801'])
    expect((await push([], [{ id: '1000801', categoryId: '1' }])).error.wsError.code).toBe('BadRequest')
  })
})
