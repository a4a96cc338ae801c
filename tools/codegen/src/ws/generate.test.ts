import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findStale } from '../output.ts'
import { generateWs } from './generate.ts'
import { loadTasks } from './load.ts'

const root = join(import.meta.dirname, '../../../../packages/ws-client')
const catalogue = join(root, 'catalogue')

describe('the catalogue of White Server', () => {
  it('holds 69 tasks, nine of them inferred', () => {
    const tasks = loadTasks(catalogue)
    expect(tasks).toHaveLength(69)
    expect(tasks.filter(({ confidence }) => confidence === 'inferred')).toHaveLength(9)
  })

  it('gives every sum and every quantity of an order a unit', () => {
    for (const { taskType, request, response } of loadTasks(catalogue)) {
      if (taskType.startsWith('Sh')) continue
      const text = JSON.stringify([request, response])
      expect(text, taskType).not.toMatch(
        /"(amount|total|price|quantity|sum|unpaid)":\{"type":"(decimal|string\|number)","required"/,
      )
    }
  })

  it('is what the committed files follow from', () => {
    expect(findStale(root, generateWs(catalogue))).toEqual([])
  })
})

describe('what is generated', () => {
  const files = generateWs(catalogue)

  it('marks inferred tasks in type and page', () => {
    expect(files.get('src/generated/tasks/ValidateOrder.ts')).toContain('@experimental')
    expect(files.get('src/generated/methods.ts')?.match(/@experimental/g)).toHaveLength(9)
    expect(files.get('docs/methods/ValidateOrder.md')).toContain('**Experimental.**')
    expect(files.get('src/generated/tasks/GetTableList.ts')).not.toContain('@experimental')
  })

  it('has one page for each task, and one method for each but GetTaskResponse', () => {
    const pages = [...files.keys()].filter((path) => path.startsWith('docs/methods/'))
    expect(pages).toHaveLength(69)
    expect(files.get('src/generated/methods.ts')?.match(/return this\.run\(/g)).toHaveLength(68)
  })
})

describe('a changed catalogue', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'codegen-ws-'))
    cpSync(catalogue, folder, { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(folder, file), text.replace(from, to))
  }

  it('is refused with file, place and value where a key or a type is unknown', () => {
    change('AddPrepayOrder.yaml', 'unit: money', 'unit: roubles')
    expect(() => loadTasks(folder)).toThrow(
      /AddPrepayOrder\.yaml: request\.params\.fields\.amount\.unit: .*found "roubles"/,
    )
  })

  it('is refused where a shared type does not exist', () => {
    change('GetMenuByParams.yaml', 'as: Menu', 'as: Menue')
    expect(() => generateWs(folder)).toThrow('Menue')
  })
})
