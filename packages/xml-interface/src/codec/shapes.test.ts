import { expect, it } from 'vitest'
import { emptyShape, extended, objectOf } from './shapes.ts'

const keys = Array.from({ length: 40 }, (_, index) => `Key${index}`)

it('makes objects of the keys and values that it is given, each an object of its own', () => {
  let shape = extended(emptyShape(), keys[0] ?? '')
  for (const key of keys.slice(1)) shape = shape && extended(shape, key)
  const values = keys.map((_, index) => (index % 2 === 0 ? index : `text ${index}`))
  const first = objectOf(shape, keys, values, 40)
  const second = objectOf(shape, keys, [...values].reverse(), 40)
  expect(Object.keys(first)).toEqual(keys)
  expect(Object.values(first)).toEqual(values)
  expect(Object.values(second)).toEqual([...values].reverse())
})

it('does without shapes when too many were noted, and sets even the keys of Object.prototype', () => {
  const start = emptyShape({ left: 1 })
  const one = extended(start, 'a')
  expect(one && extended(one, 'b')).toBeUndefined()
  expect(extended(start, 'a')).toBe(one)
  const odd = objectOf(undefined, ['__proto__', 'a', 'b', 'c'], ['x', 1, 2, 3], 4)
  expect(Object.keys(odd)).toEqual(['__proto__', 'a', 'b', 'c'])
  expect(Object.getPrototypeOf(odd)).toBe(Object.prototype)
})

it('sets the keys of Object.prototype in copies of a blank too', () => {
  const odd = ['__proto__', 'constructor', 'a', 'b']
  let shape = extended(emptyShape(), '__proto__')
  for (const key of odd.slice(1)) shape = shape && extended(shape, key)
  for (const round of [1, 2, 3]) {
    const object = objectOf(shape, odd, [round, 'x', 1, 2], 4)
    expect(Object.entries(object)).toEqual([
      ['__proto__', round],
      ['constructor', 'x'],
      ['a', 1],
      ['b', 2],
    ])
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
  }
})
