/** A document that is not well-formed, or that uses what is refused for safety. */
export class XmlSyntaxError extends Error {
  override readonly name = 'XmlSyntaxError'
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 units. */
  readonly column: number
  /** Position in the source, from 0. */
  readonly offset: number

  constructor(problem: string, source: string, offset: number) {
    const { line, column } = positionAt(source, offset)
    super(`${problem} (line ${line}, column ${column})`)
    this.line = line
    this.column = column
    this.offset = offset
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
