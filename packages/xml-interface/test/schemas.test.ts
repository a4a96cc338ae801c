import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { allCommands } from '../src/commands.ts'
import { compileSchema, complaint } from './schemas.ts'

const example = (name: string): string => {
  const file = new URL(`../catalogue/commands/${name}.yaml`, import.meta.url)
  return (parse(readFileSync(file, 'utf8')) as { example: string }).example
}

describe.each(allCommands.map((command) => command.name))('the schemas of %s', (name) => {
  it('compile, take the example of the catalogue and refuse another command', () => {
    compileSchema(`res${name}`)
    expect(complaint(`qry${name}`, example(name))).toBeUndefined()
    const other = name === 'ETPC' ? '<RK7CMD/>' : example(name).replace(`CMD="${name}"`, 'CMD="Other"')
    expect(complaint(`qry${name}`, other)).toBeDefined()
  })

  it('refuse unknown parts', () => {
    const wild = /<(RK7CMD|RK7Command)( [^>]*?)?(\/?)>/
    const unknown = example(name).replace(wild, (_, tag: string, rest = '', end: string) =>
      end ? `<${tag}${rest}><Nonsense/></${tag}>` : `<${tag}${rest}><Nonsense/>`,
    )
    expect(complaint(`qry${name}`, unknown)).toBeDefined()
    if (name === 'OpenBottle') return
    const attribute = example(name).replace(wild, '<$1$2 nonsense="1"$3>')
    expect(complaint(`qry${name}`, attribute)).toContain('nonsense')
  })
})

describe('a batch', () => {
  it('may hold any number of one command, in both forms', () => {
    for (const form of ['RK7Command', 'RK7Command2']) {
      const one = `<${form} CMD="GetSystemInfo"/>`
      expect(complaint('qryGetSystemInfo', `<RK7Query>${one}${one}</RK7Query>`)).toBeUndefined()
      expect(
        complaint('qryGetSystemInfo', `<RK7Query>${one}<RK7CMD CMD="GetSystemInfo"/></RK7Query>`),
      ).toBeDefined()
    }
  })
})
