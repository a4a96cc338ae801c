import { expect, test } from 'vitest'
import { loadScenario } from './load.ts'
import { builtFile, readyScenario } from './ready.ts'
import { readyNames } from './ready-files.ts'
import { scenariosPage } from './scenarios-page.ts'

const [defaultName = '', ...names] = readyNames()

test.each(names)(
  'the scenario %s read beforehand is that of its file (vitest run scenario/ready -u reads it anew)',
  async (name) => {
    const scenario = loadScenario(name)
    const text = `${JSON.stringify(scenario, null, 1)}\n`
    expect(JSON.parse(text)).toEqual(scenario)
    await expect(text).toMatchFileSnapshot(builtFile(name))
  },
)

test('the default one is no different when it is read', () => {
  expect(loadScenario(defaultName)).toEqual(readyScenario(defaultName))
})

test('docs/scenarios.md tells of all of them (vitest run scenario/ready -u writes it anew)', async () => {
  await expect(scenariosPage()).toMatchFileSnapshot('../../docs/scenarios.md')
})

test('a name that is none is answered with those there are', () => {
  const message = /There is no scenario "lunch"\. Ready ones: default, .*lunch-rush/
  expect(() => readyScenario('lunch')).toThrow(message)
  expect(() => loadScenario('lunch')).toThrow(message)
})
