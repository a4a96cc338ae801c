import { Quantity } from '@rkeeper-kit/core'
import {
  AddModifierToStopList,
  ClearDishRests,
  DelWaiterMessages,
  GetDishRest,
  GetDishRests,
  GetModifierStopList,
  GetOrderList,
  GetWaiterMessages,
  KDSGetDishData3,
  KDSSetDishData3,
  SetDishRests,
  WaiterMessage,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { must } from '../../hall.ts'
import { workflow } from '../../workflow.ts'

workflow('the stop list', async ({ till, cashier, dish }) => {
  await till.execute(SetDishRests, {
    Author: cashier,
    Reason: { id: 4 },
    DishRest: [{ id: dish.id, quantity: Quantity.fromDecimal(12), prohibited: false }],
  })
  expect((await till.execute(GetDishRest, { Dish: { id: dish.id } })).data.quantity).toBe(12_000)
  await till.execute(ClearDishRests)
  expect((await till.execute(GetDishRests)).data.DishRest).toEqual([])
  await till.execute(AddModifierToStopList, { Modifier: { code: 63 } })
  expect((await till.execute(GetModifierStopList)).data.Modifier).toMatchObject([{ code: 63 }])
})

workflow('messages', async ({ till }) => {
  await till.execute(WaiterMessage, {
    text: 'Table 7 calls',
    messageType: 'XMLInterface',
    expireTime: '2099-03-02T12:30:00',
    external_id: 'call-7',
    Waiter: { id: 3 },
  })
  const shown = async () => (await till.execute(GetWaiterMessages, { Waiter: { id: 3 } })).data.Message
  expect(await shown()).toMatchObject([{ text: 'Table 7 calls' }])
  await till.execute(DelWaiterMessages, { Message: [{ external_id: 'call-7' }] })
  expect(await shown()).toEqual([])
})

workflow('a kitchen display', async ({ till, station, cashier, create, save, read }) => {
  const guid = await create()
  await save(guid)
  const { data } = await till.execute(KDSGetDishData3)
  const seen = must(data?.Orders.Order[0]?.Session[0]?.DishData.Dish[0]?.line_guid, 'the dish')
  await till.execute(KDSSetDishData3, {
    line_guid: seen,
    kdsstate: 'ready',
    kdsrate: 0,
    Employee: cashier,
    Station: station,
  })
  expect((await read(guid)).Session[0]?.Dish[0]?.KdsState).toMatchObject([{ name: 'ready' }])
})

workflow('polling for changes', async ({ till, create, save }) => {
  const guid = await create()
  const { data: first } = await till.execute(GetOrderList, { onlyOpened: true })
  const lastversion = must(first?.lastversion, 'the version')
  const again = await till.execute(GetOrderList, { onlyOpened: true, lastversion })
  expect(again.data).toBeUndefined()
  await save(guid)
  const { data: changed } = await till.execute(GetOrderList, { onlyOpened: true, lastversion })
  expect(changed?.Visit[0]?.Orders?.Order[0]).toMatchObject({ guid })
})
