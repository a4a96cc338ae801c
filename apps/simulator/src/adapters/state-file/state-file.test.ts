import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readyNames } from '../../scenario/ready-files.ts'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../simulator.ts'
import { anOrder } from '../../testing/order-builder.ts'

function stateFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'state-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'state.json')
}

const start = (file: string, options: SimulatorOptions = {}): Simulator =>
  createSimulator({ now: '2026-03-02T12:00:00Z', frozen: true, stateFile: file, ...options })

const control = async ({ fetch }: Simulator, call: string, body?: object) => {
  const [method = '', path = ''] = call.split(' ')
  return fetch(`http://simulator.test${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
}

test('what was there is there again: orders, clock, settings, faults, steps, snapshots', async () => {
  const file = stateFile()
  const steps = [{ when: { after: 60_000 }, call: 'POST /_sim/agent', body: { online: false } }]
  const scenario = { name: 'mine', steps }
  const before = start(file, { scenario })
  const order = anOrder().withDish().openAtTill(before)
  before.snapshot('one order')
  await before.clock.advance(60)
  before.configure({ till: { printOnSave: true } })
  before.faults.add({ kind: 'hang', protocol: 'rk7' })
  await before.saved()

  const after = start(file, { scenario, now: '2027-01-01T00:00:00Z' })
  expect(after.domain.orders.list()).toEqual([order])
  expect(after.clock.now()).toBe(Date.parse('2026-03-02T12:01:00Z'))
  expect(after.settings.till.printOnSave).toBe(true)
  expect(after.faults.list()).toEqual(before.faults.list())
  expect(after.scenario.steps()).toMatchObject([{ state: 'done' }])
  expect(after.domain.agent.online).toBe(false)
  after.restore('one order')
  expect(after.scenario.steps()).toMatchObject([{ state: 'waiting' }])
  await after.clock.advance(60)
  expect(after.domain.agent.online).toBe(false)
  const shown = await (await control(after, 'GET /_sim/snapshots')).json()
  expect(shown.snapshots).toEqual([{ name: 'one order', savedAt: '2026-03-02T12:00:00.000Z' }])
  after.reset()
  expect([after.domain.orders.list(), after.clock.now()]).toEqual([[], Date.parse('2027-01-01T00:00:00Z')])
})

test('the state is plain JSON: nothing of it is lost on the way', async () => {
  const file = stateFile()
  const before = start(file)
  const { orderId } = await anOrder().withDish().takenInDelivery(before)
  await before.saved()
  const after = start(file)
  expect(after.domain.deliveryDesk.all()).toEqual(before.domain.deliveryDesk.all())
  expect(after.domain.deliveryDesk.all()[0]?.orderId).toBe(orderId)
  expect(after.domain.orders.list()).toEqual(before.domain.orders.list())
})

test.each(readyNames().filter((name) => name !== 'large'))(
  'a day of %s comes back as it was',
  async (scenario) => {
    const file = stateFile()
    const before = start(file, { scenario })
    anOrder().withDish().openAtTill(before)
    before.snapshot('an order')
    await before.clock.advance(12 * 3600)
    await before.saved()
    const text = readFileSync(file, 'utf8')
    const after = start(file, { scenario })
    expect(after.scenario.steps()).toEqual(before.scenario.steps())
    await after.saved()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(text))
  },
)

test('changes are saved soon after a request, without anybody asking', async () => {
  const file = stateFile()
  const simulator = start(file)
  await control(simulator, 'PATCH /_sim/settings', { serverLanguage: 'ru' })
  expect(existsSync(file)).toBe(false)
  await expect.poll(() => existsSync(file)).toBe(true)
  expect(JSON.parse(readFileSync(file, 'utf8')).state.settings.serverLanguage).toBe('ru')
})

test('the restaurant of the scenario is not written; one that has been changed is', async () => {
  const file = stateFile()
  await start(file).saved()
  expect(readFileSync(file).length).toBeLessThan(30_000)
  const again = start(file)
  expect(again.info().samples.dishes.length).toBeGreaterThan(0)
})

test.each([
  ['no JSON', 'is not a state file of the simulator, so it is left alone'],
  ['{"orders": []}', 'is not a state file of the simulator'],
  [
    '{"kind":"state of rkeeper-simulator","simulator":"0.0.0-old"}',
    'was saved by version 0.0.0-old of the simulator',
  ],
])('a file with %s is refused', (text, message) => {
  const file = stateFile()
  writeFileSync(file, text)
  expect(() => start(file)).toThrow(message)
  expect(readFileSync(file, 'utf8')).toBe(text)
})

test('of another scenario too', async () => {
  const file = stateFile()
  await start(file, { scenario: 'lunch-rush' }).saved()
  expect(() => start(file)).toThrow('belongs to the scenario "lunch-rush", not to "default"')
})

test('a folder that is not there is said at the start', () => {
  const file = join(stateFile(), 'nowhere', 'state.json')
  expect(() => start(file)).toThrow(`The state file ${file} cannot be made: there is no such folder.`)
})

test('a file that cannot be written later is said in the journal, and by saved()', async () => {
  const file = stateFile()
  const simulator = start(file)
  rmSync(dirname(file), { recursive: true })
  await control(simulator, 'GET /_sim/agent')
  await expect.poll(() => simulator.journal.list().map(({ command }) => command)).toEqual(['state file'])
  await expect(simulator.saved()).rejects.toThrow('ENOENT')
})
