/** A fenced TypeScript block of a README. */
export interface Block {
  readonly file: string
  /** Line of its first line of code. */
  readonly line: number
  /** File name it is written to. */
  readonly name: string
  readonly code: string
  readonly runs: boolean
}

/** Finds the fenced blocks marked `ts`. */
export function blocksOf(file: string, markdown: string): Block[] {
  const blocks: Block[] = []
  const lines = markdown.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const mark = /^```ts(\s+no-run)?\s*$/.exec(lines[at] ?? '')
    if (!mark) continue
    const end = lines.indexOf('```', at)
    if (end < 0) throw new Error(`${file}:${at + 1}: the block is not closed`)
    blocks.push({
      file,
      line: at + 2,
      name: `${file.replaceAll(/[^\w]+/g, '-')}-${blocks.length + 1}.ts`,
      // Without an import or export a block would not be a module and could not use top-level await.
      code: `${lines.slice(at + 1, end).join('\n')}\nexport {}\n`,
      runs: !mark[1],
    })
    at = end
  }
  return blocks
}
