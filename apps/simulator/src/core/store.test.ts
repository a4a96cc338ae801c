import { describe, expect, test } from 'vitest'
import { createStore, slot, UnknownSnapshotError } from './store.ts'

describe('store', () => {
  const make = () => createStore(() => ({ orders: [] as string[], slots: {} as Record<string, unknown> }))

  test('reset builds the state anew', () => {
    const store = make()
    store.state.orders.push('a')
    store.reset()
    expect(store.state.orders).toEqual([])
  })

  test('a restored snapshot is untouched by what happened since', () => {
    const store = make()
    store.state.orders.push('a')
    store.snapshot('one')
    store.state.orders.push('b')
    store.restore('one')
    expect(store.state.orders).toEqual(['a'])
    store.state.orders.push('c')
    store.restore('one')
    expect(store.state.orders).toEqual(['a'])
  })

  test('copies share what is frozen, and nothing else', () => {
    const menu = Object.freeze({ dishes: ['soup'] })
    const store = createStore(() => ({ menu, orders: [{ dish: 'soup' }] }))
    const [order] = store.state.orders
    store.snapshot('one')
    store.restore('one')
    expect(store.state.menu).toBe(menu)
    expect(store.state.orders).toEqual([order])
    expect(store.state.orders[0]).not.toBe(order)
  })

  test('snapshots survive a reset and are listed oldest first', () => {
    const store = make()
    store.snapshot('one')
    store.snapshot('two')
    store.snapshot('one')
    store.reset()
    expect(store.names()).toEqual(['two', 'one'])
  })

  test('an unknown snapshot is refused by name, with the known ones', () => {
    const store = make()
    store.snapshot('lunch')
    expect(() => store.restore('dinner')).toThrow(UnknownSnapshotError)
    expect(() => store.restore('dinner')).toThrow('There is no snapshot "dinner". Snapshots saved: "lunch".')
  })

  test('what was dumped is taken over, snapshots and all; reset still goes back to the own start', () => {
    const before = make()
    before.state.orders.push('a')
    before.snapshot('one')
    before.state.orders.push('b')
    const store = make()
    store.snapshot('forgotten')
    store.load(JSON.parse(JSON.stringify(before.dump())))
    expect([store.state.orders, store.names()]).toEqual([['a', 'b'], ['one']])
    store.restore('one')
    expect(store.state.orders).toEqual(['a'])
    store.reset()
    expect(store.state.orders).toEqual([])
  })

  test('a slot is made when first read, belongs to the state and is made again after a reset', () => {
    const store = make()
    const tasks = slot(store, 'tasks', () => ({ open: 0 }))
    tasks().open += 1
    store.snapshot('one open')
    tasks().open += 1
    expect(tasks().open).toBe(2)
    store.reset()
    expect(tasks().open).toBe(0)
    store.restore('one open')
    expect(tasks().open).toBe(1)
  })
})
