import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Quantity } from '@rkeeper-kit/core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testTill } from '../../../test/till.ts'
import { defaultScenarioFile, loadRestaurant } from './index.ts'

describe('the default restaurant', () => {
  const { collections, dishes, groups, modifiers, samples, schemes } = loadRestaurant()

  test('has a menu worth looking at, in two languages', () => {
    expect(dishes.length).toBeGreaterThanOrEqual(55)
    expect(dishes.filter(({ combo }) => combo)).toHaveLength(2)
    expect(modifiers.length).toBeGreaterThan(15)
    for (const { name, altName } of collections.MENUITEMS.items) {
      expect(name).toMatch(/^[\x20-\x7e]+$/)
      expect(altName).toMatch(/[А-Яа-я]/)
    }
  })

  test('names every item of a collection once, by id, code and GUID', () => {
    for (const { items } of Object.values(collections)) {
      for (const key of ['id', 'code', 'guid'] as const) {
        expect(new Set(items.map((item) => item[key])).size).toBe(items.length)
      }
    }
  })

  test('has ids that nobody can take for one another: dishes, modifiers, groups and schemes share none', () => {
    const ids = [dishes, modifiers, groups, schemes].flatMap((rows) => rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('takes the documented currency first, and has one removal reason for each flag', () => {
    expect(collections.CURRENCIES.items[0]?.guid).toBe('{16D72549-14D8-4F31-9E2A-0A833D4F5EED}')
    const flags = collections.ORDERVOIDS.items.map(({ props }) =>
      Object.entries(props)
        .filter(([, value]) => value === '1')
        .map(([flag]) => flag),
    )
    expect(flags.flat().sort()).toEqual([
      'ImplOnAddDishInStopList',
      'ImplOnBillCancel',
      'ImplOnCheckUndo',
      'ImplOnCheckVoid',
      'ImplOnDishReturn',
      'ImplOnPrepayDeletion',
    ])
  })

  test('offers samples that can be ordered as they are, by the staff it names', () => {
    const { orders, checkout, menu } = testTill()
    const { guid } = orders.create({ table: { id: samples.tableId }, waiter: { id: samples.waiterId } })
    const lines = samples.dishIds.map((id) => ({ dish: { id }, quantity: Quantity.one }))
    const { order } = orders.savePackage({ guid }, { lines, station: { id: samples.stationId } })
    const cashier = { id: samples.cashierId }
    menu.setStock([], { code: 4 }, cashier)
    checkout.pay(order, {
      cashier,
      payments: [{ currency: { code: 1 }, amount: orders.sums(order).unpaidSum }],
    })
    const spare = orders.create({})
    orders.void(spare, { manager: cashier })
  })

  test('is the same at every start', () => {
    expect(loadRestaurant()).toEqual(loadRestaurant())
  })
})

describe('a scenario that is not valid', () => {
  const changed = (change: (text: string) => string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'changed.yaml')
    writeFileSync(file, change(readFileSync(defaultScenarioFile, 'utf8')))
    return file
  }

  test.each([
    ['a price below zero', (text: string) => text.replace('price: 250', 'price: -250'), /price/],
    ['an unknown key', (text: string) => text.replace('seats: 4', 'chairs: 4'), /chairs/],
    [
      'a rate of the basic currency',
      (text: string) => text.replace('[Roubles, Рубли], type: 1,', '[Roubles, Рубли], type: 1, rate: 2,'),
      /has no rate/,
    ],
    [
      'coins without a discount for what rounding takes off',
      (text: string) =>
        text.replace('[Roubles, Рубли], type: 1,', '[Roubles, Рубли], type: 1, rounding: { step: 1 },'),
      /currency 1 is rounded/,
    ],
    [
      'a code that nothing has',
      (text: string) => text.replace('cashier: 1', 'cashier: 77'),
      /names the code 77/,
    ],
  ])('is refused with the place: %s', (_, change, text) => {
    expect(() => loadRestaurant(changed(change))).toThrow(text)
  })
})
