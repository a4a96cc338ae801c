/** `codegen` writes what follows from the catalogues; `codegen --check` only tells what is out of date. */
import { join } from 'node:path'
import { generate } from './generate.ts'
import { findStale, writeFiles } from './output.ts'
import { generateWs } from './ws/generate.ts'

const generators = { 'xml-interface': generate, 'ws-client': generateWs }
const check = process.argv.includes('--check')

try {
  for (const [name, generateAll] of Object.entries(generators)) {
    const root = join(import.meta.dirname, '../../../packages', name)
    const files = generateAll(join(root, 'catalogue'))
    if (check) report(name, files.size, findStale(root, files))
    else console.log(`${name}: ${files.size} files generated, ${writeFiles(root, files)} changed`)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function report(name: string, count: number, stale: readonly string[]): void {
  for (const path of stale) console.error(`out of date: packages/${name}/${path}`)
  if (stale.length > 0) {
    console.error(`${stale.length} file(s) do not follow from the catalogue: run "pnpm codegen" and commit`)
    process.exitCode = 1
  } else console.log(`${name}: ${count} generated files are up to date`)
}
