import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { scenarioJsonSchema } from './file-schema.ts'
import { loadScenarioFile } from './load.ts'

test('the published JSON Schema is that of the code (vitest run file-schema -u writes it anew)', async () => {
  const text = `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../scenarios/scenario.schema.json')
})

function load(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'scenario-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'own.yaml')
  writeFileSync(file, text)
  return loadScenarioFile(file)
}

test('faults are named with the lines they stand in', () => {
  expect(() => load('simulator:\n  port: 70\n  mode: lenient\n  spede: 1\n')).toThrow(
    /line 3, mode: .*; line 4, the top: .*spede/s,
  )
  expect(() => load('restaurant: { code: 1 }\n')).toThrow(/line 1, restaurant\.name: /)
  expect(() => load('simulator: [')).toThrow(/is not YAML/)
  expect(load('simulator:\n  port: 70\n').options).toEqual({ port: 70 })
})
