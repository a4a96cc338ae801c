/** `codegen` writes what follows from the catalogue; `codegen --check` only tells what is out of date. */
import { join } from 'node:path'
import { generate } from './generate.ts'
import { findStale, writeFiles } from './output.ts'

const root = join(import.meta.dirname, '../../../packages/xml-interface')

try {
  const files = generate(join(root, 'catalogue'))
  if (process.argv.includes('--check')) {
    const stale = findStale(root, files)
    for (const path of stale) console.error(`out of date: packages/xml-interface/${path}`)
    if (stale.length > 0) {
      console.error(`${stale.length} file(s) do not follow from the catalogue: run "pnpm codegen" and commit`)
      process.exitCode = 1
    } else console.log(`${files.size} generated files are up to date`)
  } else console.log(`${files.size} files generated, ${writeFiles(root, files)} changed`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
