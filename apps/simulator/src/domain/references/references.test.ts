import { describe, expect, test } from 'vitest'
import { portions, rubles, testTill } from '../../../test/till.ts'

const versions = ({ restaurant }: ReturnType<typeof testTill>) =>
  Object.fromEntries(restaurant.collections().map(({ name, dataVersion }) => [name, dataVersion]))

const grown = (before: Record<string, number>, after: Record<string, number>) =>
  Object.keys(after).filter((name) => after[name] !== before[name])

const dishOf = (till: ReturnType<typeof testTill>, code: number) =>
  till.menu.dishes().find(({ item }) => item.code === code)

describe('changes of reference data', () => {
  test('a price is a property of the dish, a line of PRICES and what the till asks for', () => {
    const till = testTill()
    const before = versions(till)
    till.references.write('MenuItems', [{ key: { code: 401 }, props: { 'PRICETYPES-1': '51050' } }])
    expect(dishOf(till, 401)?.price).toBe(rubles(510.5))
    expect(till.orderOf(401).order.packages[0]?.dishes[0]?.price).toBe(rubles(510.5))
    expect(grown(before, versions(till))).toEqual(['MENUITEMS', 'PRICES'])

    const line = till.restaurant
      .collection('PRICES')
      ?.items.find(({ props }) => props.ObjectID === '1000401' && props.PriceType === '1')
    expect(line?.props.Value).toBe('51050')
    till.references.write('PRICES', [{ key: { id: line?.id ?? 0 }, props: { Value: '52000' } }])
    expect(dishOf(till, 401)?.price).toBe(rubles(520))
    expect(till.restaurant.byId('MENUITEMS', 1000401).props['PRICETYPES-1']).toBe('52000')
  })

  test('orders keep the name and the price of the time they were made', () => {
    const till = testTill()
    const { order } = till.orderOf(401, 301)
    till.references.write('MENUITEMS', [
      { key: { code: 401 }, name: 'Cutlet', altName: 'Котлета', props: { 'PRICETYPES-1': '1' } },
      { key: { code: 301 }, status: 'deleted' },
    ])
    const [cutlet, borscht] = till.orders.get(order).packages[0]?.dishes ?? []
    expect(cutlet).toMatchObject({ name: 'Chicken Kiev', price: rubles(490) })
    expect(borscht).toMatchObject({ name: 'Borscht', price: rubles(350) })
    expect(till.orders.sums(order).orderSum).toBe(rubles(840))
    expect(dishOf(till, 401)?.item.name).toBe('Cutlet')
  })

  test('a new dish is on sale; one that is withdrawn is not found, and comes back as it was', () => {
    const till = testTill()
    const [made] = till.references.write('MENUITEMS', [
      { code: 777, name: 'Blini', parent: { code: 18 }, props: { 'PRICETYPES-1': '23000' } },
    ])
    expect(made).toMatchObject({ code: 777, name: 'Blini', altName: 'Blini', active: true })
    expect(dishOf(till, 777)).toMatchObject({ price: rubles(230), groupId: 1000018 })
    const withdrawn = { key: { code: 901 }, status: 'inactive' } as const
    const combo = dishOf(till, 901)
    till.references.write('MENUITEMS', [withdrawn])
    expect(() => till.orderOf(901)).toThrow('code=901')
    till.references.write('MENUITEMS', [{ ...withdrawn, status: 'active' }])
    expect(dishOf(till, 901)).toMatchObject({ combo: true, schemeId: combo?.schemeId, price: combo?.price })
  })

  test('modifiers follow with their groups, and schemes with their details', () => {
    const till = testTill()
    const syrup = { key: { code: 2 }, name: 'Sirops' }
    till.references.write('MODIFIERS', [
      { code: 24, name: 'Mint syrup', parent: { code: 2 }, props: { 'PRICETYPES-1': '4500' } },
      { key: { code: 21 }, status: 'deleted' },
    ])
    till.references.write('MODIGROUPS', [syrup])
    const group = till.menu.groups().find(({ id }) => id === 1002002)
    expect(group?.name).toBe('Sirops')
    expect(group?.memberIds.map((id) => till.restaurant.byId('MODIFIERS', id).code)).toEqual([22, 23, 24])
    const latte = (modifier: number) =>
      till.orderOf({
        dish: { code: 804 },
        quantity: portions(1),
        modifiers: [{ modifier: { code: modifier } }],
      })
    expect(latte(24).package.dishes[0]?.amount).toBe(rubles(285))
    expect(() => latte(21)).toThrow('code=21')

    const [detail] =
      till.restaurant.collection('MODISCHEMEDETAILS')?.items.filter(({ parentId }) => parentId === 1003002) ??
      []
    till.references.write('MODISCHEMEDETAILS', [{ key: { id: detail?.id ?? 0 }, props: { DownLimit: '0' } }])
    expect(till.orderOf(406).order.packages).toHaveLength(1)
  })

  test('what was out of use comes back as it was', () => {
    const till = testTill()
    const { restaurant } = till.world.store.state.domain
    const back = (collection: string, code: number) => {
      for (const status of ['inactive', 'active'] as const)
        till.references.write(collection, [{ key: { code }, status }])
    }
    back('MENUITEMS', 901)
    back('MODIFIERS', 11)
    back('MODIGROUPS', 1)
    back('MODISCHEMES', 1)
    back('DISCOUNTS', 1)
    back('TRADEGROUPS', 1)
    const now = till.world.store.state.domain.restaurant
    for (const table of ['dishes', 'modifiers', 'schemes', 'groups', 'discounts', 'tradeGroups'] as const)
      expect(now[table]).toEqual(restaurant[table])
  })

  test('whoever holds the earlier data keeps it: snapshots, reset', () => {
    const till = testTill()
    const { store } = till.world
    const { restaurant } = store.state.domain
    store.snapshot('before')
    till.references.write('EMPLOYEES', [{ key: { code: 3 }, status: 'deleted' }])
    expect(() => till.restaurant.find('EMPLOYEES', { code: 3 })).toThrow('code=3')
    expect(till.restaurant.byId('EMPLOYEES', 3).status).toBe('deleted')
    expect(store.state.domain.restaurant.collections.TABLES).toBe(restaurant.collections.TABLES)
    store.restore('before')
    expect(store.state.domain.restaurant).toBe(restaurant)
    till.references.write('EMPLOYEES', [{ key: { code: 3 }, status: 'deleted' }])
    store.reset()
    expect(till.restaurant.find('EMPLOYEES', { code: 3 }).active).toBe(true)
  })

  test('the code of a deleted item may be used again', () => {
    const till = testTill()
    const spare = { code: 401, name: 'Other', parent: { code: 14 } }
    expect(() => till.references.write('MENUITEMS', [spare])).toThrow('belongs to Chicken Kiev already')
    till.references.write('MENUITEMS', [{ key: { code: 401 }, status: 'deleted' }, spare])
    expect(till.restaurant.find('MENUITEMS', { code: 401 }).name).toBe('Other')
  })

  test('a group moves into another one, and to the top', () => {
    const till = testTill()
    const parentOf = () => till.restaurant.find('CATEGLIST', { code: 11 }).parentId
    till.references.write('CATEGLIST', [{ key: { code: 11 }, parent: { code: 2 } }])
    expect(parentOf()).toBe(1000002)
    till.references.write('CATEGLIST', [{ key: { code: 11 }, parent: { id: 0 } }])
    expect(parentOf()).toBeUndefined()
  })

  test('a refused change leaves nothing behind', () => {
    const till = testTill()
    const before = till.world.store.state.domain.restaurant
    const refused = [
      [{ key: { id: 1 } }],
      [{ name: 'No group' }],
      [{ key: { guid: '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}' }, status: 'deleted' as const }],
      [{ name: 'Nowhere', parent: { code: 999 } }],
      [
        { key: { code: 401 }, name: 'Good' },
        { key: { code: 403 }, props: { 'PRICETYPES-1': 'much' } },
      ],
      [{ key: { code: 401 }, props: { 'PRICETYPES-7': '100' } }],
    ]
    for (const changes of refused) expect(() => till.references.write('MENUITEMS', changes)).toThrow()
    const intoItself = [{ key: { code: 1 }, parent: { code: 11 } }]
    expect(() => till.references.write('CATEGLIST', intoItself)).toThrow('MainParentIdent')
    const nowhere = { move: { item: { id: 1 } } }
    expect(() => till.references.write('MENUITEMS', [{ key: { code: 401 }, name: 'x' }], nowhere)).toThrow(
      'id=1',
    )
    expect(() => till.references.write('SOUPS', [])).toThrow('Unknown collection SOUPS')
    expect(till.world.store.state.domain.restaurant).toBe(before)
  })

  test('moved items change the order of their collection', () => {
    const till = testTill()
    const codes = () => till.restaurant.collection('HALLPLANS')?.items.map(({ code }) => code)
    till.references.write('HALLPLANS', [], { move: { item: { code: 3 }, before: { code: 1 } } })
    expect(codes()).toEqual([3, 1, 2])
    till.references.write('HALLPLANS', [], { move: { item: { code: 3 } } })
    expect(codes()).toEqual([1, 2, 3])
    till.references.write('MENUITEMS', [], { move: { item: { code: 801 }, before: { code: 101 } } })
    expect(till.menu.dishes()[0]?.item.code).toBe(801)
  })

  test('with a delay the till goes on with what it has until the change arrives', async () => {
    const till = testTill({ till: { referenceDelaySeconds: 60 } })
    const heard: number[] = []
    till.references.onChange(() => heard.push(dishOf(till, 401)?.price ?? 0))
    till.references.write('MENUITEMS', [{ key: { code: 401 }, props: { 'PRICETYPES-1': '50000' } }])
    expect(till.references.server.byId('MENUITEMS', 1000401).props['PRICETYPES-1']).toBe('50000')
    expect(dishOf(till, 401)?.price).toBe(rubles(490))
    await till.world.clock.change(() => {
      till.world.store.state.clock.frozenAt = till.world.clock.now() + 60_000
    })
    await till.world.jobs.runDue()
    expect(dishOf(till, 401)?.price).toBe(rubles(500))
    expect(heard).toEqual([rubles(500)])
  })
})
