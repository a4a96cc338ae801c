import { readFileSync } from 'node:fs'
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** Where a value stands, and where the values inside it stand. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly inside: Readonly<Record<string, Place>>
}

/** A value read from a file, with the way back to its lines. */
export interface Located {
  readonly value: unknown
  readonly place: Place
}

/**
 * Reads YAML or JSON.
 * @throws {Error} with the file and, where it is not YAML, the place in it
 */
export function readLocated(file: string): Located {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`The scenario ${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`)
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [fault] = document.errors
  if (fault)
    throw new Error(`The scenario ${file} is not YAML: ${fault.message.split('\n')[0]?.replace(/:$/, '.')}`)
  const lineOf = (node: unknown): number =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
  return { value: document.toJS() ?? {}, place: placeOf(document.contents, document, { file, lineOf }) }
}

interface Lines {
  readonly file: string
  lineOf(node: unknown): number
}

function placeOf(node: unknown, document: Document, lines: Lines): Place {
  const target = isAlias(node) ? node.resolve(document) : node
  const inside: Record<string, Place> = {}
  if (isMap(target)) {
    for (const { key, value } of target.items) {
      const place = placeOf(value, document, lines)
      inside[String(isScalar(key) ? key.value : key)] = { ...place, line: lines.lineOf(key) }
    }
  }
  if (isSeq(target)) {
    for (const [index, item] of target.items.entries()) inside[index] = placeOf(item, document, lines)
  }
  return { file: lines.file, line: lines.lineOf(node), inside }
}

/** The place of a value, or of what should hold it where it is missing. */
export function placeAt(place: Place, path: readonly PropertyKey[]): Place {
  const [first, ...rest] = path
  const inner = first === undefined ? undefined : place.inside[String(first)]
  return inner ? placeAt(inner, rest) : place
}
