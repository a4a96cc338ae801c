import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'
import { commandCoverage } from './coverage.ts'

describe('the stop list', () => {
  test('of dishes: one dish is asked for, and all are released', async () => {
    const { done } = rk7Till()
    const left = async (dish: string) => (await done('GetDishRest', dish)).attribute('quantity')
    expect(await left('<Dish code="401"/>')).toBeUndefined()
    await done(
      'SetDishRests',
      '<Author id="1"/><Reason code="4"/><DishRest code="401" quantity="3000"/><DishRest code="402" prohibited="1"/>',
    )
    expect(await left('<Dish code="401"/>')).toBe('3000')
    expect(await left('<Dish code="402"/>')).toBe('0')
    const limited = await done('GetOrderMenuLimited', '<Station id="1"/><Dishes><Item code="402"/></Dishes>')
    expect(limited.values('//Dishes/Item/@Avail')).toEqual(['0'])
    expect(limited.values('//Dishes/Item/@text')[0]).toContain('stop list')
    await done('ClearDishRests')
    expect(await left('<Dish code="402"/>')).toBeUndefined()
    const two = await done('GetOrderMenu2', '<Station id="1"/><Dishes><Item code="402"/></Dishes>')
    expect(two.values('//Dishes/Item/@Avail')).toEqual(['1'])
  })

  test('of modifiers: a stopped one is not sold and not shown', async () => {
    const { create, done, save } = rk7Till()
    await done('AddModifierToStopList', '<Modifier code="63"/>')
    expect((await done('GetModifierStopList')).values('//Modifier/@code')).toEqual(['63'])
    const menu = await done('GetOrderMenu', '<Station id="1"/>')
    expect(menu.values('//Modifiers/Item/@Ident')).not.toContain('63')
    const soup = '<Session><Dish code="301" quantity="1000"><Modi code="63"/></Dish></Session>'
    const guid = await create()
    expect((await save(guid, soup)).attribute('ErrorText')).toContain('Garlic bun is on the stop list')
    await done('DeleteModifierFromStopList', '<Modifier code="63"/>')
    expect((await save(guid, soup)).attribute('Status')).toBe('Ok')
  })
})

test('messages are shown until they expire, replaced by their own number, and taken away', async () => {
  const { done, send, world } = rk7Till()
  const post = (text: string, until = '2026-03-02T15:30:00') =>
    done(
      'WaiterMessage',
      '<Waiter id="3"/>',
      `text="${text}" messageType="XMLInterface" expireTime="${until}" external_id="call-7"`,
    )
  const texts = async (filter = '') => (await done('GetWaiterMessages', filter)).values('//Message/@text')
  await post('first')
  await post('second')
  expect(await texts()).toEqual(['second'])
  expect(await texts('<Waiter id="4"/>')).toEqual([])
  await done('DelWaiterMessages', '<Message external_id="call-7"/>')
  expect(
    (await send('DelWaiterMessages', '<Message external_id="call-7"/>')).attribute('ErrorText'),
  ).toContain('call-7 is not found')
  await post('third')
  world.clock.advance(31 * 60_000)
  expect(await texts()).toEqual([])
})

test('kitchen displays see dishes, tell what became of them, and GetOrder keeps the history', async () => {
  const { create, done, order, save, send } = rk7Till()
  const guid = await create()
  await save(guid, kiev)
  expect((await done('KDSGetDishData2')).values('//Dish')).toEqual([])
  const seen = await done('KDSGetDishData3')
  const [line] = seen.values('//Dish/@line_guid')
  const again = await send('KDSGetDishData3', '', `lastversion="${seen.attribute('lastversion')}"`)
  expect(again.attribute('Status')).toBe('No changes')
  const set = (state: string) =>
    send(
      'KDSSetDishData3',
      '<Employee id="1"/><Station id="1"/>',
      `line_guid="${line}" kdsstate="${state}" kdsrate="0"`,
    )
  expect((await set('started')).attribute('kdsstate')).toBe('started')
  await done('KDSSetDishData2', '', `line_guid="${line}" kdsstate="ready"`)
  expect((await set('sent')).attribute('ErrorText')).toContain('cannot go from ready to sent')
  expect((await order(guid)).values('//Dish/KdsState/@name')).toEqual(['started', 'ready'])
  expect((await done('KDSGetDishData3')).values('//Dish/@kdsstate')).toEqual(['3'])
})

test('SendToVDU shows dishes of an order on the kitchen display, once', async () => {
  const { create, done, order, save, send } = rk7Till()
  const guid = await create()
  const two = '<Dish code="401" quantity="1000"/><Dish code="203" quantity="1000"/>'
  await save(guid, `<Session>${two}</Session>`)
  const states = async () => (await order(guid)).values('//Dish/KdsState/@name')
  const show = (session: string) => `<Order guid="${guid}"/>${session}`
  await done('SendToVDU', show('<Session><Dish code="203" quantity="1000"/></Session>'))
  expect(await states()).toEqual(['sent'])
  const [uni] = (await order(guid)).values('//Session/@uni')
  await done('SendToVDU', show(`<Session uni="${uni}"/>`))
  await done('SendToVDU', show(`<Session uni="${uni}"/>`))
  expect(await states()).toEqual(['sent', 'sent'])
  await done('SendToVDU', '<Session><Dish code="401" quantity="1000"/></Session>')
  const unknown = await send('SendToVDU', '<Session><Dish code="4040" quantity="1000"/></Session>')
  expect(unknown.attribute('ErrorText')).toContain('MENUITEMS')
})

test('GetSelectedDishes names the favourites of the scenario', async () => {
  const { done } = rk7Till()
  const favourites = await done('GetSelectedDishes')
  expect(favourites.values('//Dish/@code')).toEqual(['401', '301', '803', '861'])
})

test('GetFunctions tells exactly what is answered', async () => {
  const { done } = rk7Till()
  const names = (await done('GetFunctions')).values('//Query/@name')
  expect(names).toContain('GetFunctions')
  const others = commandCoverage().filter(({ coverage }) => coverage !== 'simulated')
  for (const { command } of others) expect(names).not.toContain(command)
})

test('GetUsageValue names what is in use', async () => {
  const { done, send } = rk7Till()
  const used = await done('GetUsageValue', '', 'name="Price Type"')
  expect(used.values('//Value/@name')).toEqual(['Main price list'])
  expect((await send('GetUsageValue', '', 'name="Parameter"')).attribute('Status')).toBe(
    'Query Executing Error',
  )
})
