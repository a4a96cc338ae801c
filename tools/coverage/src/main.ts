// Writes what is simulated into docs/coverage.md and the READMEs, from the simulator's own registries; `--check` only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { simulatorCoverage } from '@rkeeper-kit/simulator/coverage'
import { fullTable, summary } from './pages.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const doors = simulatorCoverage()
const pages = new Map([
  ['docs/coverage.md', fullTable(doors)],
  ['README.md', withSummary('README.md', summary(doors, 'en'))],
  ['README.ru.md', withSummary('README.ru.md', summary(doors, 'ru'))],
])

for (const [file, text] of pages) {
  const current = readOrEmpty(file)
  if (current === text) continue
  if (process.argv.includes('--check')) {
    console.error(`${file} is out of date: run "pnpm coverage" and commit`)
    process.exitCode = 1
  } else {
    writeFileSync(`${root}${file}`, text)
    console.log(`${file} written`)
  }
}

function withSummary(file: string, table: string): string {
  const text = readOrEmpty(file)
  const marked = /(<!-- coverage:start -->\n)[\s\S]*(<!-- coverage:end -->)/
  if (!marked.test(text))
    throw new Error(`${file} lacks the marks <!-- coverage:start --> and <!-- coverage:end -->`)
  return text.replace(marked, (_whole, start: string, end: string) => `${start}${table}${end}`)
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(`${root}${file}`, 'utf8')
  } catch {
    return ''
  }
}
