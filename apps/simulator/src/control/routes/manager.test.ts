import { describe, expect, test } from 'vitest'
import { createSimulator } from '../../simulator.ts'

function opened(settings = {}) {
  const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true, settings })
  const call = async (method: string, path: string, body?: object) => {
    const answer = await simulator.fetch(`http://simulator.test/_sim/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    return { status: answer.status, body: await answer.json() }
  }
  return { simulator, call }
}

describe('the menu at run time', () => {
  test('a dish is added, dearer, renamed, withdrawn and back, at the till at once whatever the delay', async () => {
    const { simulator, call } = opened({ till: { referenceDelaySeconds: 600 } })
    const onSale = () =>
      simulator.domain.menu.dishes().map(({ item, price }) => [item.code, item.name, price])
    const added = await call('POST', 'till/menu', {
      code: 777,
      name: 'Blini',
      groupId: 1000018,
      price: 23000,
      portion: '200 g',
    })
    expect(added).toMatchObject({ status: 201, body: { code: 777, price: 23000, onSale: true } })
    expect(onSale()).toContainEqual([777, 'Blini', 23000])
    const path = `till/menu/${added.body.id}`
    expect((await call('PATCH', path, { price: 24000, name: 'Pancakes' })).body).toMatchObject({
      price: 24000,
    })
    expect(onSale()).toContainEqual([777, 'Pancakes', 24000])
    expect((await call('PATCH', path, { onSale: false })).body.onSale).toBe(false)
    expect(onSale().map(([code]) => code)).not.toContain(777)
    await call('PATCH', path, { onSale: true })
    expect(onSale()).toContainEqual([777, 'Pancakes', 24000])
    simulator.reset()
    expect(onSale().map(([code]) => code)).not.toContain(777)
  })

  test('refusals name what is wrong', async () => {
    const { call } = opened()
    const taken = await call('POST', 'till/menu', { code: 401, name: 'Second', groupId: 1000018, price: 1 })
    expect(taken).toMatchObject({ status: 409, body: { error: { code: 'codeTaken' } } })
    expect((await call('PATCH', 'till/menu/5', { price: 1 })).body.error.code).toBe('itemNotFound')
    expect((await call('PATCH', 'till/menu/1000401', { price: -1 })).body.error.field).toBe('price')
    expect((await call('POST', 'references/SOUPS', { name: 'x' })).body.error.code).toBe('collectionNotFound')
  })
})

test('staff comes and goes', async () => {
  const { simulator, call } = opened()
  const { body } = await call('POST', 'till/employees', { name: 'Ilya', roleId: 2 })
  expect(simulator.domain.restaurant.find('EMPLOYEES', { id: body.id }).name).toBe('Ilya')
  expect((await call('DELETE', `till/employees/${body.id}`)).body.active).toBe(false)
  expect(() => simulator.domain.restaurant.find('EMPLOYEES', { id: body.id })).toThrow(`id=${body.id}`)
})

test('any collection can be written: by id, by code, by GUID, or anew', async () => {
  const { simulator, call } = opened()
  expect((await call('POST', 'references/TABLES', { code: 7, name: 'Seven' })).body.id).toBe(7)
  expect(
    (await call('POST', 'references/maKets', { name: 'Bill', props: { Kind: '2' } })).body.props,
  ).toEqual({ Kind: '2' })
  const { guid } = simulator.domain.restaurant.byId('TABLES', 8)
  expect((await call('POST', 'references/TABLES', { guid, status: 'deleted' })).body).toMatchObject({
    id: 8,
    active: false,
  })
})
