/** A place in a document. */
export interface Place {
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** From 0. */
  readonly offset: number
}

const beginning: Place = { line: 1, column: 1, offset: 0 }

/** A document that is not well-formed, or that uses what is refused for safety. */
export class XmlSyntaxError extends Error implements Place {
  override readonly name = 'XmlSyntaxError'
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** Position in the source, from 0. */
  readonly offset: number

  constructor(problem: string, source: string, offset: number, before: Place = beginning) {
    const place = placeAfter(source, offset, before)
    super(`${problem} (line ${place.line}, column ${place.column})`)
    this.line = place.line
    this.column = place.column
    this.offset = place.offset
  }
}

/** Line and column of an offset, both from 1. */
export function positionAt(
  source: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  let line = 1
  let start = 0
  for (let at = source.indexOf('\n'); at >= 0 && at < offset; at = source.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}

/** The place of an offset in a part of a document. */
export function placeAfter(part: string, offset: number, before: Place): Place {
  const { line, column } = positionAt(part, offset)
  return {
    line: before.line + line - 1,
    column: line === 1 ? before.column + column - 1 : column,
    offset: before.offset + offset,
  }
}
