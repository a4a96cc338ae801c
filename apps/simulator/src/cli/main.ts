#!/usr/bin/env node
import { CommanderError } from 'commander'
import { createProgram } from './program.ts'

const program = createProgram(async (flags) => {
  if (flags.listScenarios) {
    const { scenarioList } = await import('./list-scenarios.ts')
    process.stdout.write(scenarioList())
    return
  }
  const { start, StartError } = await import('./start.ts')
  await start(flags).catch((error) => {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`rkeeper-simulator: ${error.message}\n`)
    process.exit(1)
  })
})

try {
  await program.parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help and version end well; whatever else commander stops for is a mistake on the command line.
  process.exit(error.exitCode === 0 ? 0 : 2)
}
