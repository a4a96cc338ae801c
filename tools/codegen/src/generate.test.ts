import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadCatalogue } from './catalogue/load.ts'
import { generate } from './generate.ts'
import { findStale, writeFiles } from './output.ts'

const root = join(import.meta.dirname, '../../../packages/xml-interface')

describe('the catalogue', () => {
  it('holds 151 commands, each with facts that the notation knows', () => {
    expect(loadCatalogue(join(root, 'catalogue')).commands).toHaveLength(151)
  })
})

describe('what is committed', () => {
  it('is what follows from the catalogue', () => {
    expect(findStale(root, generate(join(root, 'catalogue')))).toEqual([])
  }, 60_000)
})

describe('a changed catalogue', () => {
  let folder: string
  const change = (file: string, from: string, to: string): void => {
    const path = join(folder, 'catalogue', file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'codegen-'))
    cpSync(join(root, 'catalogue'), join(folder, 'catalogue'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is refused with file, place and value where a key is unknown', () => {
    change(
      'commands/LockOrder.yaml',
      'lockguid: {type: normalizedString,',
      'lockguid: {typ: x, type: normalizedString,',
    )
    expect(() => generate(join(folder, 'catalogue'))).toThrow(
      /commands\/LockOrder\.yaml: request\.attributes\.lockguid: .*"typ"/,
    )
  })

  it('is refused where a part of an element is misspelt, however deep', () => {
    change(
      'commands/PayOrder.yaml',
      '            sbpPayGuid:',
      '            sbpPayGuid: {type: string}\n          elemnts: []\n          attributes2:',
    )
    expect(() => loadCatalogue(join(folder, 'catalogue'))).toThrow(
      /commands\/PayOrder\.yaml: request\.elements\.\d+.*elemnts/,
    )
  })

  it('is refused where a type does not exist, or two parts share a name', () => {
    change('commands/CloseVisit.yaml', 'type: positiveInteger', 'type: positivInteger')
    expect(() => generate(join(folder, 'catalogue'))).toThrow(
      'CloseVisit/request/@VisitID: unknown simple type positivInteger',
    )
    change('commands/CloseVisit.yaml', 'type: positivInteger', 'type: positiveInteger')
    change('commands/CloseVisit.yaml', 'name: Station', 'name: VisitID')
    expect(() => generate(join(folder, 'catalogue'))).toThrow('VisitID occurs twice in one type')
  })

  it('shows in schema, type, table and page, and the check names the files', () => {
    writeFiles(folder, generate(join(folder, 'catalogue')))
    change(
      'commands/CloseVisit.yaml',
      'VisitID: {type: positiveInteger,',
      'VisitID: {type: positiveInteger, required: true,',
    )
    const files = generate(join(folder, 'catalogue'))
    expect(findStale(folder, files).sort()).toEqual([
      'docs/generated/commands/CloseVisit.md',
      'schemas/qryCloseVisit.xsd',
      'src/generated/commands/CloseVisit.ts',
    ])
    writeFileSync(join(folder, 'schemas/qryOld.xsd'), '')
    expect(findStale(folder, files)).toContain('schemas/qryOld.xsd')
    expect(writeFiles(folder, files)).toBe(4)
    expect(findStale(folder, files)).toEqual([])
  }, 60_000)
})
