import { type Draft, set } from './frame.ts'

/** The keys of an object, one after the other, and a blank with all of them. */
export interface Shape {
  readonly keys: readonly string[]
  lastKey: string
  lastShape: Shape | undefined
  further: Map<string, Shape> | undefined
  blank: Draft | undefined
}

/** Shapes beyond this number are not noted: their objects are right all the same, only slower to make. */
const mostShapes = 2000
let noted = 0

export const emptyShape = (): Shape => shapeOf([])

const shapeOf = (keys: readonly string[]): Shape => ({
  keys,
  lastKey: '',
  lastShape: undefined,
  further: undefined,
  blank: undefined,
})

/** The shape with one key more; undefined where no more are noted. */
export function extended(shape: Shape, key: string): Shape | undefined {
  if (shape.lastKey === key) return shape.lastShape
  let next = shape.further?.get(key)
  if (!next) {
    if (noted >= mostShapes) return undefined
    noted++
    next = shapeOf([...shape.keys, key])
    shape.further ??= new Map()
    shape.further.set(key, next)
  }
  shape.lastKey = key
  shape.lastShape = next
  return next
}

/**
 * An object of these keys and values. Engines turn an object that gets many keys one by one into a slow dictionary several
 * times its size; a copy of a blank stays an ordinary object.
 */
export function objectOf(
  shape: Shape | undefined,
  keys: readonly string[],
  values: readonly unknown[],
  count: number,
): Draft {
  if (!shape || count < 4) return filled({}, keys, values, count)
  shape.blank ??= blankOf(shape.keys)
  return filled({ ...shape.blank }, keys, values, count)
}

function filled(result: Draft, keys: readonly string[], values: readonly unknown[], count: number): Draft {
  for (let at = 0; at < count; at++) set(result, keys[at] as string, values[at])
  return result
}

/** The parser of JSON makes ordinary objects of any number of keys. Each key then has to have held numbers and texts. */
function blankOf(keys: readonly string[]): Draft {
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(keys.map((key) => [key, 0])))) as Draft
  for (const key of keys) set(blank, key, '')
  return blank
}
