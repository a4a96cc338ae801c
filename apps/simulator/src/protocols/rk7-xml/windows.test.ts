import { describe, expect, test } from 'vitest'
import { authorization } from '../../../test/rk7.ts'
import { rk7Till } from '../../../test/rk7-till.ts'
import { createSimulator } from '../../simulator.ts'

const id = '{C27D9E60-41AB-4F05-8D13-6E09B5A7F284}'
const station = '<Station id="1"/>'
const page = `url="https://form.example.org/?w={waiter.code}&amp;s={extguid}" extguid="${id}"`

/** Until everything that can go on has gone on. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

function opened(till: ReturnType<typeof rk7Till>, contents = station) {
  let answered = false
  const answer = till.send('OpenWebForm', contents, page).finally(() => {
    answered = true
  })
  return { answer, isAnswered: () => answered }
}

test('OpenWebForm answers when CloseWebForm closes the window, and others do not wait for it', async () => {
  const till = rk7Till()
  const window = opened(
    till,
    `${station}<Waiter id="4"/><Headers><Header name="x-table">7</Header></Headers>`,
  )
  await till.done('GetSystemInfo')
  till.world.clock.advance(30_000)
  await settle()
  expect(window.isAnswered()).toBe(false)
  expect(till.domain.windows.list()).toMatchObject([
    { url: `https://form.example.org/?w=4&s=${id}`, headers: [{ name: 'x-table', value: '7' }], waiterId: 4 },
  ])
  await till.done('CloseWebForm', station, `extguid="${id}"`)
  const answer = await window.answer
  expect([answer.attribute('openstatus'), answer.attribute('closetatus')]).toEqual(['0', '2'])
  expect([answer.attribute('NetName'), answer.attribute('WorkTime')]).toEqual(['CASH01', '30000'])
  expect(answer.attribute('DateTime')).toBe('2026-03-02T15:00:30')
  const again = await till.send('CloseWebForm', station, `extguid="${id}"`)
  expect(again.attribute('ErrorText')).toBe(`Форма с GUID ${id} не найден`)
})

test('the person at the station closes the window after a while, on the simulated clock', async () => {
  const till = rk7Till({ till: { webFormSeconds: 20 } })
  const window = opened(till)
  await settle()
  till.world.clock.advance(19_999)
  await settle()
  expect(window.isAnswered()).toBe(false)
  till.world.clock.advance(1)
  expect((await window.answer).attribute('closetatus')).toBe('1')
  expect(till.domain.windows.list()).toEqual([])
})

test('a window for nobody in particular is shown to the first waiter who logs in at the station', async () => {
  const till = rk7Till()
  const window = opened(till)
  await till.done('RegisterEmployee', '<Waiter id="5"/><Station id="2"/>')
  expect(till.domain.windows.list()).toMatchObject([
    { url: `https://form.example.org/?w={waiter.code}&s=${id}` },
  ])
  await till.done('LoginOnStation', `${station}<Waiter id="4"/>`, 'password=""')
  expect(till.domain.windows.list()).toMatchObject([
    { url: `https://form.example.org/?w=4&s=${id}`, waiterId: 4 },
  ])
  till.domain.windows.close(id, 'user')
  await window.answer
})

test('a busy station and a window that is open already are told apart', async () => {
  const till = rk7Till()
  const window = opened(till)
  await settle()
  expect((await till.send('OpenWebForm', station, page)).attribute('openstatus')).toBe('2')
  till.domain.stations.change({ id: 1 }, { busy: true })
  expect((await till.send('OpenWebForm', station, page)).attribute('openstatus')).toBe('1')
  till.domain.windows.close(id, 'user')
  expect((await window.answer).attribute('closetatus')).toBe('1')
})

test('the connection breaks after a minute, and the window stays', async () => {
  const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true })
  const response = simulator.handle({
    method: 'POST',
    url: '/rk7api/v0/xmlinterface.xml',
    headers: { authorization, 'content-type': 'text/xml' },
    body: new TextEncoder().encode(
      `<RK7Query><RK7CMD CMD="OpenWebForm" ${page}>${station}</RK7CMD></RK7Query>`,
    ),
  })
  await settle()
  await simulator.clock.advance(60)
  expect((await response).wire).toEqual({ kind: 'drop' })
  expect(simulator.journal.list().at(-1)?.outcome).toBe('The connection broke before the answer came.')
  expect(simulator.domain.windows.list()).toHaveLength(1)
  simulator.domain.windows.close(id, 'request')
})

describe('through White Server', () => {
  const document = `<RK7Query><RK7CMD CMD="OpenWebForm" ${page}>${station}</RK7CMD></RK7Query>`

  function whiteServer() {
    const simulator = createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true })
    const call = async (taskType: string, params: object) => {
      const { url, token } = simulator.info().whiteServer
      const response = await simulator.fetch(`${url}/wsserverlp/api/v2/aggregators/Create`, {
        method: 'POST',
        headers: { aggregatorauthentication: token, 'content-type': 'application/json' },
        body: JSON.stringify({ taskType, params }),
      })
      return response.json() as Promise<{
        error?: { wsError: { code: string } }
        responseCommon: { taskGuid: string }
        taskResponse?: { base64: string }
      }>
    }
    const open = (mode: 'sync' | 'async') =>
      call('ExecuteRk7Query', { [mode]: { objectId: 199990001, timeout: 30 }, base64: btoa(document) })
    return { simulator, call, open }
  }

  test('the wait ends with the timeout of the task, and the window stays', async () => {
    const { open, simulator } = whiteServer()
    const answer = open('sync')
    await settle()
    await expect.poll(() => simulator.domain.windows.list()).toHaveLength(1)
    await simulator.clock.advance(30)
    expect((await answer).error?.wsError.code).toBe('Timeout')
    expect(simulator.domain.windows.list()).toHaveLength(1)
  })

  test('an asynchronous task waits by itself', async () => {
    const { call, open, simulator } = whiteServer()
    const { taskGuid } = (await open('async')).responseCommon
    await simulator.clock.advance(1)
    expect(simulator.domain.windows.list()).toHaveLength(1)
    simulator.domain.windows.close(id, 'user')
    await settle()
    const { taskResponse } = await call('GetTaskResponse', { taskGuid })
    expect(atob(taskResponse?.base64 ?? '')).toContain('closetatus="1"')
  })
})

test('a caller who goes away leaves the window open', async () => {
  const simulator = createSimulator()
  const caller = new AbortController()
  const request = simulator.fetch(`${simulator.info().rk7.url}`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'text/xml' },
    body: `<RK7Query><RK7CMD CMD="OpenWebForm" ${page}>${station}</RK7CMD></RK7Query>`,
    signal: caller.signal,
  })
  const gone = expect(request).rejects.toThrow()
  await expect.poll(() => simulator.domain.windows.list()).toHaveLength(1)
  caller.abort()
  await gone
  expect(simulator.domain.windows.list()).toHaveLength(1)
})

test('a window may have any id', async () => {
  const till = rk7Till({ till: { webFormSeconds: 1 } })
  const refused = await till.send('CloseWebForm', station, 'extguid="__proto__"')
  expect(refused.attribute('Status')).toBe('Query Executing Error')
  const answer = till.done('OpenWebForm', station, 'url="https://form.example.org/" extguid="__proto__"')
  await settle()
  till.world.clock.advance(1000)
  expect((await answer).attribute('openstatus')).toBe('0')
})

test('windows are part of a snapshot', async () => {
  const till = rk7Till()
  const window = opened(till)
  await settle()
  till.world.store.snapshot('open')
  till.domain.windows.close(id, 'user')
  await window.answer
  till.world.store.restore('open')
  expect(till.domain.windows.list()).toHaveLength(1)
  await till.done('CloseWebForm', station, `extguid="${id}"`)
})
