import { type Draft, set } from './frame.ts'

/** The keys of an object, one after the other, and a blank with all of them. */
export interface Shape {
  readonly keys: readonly string[]
  readonly budget: Budget
  lastKey: string
  lastShape: Shape | undefined
  further: Map<string, Shape> | undefined
  /** Made for the second object: many shapes occur once. */
  blank: Draft | undefined
  used: boolean
}

/** How many shapes may still be noted. Objects beyond that are right all the same, only slower to make. */
interface Budget {
  left: number
}

/** Where shapes begin; what shares a budget is forgotten together. */
export const emptyShape = (budget: Budget = { left: 1000 }): Shape => shapeOf([], budget)

const shapeOf = (keys: readonly string[], budget: Budget): Shape => ({
  keys,
  budget,
  lastKey: '',
  lastShape: undefined,
  further: undefined,
  blank: undefined,
  used: false,
})

/** The shape with one key more; undefined where no more are noted. */
export function extended(shape: Shape, key: string): Shape | undefined {
  if (shape.lastKey === key) return shape.lastShape
  let next = shape.further?.get(key)
  if (!next) {
    if (shape.budget.left <= 0) return undefined
    shape.budget.left--
    next = shapeOf([...shape.keys, key], shape.budget)
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
  if (!shape.used) {
    shape.used = true
    return filled({}, keys, values, count)
  }
  shape.blank ??= blankOf(shape.keys)
  // The blank has every key of its own, so a plain assignment does, even for those of Object.prototype.
  const result = { ...shape.blank }
  for (let at = 0; at < count; at++) result[shape.keys[at] as string] = values[at]
  return result
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
