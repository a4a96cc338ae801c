import { isOutcomeUnknownError, Money, Quantity } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { common, cut, fakeServer, objectId, taskGuid } from '../test/fake-server.ts'
import { TaskMethods } from './generated/methods.ts'
import { taskFacts } from './index.ts'

describe('tasks that follow from the catalogue', () => {
  it('have a method each, called like the task', () => {
    const { client } = fakeServer([])
    expect(client).toBeInstanceOf(TaskMethods)
    for (const task of Object.keys(taskFacts)) {
      expect(client, task).toHaveProperty(task.charAt(0).toLowerCase() + task.slice(1))
    }
  })

  it('send money in currency units and read it back as Money', async () => {
    const orders = [{ orderGuid: taskGuid, sum: 449.35, unpaid: 0.5, isFinished: false, extra: 1 }]
    const { client, requests } = fakeServer([
      { ...common('AddPrepayOrder'), taskResponse: {} },
      { ...common('GetOrderList'), taskResponse: { orders } },
    ])
    await client.addPrepayOrder({ orderGuid: taskGuid, amount: Money.fromDecimal('449.35') })
    expect(requests[0]?.body.params).toMatchObject({ amount: 449.35 })
    const answer = await client.getOrderList({ tableCode: null })
    expect(answer.orders[0]).toMatchObject({ sum: 44935, unpaid: 50, extra: 1 })
  })

  it('share the products of an order', async () => {
    const { client, requests } = fakeServer([{ ...common('UpdateOrder'), taskResponse: {} }])
    const products = [{ id: '17', quantity: Quantity.fromDecimal(1.5) }]
    await client.updateOrder({ orderGuid: taskGuid, products })
    expect(requests[0]?.body.params.products).toEqual([{ id: 17, quantity: 1.5 }])
  })

  it('without contents succeed when nothing was refused', async () => {
    const { client } = fakeServer([common('IntentPayOrder')])
    const params = { orderGuid: taskGuid, currencyGuid: taskGuid, amount: Money.fromDecimal(1) }
    expect(await client.intentPayOrder(params)).toBeUndefined()
  })

  it('that White Server answers itself name no restaurant', async () => {
    const { client, requests } = fakeServer([
      { ...common('GetAgentList'), taskResponse: { agents: [{ objectId }] } },
    ])
    expect(await client.getAgentList()).toEqual({ agents: [{ objectId }] })
    expect(requests[0]?.body).toEqual({ taskType: 'GetAgentList', params: {} })
  })

  it('tell after a lost answer how to find out', async () => {
    const { client } = fakeServer([cut()])
    const error = await client.printBill({ orderGuid: taskGuid }).catch((reason: unknown) => reason)
    expect(isOutcomeUnknownError(error) && error.message).toContain(`GetOrder for ${taskGuid}`)
    expect(isOutcomeUnknownError(error) && error.details).toMatchObject({ orderGuid: taskGuid })
  })
})
