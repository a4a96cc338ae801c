import { describe, expect, it } from 'vitest'
import type { RawCatalogue } from '../catalogue/load.ts'
import type { RawComplex } from '../catalogue/schema.ts'
import { buildModel } from './build.ts'
import { flatten } from './flatten.ts'

const flat = (request: RawComplex, types: Record<string, RawComplex> = {}) => {
  const named = Object.entries(types).map(([name, type]) => [name, { kind: 'complex', ...type }])
  const catalogue = {
    common: {
      attributeGroups: { keys: { attributes: { id: { type: 'int' } } } },
      types: Object.fromEntries(named),
      commandTypes: {},
    },
    errors: { codes: [], texts: [] },
    commands: [
      {
        command: 'Test',
        purpose: 'x',
        nodes: ['any'],
        impact: 'read',
        group: 'x',
        multi: false,
        example: '',
        request: { attributes: {}, elements: [], ...request },
        response: { attributes: {}, elements: [] },
      },
    ],
  } as unknown as RawCatalogue
  const model = buildModel(catalogue)
  const command = model.commands[0]
  if (!command) throw new Error('no command')
  return flatten(model, command.request)
}

const names = (type: ReturnType<typeof flat>) =>
  type.elements.map((each) => `${each.name}${each.many ? '*' : each.min}`)

describe('flatten', () => {
  it('puts the parts of the base type before those of the type', () => {
    const base = {
      attributeGroups: ['keys'],
      attributes: { a: { type: 'string' } },
      elements: [{ name: 'A', type: 'int' }],
    }
    const type = flat(
      {
        elements: [
          {
            name: 'X',
            extends: 'base',
            attributes: { b: { type: 'int' } },
            elements: [{ name: 'B', type: 'int' }],
          },
        ],
      },
      { base },
    ).elements[0]?.type
    expect(type?.kind).toBe('inline')
    if (type?.kind === 'inline') expect(type.type.extends).toBe('base')
  })

  it('makes the parts of a repeated choice optional lists', () => {
    const choice = {
      choice: { min: 0, max: 'unbounded' as const },
      of: [
        { name: 'A', type: 'int' },
        { name: 'B', type: 'int' },
      ],
    }
    expect(names(flat({ elements: [{ name: 'First', type: 'int' }, choice] }))).toEqual([
      'First1',
      'A*',
      'B*',
    ])
  })

  it('keeps the branches of a choice that is made once', () => {
    const branch = {
      sequence: {},
      of: [
        { name: 'B', type: 'int' },
        { name: 'C', type: 'int', min: 0 },
      ],
    }
    const type = flat({ elements: [{ choice: {}, of: [{ name: 'A', type: 'int' }, branch] }] })
    expect(type.choices).toEqual([{ required: true, branches: [[0], [1, 2]] }])
    expect(
      flat({ elements: [{ choice: {}, of: [{ name: 'A', type: 'int', min: 0 }] }] }).choices[0]?.required,
    ).toBe(false)
  })

  it('refuses what the tables cannot say, instead of dropping it', () => {
    const two = [
      { name: 'A', type: 'int' },
      { name: 'B', type: 'int' },
    ]
    expect(() => flat({ elements: [{ sequence: { max: 'unbounded' }, of: two }] })).toThrow(
      'repeated sequence',
    )
    expect(() => flat({ elements: [{ choice: {}, of: [{ choice: {}, of: two }] }] })).toThrow(
      'choice inside a choice',
    )
  })
})
