import { allCommands } from '@rkeeper-kit/xml-interface/commands'
import { beforeAll, describe, expect, it } from 'vitest'
import { askLibxml2 } from './libxml2.ts'
import { kinds, type Mutation, mutationsOf } from './mutations.ts'
import { exampleOf, schemaPath } from './schemas.ts'
import { askXerces, java, type Question } from './xerces.ts'

interface Sample extends Question {
  readonly command: string
  readonly what: string
  /** Undefined where the schema is free to say either. */
  readonly valid: boolean | undefined
}

const names = ['common', ...allCommands.flatMap(({ name }) => [`qry${name}`, `res${name}`])]

const samples: Sample[] = allCommands.flatMap((command) => {
  const example = exampleOf(command.name)
  const schema = schemaPath(`qry${command.name}`)
  const base = { command: command.name, schema }
  return [
    { ...base, what: 'the example', document: example, valid: true },
    ...mutationsOf(command, example).map(({ kind, document, wrong }: Mutation) => ({
      ...base,
      what: kind,
      document,
      valid: wrong ? false : undefined,
    })),
  ]
})

const label = ({ command, what }: Sample): string => `${command}: ${what}`
const accepts = (verdict: string): boolean => verdict === 'ok'

const fewest: Readonly<Record<string, number>> = {
  'the example': 151,
  'a value outside of its list': 10,
  'a required attribute left out': 60,
}

describe('the samples', () => {
  it.each(['the example', ...kinds])('show %s in many commands', (kind) => {
    expect(samples.filter(({ what }) => what === kind).length).toBeGreaterThanOrEqual(fewest[kind] ?? 50)
  })

  it('are broken for nearly every command that has parameters', () => {
    const broken = new Set(samples.filter(({ valid }) => valid === false).map(({ command }) => command))
    expect(broken.size).toBeGreaterThan(120)
  })
})

describe('libxml2', () => {
  it('compiles every schema', () => {
    for (const name of names) expect(askLibxml2({ schema: schemaPath(name) })).toBe('ok')
  })

  it.each(allCommands.map(({ name }) => name))(
    'takes the example of %s and refuses what is wrong in it',
    (name) => {
      for (const sample of samples.filter(({ command, valid }) => command === name && valid !== undefined))
        expect([label(sample), accepts(askLibxml2(sample))]).toEqual([label(sample), sample.valid])
    },
  )
})

describe.skipIf(!java)(java ? 'Xerces' : 'Xerces (skipped: no java on the PATH)', () => {
  let compiled: string[]
  let verdicts: string[]
  beforeAll(() => {
    const all = askXerces([...names.map((name) => ({ schema: schemaPath(name) })), ...samples])
    compiled = all.slice(0, names.length)
    verdicts = all.slice(names.length)
  }, 60_000)

  it('compiles every schema', () => {
    expect(names.filter((_, at) => compiled[at] !== 'ok')).toEqual([])
  })

  it('says of every example and every broken one what libxml2 says', () => {
    expect(verdicts).toHaveLength(samples.length)
    const differ = samples.flatMap((sample, at) => {
      const [xerces = '', libxml2] = [verdicts[at], askLibxml2(sample)]
      return accepts(xerces) === accepts(libxml2) ? [] : [{ what: label(sample), xerces, libxml2 }]
    })
    expect(differ).toEqual([])
  })
})
