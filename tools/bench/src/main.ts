import { parseArgs } from 'node:util'
import { type Options, suites } from './suites.ts'
import { table } from './table.ts'

const names = Object.keys(suites)
const help = `Measures against peers, side by side in one run, and prints tables. Reports, never gates.

Usage: pnpm bench [names] [options]

Names (none: all but licence)
${Object.entries(suites)
  .map(([name, { title }]) => `  ${name.padEnd(13)} ${title}`)
  .join('\n')}
  licence       Licensed commands under faults and kills; takes minutes

Options
  --seconds N   length of one run against a server; default 1.5
  --rounds N    runs of each contender, in turns; the median counts; default 7
  --requests N  requests for "memory"; default 1000000
  --help

How to read the tables: tools/bench/README.md`

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string', default: '1.5' },
      rounds: { type: 'string', default: '7' },
      requests: { type: 'string', default: '1000000' },
      help: { type: 'boolean', default: false },
    },
  })
  const unknown = positionals.filter((name) => name !== 'licence' && !names.includes(name))
  if (unknown.length > 0)
    throw new Error(`unknown: ${unknown.join(', ')}. There are: ${names.join(', ')}, licence.`)
  if (values.help) console.log(help)
  else
    await run(positionals, {
      seconds: positive('seconds', values.seconds),
      rounds: positive('rounds', values.rounds),
      requests: positive('requests', values.requests),
    })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}

function positive(name: string, text: string): number {
  const value = Number(text)
  if (!(value > 0)) throw new Error(`--${name} must be a number above 0, not "${text}".`)
  return value
}

async function run(asked: readonly string[], options: Options): Promise<void> {
  for (const [name, { title, measure }] of Object.entries(suites)) {
    if (asked.length > 0 && !asked.includes(name)) continue
    console.log(`\n${name}: ${title}\n`)
    console.log(table(await measure(options)))
  }
  if (asked.includes('licence')) await import('../../licence-proof/src/main.ts')
}
