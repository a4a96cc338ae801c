import { expect, test } from 'vitest'
import { createSimulator, type Simulator } from '../simulator.ts'
import type { Step } from './step.ts'
import { whenText } from './when-text.ts'

const noon = '2026-03-02T12:00:00+03:00'
const away = { call: 'POST /_sim/agent', body: { online: false } }
const back = { call: 'POST /_sim/agent', body: { online: true } }
const play = (...steps: readonly Step[]): Simulator =>
  createSimulator({ now: noon, frozen: true, scenario: { steps } })
const states = (simulator: Simulator) => simulator.scenario.steps().map(({ state }) => state)

async function xml({ fetch, info }: Simulator, command: string): Promise<string> {
  const { url, username, password } = info().rk7
  const headers = { authorization: `Basic ${btoa(`${username}:${password}`)}`, 'content-type': 'text/xml' }
  const body = `<RK7Query><RK7CMD CMD="${command}"/></RK7Query>`
  return (await fetch(url, { method: 'POST', headers, body })).text()
}

test('a step at a time of day happens then, in local time, or on the next day', async () => {
  const simulator = play({ when: { at: '12:30' }, ...away }, { when: { at: '11:00' }, ...back })
  await simulator.clock.advance(30 * 60 - 1)
  expect(states(simulator)).toEqual(['waiting', 'waiting'])
  await simulator.clock.advance(1)
  expect(simulator.domain.agent.online).toBe(false)
  expect(states(simulator)).toEqual(['done', 'waiting'])
  await simulator.clock.set('2026-03-03T11:00:00+03:00')
  expect(simulator.domain.agent.online).toBe(true)
})

test('a step at an instant, and one after a while', async () => {
  const simulator = play(
    { when: { at: '2026-03-02T09:01:00Z' }, ...away },
    { when: { after: 120_000 }, ...back },
  )
  await simulator.clock.advance(60)
  expect(simulator.domain.agent.online).toBe(false)
  await simulator.clock.advance(60)
  expect(simulator.domain.agent.online).toBe(true)
})

test('a step on a request comes just before it is carried out, and not for other requests', async () => {
  const simulator = play({
    when: { on: { count: 2, command: 'getsysteminfo', protocol: 'rk7' } },
    call: 'POST /_sim/faults',
    body: { kind: 'status', status: 503, times: 1 },
  })
  expect(await xml(simulator, 'GetSystemInfo')).toContain('Status="Ok"')
  expect(await xml(simulator, 'GetRefList')).toContain('Status="Ok"')
  expect(simulator.scenario.steps()[0]).toMatchObject({ state: 'waiting', seen: 1 })
  expect(await xml(simulator, 'GetSystemInfo')).toBe('')
  expect(await xml(simulator, 'GetSystemInfo')).toContain('Status="Ok"')
  expect(simulator.scenario.steps()[0]).toMatchObject({ state: 'done', seen: 2 })
})

test('also among requests that come at the same time', async () => {
  const simulator = play({
    when: { on: { count: 3, command: 'GetSystemInfo' } },
    call: 'POST /_sim/faults',
    body: { kind: 'status', status: 503, times: 1 },
  })
  const answers = await Promise.all(Array.from({ length: 6 }, () => xml(simulator, 'GetSystemInfo')))
  expect(answers.map((text) => text === '')).toEqual([false, false, true, false, false, false])
})

test('or so much later', async () => {
  const on = { count: 1, command: 'GetRefList' }
  const simulator = play({ when: { on }, ...away }, { when: { on, after: 120_000 }, ...back })
  await xml(simulator, 'GetRefList')
  expect([simulator.domain.agent.online, states(simulator)]).toEqual([false, ['done', 'waiting']])
  await simulator.clock.advance(120)
  expect([simulator.domain.agent.online, states(simulator)]).toEqual([true, ['done', 'done']])
})

test('what the control API refuses is told in the report and in the journal, and the rest goes on', async () => {
  const simulator = play(
    { when: { after: 1000 }, call: 'POST /_sim/licences/5', body: { newId: true } },
    { when: { after: 2000 }, ...away },
  )
  await simulator.clock.advance(3)
  expect(simulator.scenario.steps()).toMatchObject([
    { state: 'refused', refusal: 'Object 5 has no licence.' },
    { state: 'done' },
  ])
  expect(simulator.journal.list().map(({ command, outcome }) => [command, outcome])).toEqual([
    ['step POST /_sim/licences/5', 'failed'],
    ['step POST /_sim/agent', 'done'],
  ])
})

test('steps are part of the state: reset and snapshots hold for them', async () => {
  const simulator = play(
    { when: { after: 60_000 }, ...away },
    { when: { on: { count: 2, command: 'GetRefList' } }, ...back },
  )
  await xml(simulator, 'GetRefList')
  simulator.snapshot('before')
  await simulator.clock.advance(60)
  await xml(simulator, 'GetRefList')
  expect(states(simulator)).toEqual(['done', 'done'])
  simulator.restore('before')
  expect(simulator.scenario.steps()).toMatchObject([{ state: 'waiting' }, { state: 'waiting', seen: 1 }])
  await xml(simulator, 'GetRefList')
  expect(states(simulator)).toEqual(['waiting', 'done'])
  simulator.reset()
  expect(simulator.scenario.steps()).toMatchObject([{ state: 'waiting' }, { state: 'waiting', seen: 0 }])
  await simulator.clock.advance(60)
  expect(states(simulator)).toEqual(['done', 'waiting'])
})

test('GET /_sim/scenario tells what has run and what comes next', async () => {
  const simulator = play(
    { title: 'Later', when: { after: 120_000 }, ...back },
    { title: 'Sooner', when: { after: 60_000 }, ...away },
    { when: { on: { count: 3, command: 'PayOrder' } }, ...away },
  )
  const shown = async () => (await simulator.fetch('http://simulator.test/_sim/scenario')).json()
  expect(await shown()).toMatchObject({
    steps: [
      { title: 'Later' },
      { title: 'Sooner', when: 'after 1m' },
      { when: 'on the 3rd PayOrder', seen: 0 },
    ],
    next: [{ title: 'Sooner', at: '2026-03-02T09:01:00.000Z' }, { title: 'Later' }],
  })
  await simulator.clock.advance(60)
  expect(await shown()).toMatchObject({ steps: [{}, { state: 'done' }, {}], next: [{ title: 'Later' }] })
})

test.each([
  [{ on: { count: 1, command: 'A' } }, 'on the 1st A'],
  [
    { on: { count: 12, command: 'A', protocol: 'rk7' as const }, after: 90_000 },
    'on the 12th A (rk7), 1m30s later',
  ],
  [{ at: '12:00' }, 'at 12:00'],
])('%j reads: %s', (when, text) => {
  expect(whenText(when)).toBe(text)
})
