// Every check that CI runs, in the order in which a failure is cheapest to find.
import { mkdirSync, readFileSync } from 'node:fs'
import { bin, node, root, run, say } from './process.mjs'

/** Workspace packages resolve to their sources: these programs need no build. */
const source = '--conditions=@rkeeper-kit/source'
const report = `${root}node_modules/.cache/rkeeper-kit/tests.json`

const steps = [
  {
    name: 'generated files are up to date',
    run: () => inTurn(['tools/codegen/src/main.ts'], [source, 'tools/coverage/src/main.ts']),
  },
  {
    name: 'lint and format',
    run: () => run(bin('biome'), ['check', '--error-on-warnings', '--reporter=summary', '.']),
  },
  {
    name: 'build',
    run: () => run(bin('turbo'), ['run', 'build', '--output-logs=errors-only', '--no-color']),
  },
  { name: 'types of tests and examples', run: () => run(bin('tsc'), ['-p', 'tsconfig.test.json']) },
  {
    name: 'unused files, exports and dependencies',
    run: () =>
      run(bin('knip'), [
        '--no-progress',
        '--no-config-hints',
        '--include',
        'files,dependencies,unlisted,unresolved',
      ]),
  },
  { name: 'tests', run: tests },
  {
    name: 'README blocks',
    run: () => run(node(), [source, 'tools/readme-blocks/src/main.ts']),
  },
  { name: 'packages as published', run: () => run(node(), ['tools/packages-check/src/main.ts']) },
]

/** @param {string[]} args names of steps to run; all without */
export async function testSteps(args) {
  const unknown = args.filter((arg) => !steps.some((step) => step.name === arg))
  if (unknown.length > 0) {
    say(`No such step: ${unknown.join(', ')}. There are: ${steps.map((step) => `"${step.name}"`).join(', ')}`)
    return 2
  }
  const chosen = steps.filter((step) => args.length === 0 || args.includes(step.name))
  for (const step of chosen) {
    const started = performance.now()
    say(`\n▶ ${step.name}`)
    const code = await step.run()
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (code !== 0) {
      say(`✖ ${step.name} failed after ${seconds} s. Alone: npm test -- "${step.name}"`)
      return code
    }
    say(`✔ ${step.name} (${seconds} s)`)
  }
  return 0
}

async function inTurn(...programs) {
  for (const program of programs) {
    const code = await run(node(), [...program, '--check'])
    if (code !== 0) return code
  }
  return 0
}

async function tests() {
  mkdirSync(new URL('.', `file://${report}`), { recursive: true })
  const code = await run(node(), [
    `${root}node_modules/vitest/vitest.mjs`,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'))
  process.stdout.write(
    `\ntests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped\n`,
  )
  return code
}
