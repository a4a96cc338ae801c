import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownSchemas } from '@rkeeper-kit/xml-interface/validate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { testRk7 } from '../../../../test/rk7.ts'
import { schemaEngine } from './index.ts'

const good = '<RK7Query><RK7CMD CMD="CreateVisit"><Guests count="2"/></RK7CMD></RK7Query>'
const bad = '<RK7Query>\n<RK7CMD CMD="CreateVisit"><Guests count="two"/></RK7CMD></RK7Query>'

const java = (): boolean => {
  try {
    execFileSync('javac', ['-version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.each([['libxml2'], ['xerces']] as const)('%s', (xsdEngine) => {
  const engine = schemaEngine({ rk7: { ...testRk7().settings.rk7, xsdEngine } })

  test.skipIf(xsdEngine === 'xerces' && !java())('finds the same fault in the same line', async () => {
    expect(await engine.check('qryCreateVisit', good)).toEqual([])
    const violations = await engine.check('qryCreateVisit', bad)
    expect(violations?.[0]?.line).toBe(2)
    expect(violations?.[0]?.message).toContain('two')
  })

  test('knows when there is no schema', async () => {
    expect(await engine.check('qryNothing', good)).toBeUndefined()
  })
})

test("a folder of the user's own is validated with instead of ours; a command without a schema there passes", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'schemas-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const file of ['common.xsd', 'qryCreateVisit.xsd'])
    cpSync(join(ownSchemas(), file), join(folder, file))
  const { post, send, world } = testRk7({ rk7: { schemasDir: folder } })
  expect((await post(bad)).attribute('Status')).toBe('Bad Query Parameters')
  expect((await send('GetSystemInfo')).attribute('Status')).toBe('Ok')
  expect(world.journal.list().at(-1)?.warnings).toEqual([
    expect.stringContaining('no schema qryGetSystemInfo.xsd'),
  ])
})
