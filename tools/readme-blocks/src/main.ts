// Compiles and runs every TypeScript block of every README and page of the docs, against a simulator of its own. A block that only
// shows types is run all the same; one that must not run says so with `ts no-run`.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSimulator } from '@rkeeper-kit/simulator'
import { type Block, blocksOf } from './blocks.ts'
import { compile, run } from './check.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** What the READMEs call the simulator; replaced by the address of the one started here. */
const documentedOrigin = 'http://127.0.0.1:7070'
const scratch = join(root, 'tools/readme-blocks/blocks')

const pages = globSync(
  [
    'README*.md',
    'docs/*.md',
    'packages/*/README.md',
    'apps/*/README.md',
    'apps/*/docs/*.md',
    'examples/*/README.md',
  ],
  {
    cwd: root,
  },
).sort()
rmSync(scratch, { recursive: true, force: true })
mkdirSync(scratch, { recursive: true })

const simulator = createSimulator()
const server = await simulator.listen({ port: 0 })
const blocks: Block[] = pages.flatMap((file) => blocksOf(file, readFileSync(join(root, file), 'utf8')))
for (const block of blocks) {
  writeFileSync(join(scratch, block.name), block.code.replaceAll(documentedOrigin, server.url))
}

let failed = 0
const report = (block: Block, problem: string) => {
  failed++
  console.error(`${block.file}:${block.line}: ${problem}`)
}
try {
  for (const { name, problem } of await compile(scratch)) {
    const block = blocks.find((candidate) => candidate.name === name)
    if (block) report(block, problem)
    else throw new Error(problem)
  }
  if (failed === 0) {
    for (const block of blocks.filter((candidate) => candidate.runs)) {
      simulator.reset()
      const problem = await run(join(scratch, block.name))
      if (problem) report(block, problem)
    }
  }
} finally {
  await server.close()
}
if (failed === 0) rmSync(scratch, { recursive: true, force: true })
console.log(`${blocks.length} blocks in ${pages.length} pages: ${failed} failed`)
process.exitCode = failed === 0 && blocks.length > 0 ? 0 : 1
