import { expect, test } from 'vitest'
import { commandCoverage, coverageTable } from './coverage.ts'

test('the coverage speaks of every command of the catalogue once', () => {
  const rows = commandCoverage()
  expect(new Set(rows.map(({ command }) => command)).size).toBe(rows.length)
})

test('the table in docs/commands.md is what the registry says', async () => {
  await expect(coverageTable()).toMatchFileSnapshot('../../../docs/commands.md')
})
