import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { scenarioJsonSchema } from './file-schema.ts'
import { loadScenario } from './load.ts'
import { readyScenario } from './ready.ts'
import type { Scenario } from './scenario.ts'

test('the published JSON Schema is that of the code (vitest run file-schema -u writes it anew)', async () => {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../scenarios/scenario.schema.json')
})

/** Writes files beside each other and loads the first. */
function load(text: string, others: Readonly<Record<string, string>> = {}): Scenario {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, each] of Object.entries({ 'own.yaml': text, ...others }))
    writeFileSync(join(folder, name), each)
  return loadScenario(join(folder, 'own.yaml'))
}

test('the scenario in the docs can be loaded', () => {
  const page = readFileSync(new URL('../../docs/scenario-files.md', import.meta.url), 'utf8')
  const [, text = ''] = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(page) ?? []
  const { steps = [], ...own } = load(text)
  const ofLunch = readyScenario('lunch-rush').steps ?? []
  expect(steps.slice(0, ofLunch.length)).toEqual(ofLunch)
  expect(own).toMatchObject({ title: 'Lunch, and the third payment gets lost', options: { seed: 42 } })
  expect(steps.slice(ofLunch.length).map(({ when }) => when)).toEqual([
    { at: '12:10' },
    { at: '12:12' },
    { on: { count: 3, command: 'PayOrder' } },
  ])
})

test('faults are named with the lines they stand in', () => {
  expect(() => load('simulator:\n  port: 70\n  mode: lenient\n  spede: 1\n')).toThrow(
    /\n {2}line 3, simulator\.mode: "lenient" should be one of strict, real\.\n {2}line 4, simulator: unknown key "spede"; there are port, .*seed/,
  )
  expect(() => load('restaurant: { code: 1 }\n')).toThrow(
    /line 1, the top: till, stations, .* are missing; .*"extends: default"\.\n {2}line 1, restaurant\.name: /,
  )
  expect(() => load('simulator: [')).toThrow(/is not YAML/)
  expect(() => load('- 1')).toThrow(/expected names with values/)
  expect(load('simulator:\n  port: 70\n').options).toEqual({ port: 70 })
})

test.each([
  ['at: 25:00', 'line 3, steps.0.at: "25:00" should be a local time such as 12:30'],
  ['after: soon', 'line 3, steps.0.after: "soon" should be a length of time such as 90s'],
  ['on: PayOrder', 'line 3, steps.0.on: "PayOrder" should be a count and a command'],
  ['title: never', 'line 2, steps.0: say when it happens'],
])('a step with %s is refused', (line, message) => {
  expect(() =>
    load(`steps:\n  - call: POST /_sim/agent\n    ${line}\n    body: { online: false }\n`),
  ).toThrow(message)
})

test.each([
  ['POST /_sim/agnet', '{}', 'line 3, steps.0.call: There is no control call /_sim/agnet'],
  ['GET /_sim/agent', '{}', 'line 3, steps.0.call: GET /_sim/agent cannot be a step: it changes nothing'],
  ['POST /_sim/reset', '{}', 'line 3, steps.0.call: POST /_sim/reset cannot be a step'],
  ['POST /_sim/agent', '{ online: 5 }', 'line 4, steps.0.body.online: Field "online" of the body is 5'],
  ['PATCH /_sim/settings', '{ mode: lazy }', 'line 4, steps.0.body.mode: Setting mode cannot be "lazy"'],
])('a step %s with %s is refused', (call, body, message) => {
  expect(() => load(`steps:\n  - after: 1m\n    call: ${call}\n    body: ${body}\n`)).toThrow(message)
})

test('a file says only what differs from the one that it extends', () => {
  const base =
    'title: Base\nsimulator: { seed: 7, settings: { till: { printOnSave: true } } }\nfaults: [{ kind: hang }]\n'
  const own = load(
    'extends: ./base.yaml\nsimulator: { settings: { till: { guestsRequired: true } } }\nfaults: [{ kind: malform }]\n',
    {
      'base.yaml': base,
    },
  )
  expect(own).toEqual({
    name: 'own',
    title: 'Base',
    options: { seed: 7 },
    settings: { till: { printOnSave: true, guestsRequired: true } },
    faults: [{ kind: 'hang' }, { kind: 'malform' }],
  })
})

test('of a restaurant too: lists go by their codes', () => {
  const { restaurant } = load(
    'extends: default\ntill: { netName: MID9 }\nstations: [{ code: 3, name: [Third, Третья], netName: CASH03 }]\nemployees: [{ code: 1, name: [Olga, Ольга] }]\n',
  )
  expect(restaurant?.netName).toBe('MID9')
  expect(restaurant?.collections.CASHES.items.map(({ code }) => code)).toEqual([1, 2, 3])
  expect(restaurant?.collections.EMPLOYEES.items[0]).toMatchObject({ code: 1, name: 'Olga', parentId: 1 })
})

test('a fault in the file that is extended is named with that file', () => {
  const load2 = () =>
    load('extends: base.yaml\ntitle: Own\n', { 'base.yaml': 'title: Base\nfaults:\n  - kind: none\n' })
  expect(load2).toThrow(/own\.yaml is not valid\. \S+base\.yaml line 3, faults\.0\.kind: /)
  expect(() => load('extends: own.yaml\n')).toThrow(/extends itself/)
  expect(() => load('extends: lunch\n')).toThrow(/There is no scenario "lunch"/)
})
