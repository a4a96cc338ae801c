import { describe, expect, it } from 'vitest'
import type { ObjectTable } from '../table.ts'
import { encodeElement } from './encode.ts'
import { keepWritten } from './written.ts'

const item: ObjectTable = { attributes: { id: 'int', name: 'string' } }
const table: ObjectTable = {
  elements: [
    ['Table', '?', item],
    ['Waiter', '?', item],
  ],
}
const write = (value: object) =>
  encodeElement('R', table, value, { command: 'Test answer', direction: 'answer' })

describe('a kept part', () => {
  it('is written like any other, once for each place it stands in', () => {
    const part = keepWritten({ id: 1, name: 'a & b' })
    const text = '<R><Table id="1" name="a &amp; b"/><Waiter id="1" name="a &amp; b"/></R>'
    expect(write({ Table: part, Waiter: part })).toBe(text)
    expect(write({ Waiter: part, Table: part })).toBe(text)
  })

  it('cannot be changed, and its copies are written anew', () => {
    const part = keepWritten({ id: 1, name: 'first' })
    write({ Table: part })
    expect(() => Object.assign(part, { name: 'second' })).toThrow(TypeError)
    expect(write({ Table: { ...part, name: 'second' } })).toBe('<R><Table id="1" name="second"/></R>')
    expect(write({ Table: structuredClone(part) })).toBe('<R><Table id="1" name="first"/></R>')
  })

  it('is refused for a mistake each time', () => {
    const part = keepWritten({ id: 'one' })
    for (let time = 0; time < 2; time++) expect(() => write({ Table: part })).toThrow('a whole number')
  })
})
