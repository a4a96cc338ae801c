#!/usr/bin/env node
import { CommanderError } from 'commander'
import { createProgram } from './program.ts'
import { exitCodes, Failure } from './verdict.ts'

try {
  process.exitCode = await createProgram().run(process.argv)
} catch (error) {
  if (error instanceof CommanderError) {
    // Help and version end well; whatever else commander stops for is a mistake on the command line.
    process.exitCode = error.exitCode === 0 ? exitCodes.good : exitCodes.misused
  } else {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`rk7-xml: ${message}\n`)
    process.exitCode = error instanceof Failure ? error.exitCode : exitCodes.misused
  }
}
