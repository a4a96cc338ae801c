import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { answerEnvelope, requestEnvelope, type TaskName, taskSchemas } from './index.ts'

const folder = new URL('../../catalogue/', import.meta.url)
const catalogue = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')))

const problems = (task: TaskName, params: unknown) =>
  (taskSchemas[task].params.safeParse(params).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  )
const sync = { objectId: 199990001 }
const order = { products: [{ id: 1, quantity: 1 }] }

describe('the schemas', () => {
  it('are there for every task', () => {
    expect(Object.keys(taskSchemas).sort()).toEqual(catalogue.map(({ taskType }) => taskType).sort())
  })

  it.each(Object.keys(taskSchemas) as TaskName[])('take the catalogue’s own example of %s', (task) => {
    const { example } = catalogue.find(({ taskType }) => taskType === task)
    const request = requestEnvelope.parse(example.request)
    expect(request.taskType).toBe(task)
    expect(problems(task, request.params)).toEqual([])
    if (example.response && !example.response.error) {
      const answer = answerEnvelope.parse(example.response)
      if (task !== 'GetTaskResponse') taskSchemas[task].taskResponse.parse(answer.taskResponse)
    }
  })

  it('know the fields of the catalogue', () => {
    for (const task of Object.keys(taskSchemas) as TaskName[]) {
      const { request } = catalogue.find(({ taskType }) => taskType === task)
      const fields = Object.keys(request.params?.fields ?? {})
      expect(Object.keys(taskSchemas[task].params.shape)).toEqual(expect.arrayContaining(fields))
    }
  })

  it('want exactly one of sync and async', () => {
    expect(problems('GetOrder', { orderGuid: crypto.randomUUID() })).toEqual([
      ': with exactly one of sync and async',
    ])
    expect(problems('GetRestaurantInfo', { sync, async: sync })).toHaveLength(1)
    expect(problems('GetMenu', { async: sync })).toEqual([': with sync'])
  })

  it('take an object code as number and as text, of nine digits only', () => {
    expect(problems('GetMenu', { sync: { objectId: '199990001' } })).toEqual([])
    for (const objectId of [1, '19999000', 'abc', null, undefined, 199990001.5]) {
      expect(problems('GetMenu', { sync: { objectId } })).toEqual([
        'sync.objectId: an object code of nine digits',
      ])
    }
  })

  it.each([
    [{ products: [] }, 'order.products'],
    [{ products: [{ id: 1 }] }, 'order.products.0.quantity'],
    [{ products: [{ id: 1, quantity: 0 }] }, 'order.products.0.quantity'],
    [{ products: [{ id: 1, quantity: 0.0001 }] }, 'order.products.0.quantity'],
    [{ products: [{ id: 'soup', quantity: 1 }] }, 'order.products.0.id'],
    [
      { products: [{ id: 1, quantity: 1, ingredients: [{ id: 2, quantity: 1, ingredients: [{ id: 3 }] }] }] },
      'order.products.0.ingredients.0.ingredients.0.quantity',
    ],
    [{ ...order, payment: { type: 'barter' } }, 'order.payment.type'],
    [{ ...order, pickup: { expectedTime: 'soon' } }, 'order.pickup.expectedTime'],
    [
      { ...order, prePayments: [{ amount: '12,50', currency: crypto.randomUUID() }] },
      'order.prePayments.0.amount',
    ],
    [{ ...order, withRkId: 'my-id' }, 'order.withRkId'],
  ])('name the place that is wrong in an order: %j', (wrong, path) => {
    const found = problems('CreateOrder', { sync, order: wrong })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${path}: `))
  })

  it('let unknown fields pass, take money as text, and GUIDs in any dress', () => {
    const guid = '{16D72549-14D8-4F31-9E2A-0A833D4F5EED}'
    const payments = [{ amount: '449.35', currency: guid, extra: 1 }]
    expect(
      problems('PayOrder', { sync, orderGuid: guid.slice(1, -1).toLowerCase(), payments, extra: 1 }),
    ).toEqual([])
  })
})
