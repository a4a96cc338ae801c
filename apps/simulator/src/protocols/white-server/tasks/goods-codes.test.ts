import { taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import { expect, test } from 'vitest'
import { type Answer, whiteServer } from '../../../../test/support/white-server.ts'

const lager = '1000861'

test.each([
  ['SetAlcoholCodes', 'alcoholCodes', '0000000000000000102', '0015545000003009975;0350367000002853148'],
  ['SetGlobalTradeItemNumbers', 'globalTradeItemNumbers', '4600000000015', '04600000000053;46000060'],
] as const)('%s gives dishes new codes, and all or none', async (task, field, before, after) => {
  const { call } = whiteServer()
  const codes = async () => {
    const { taskResponse } = await call('GetMenu')
    const { menu } = taskSchemas.GetMenu.taskResponse.parse(taskResponse)
    return menu.products.find(({ id }) => id === lager)?.[field]
  }
  expect(await codes()).toBe(before)

  const refused: Answer = await call(task, {
    items: [
      { id: lager, code: after },
      { id: '404', code: '1' },
    ],
  })
  expect(refused.error).toBeDefined()
  expect(await codes()).toBe(before)

  const done: Answer = await call(task, { items: [{ id: lager, code: `${after};` }] })
  expect([done.error, done.taskResponse]).toEqual([undefined, undefined])
  expect(await codes()).toBe(after)

  await call(task, { items: [{ id: lager, code: '' }] })
  expect(await codes()).toBeUndefined()
})
