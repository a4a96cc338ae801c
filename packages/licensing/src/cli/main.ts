#!/usr/bin/env node
import { isInvalidRequestError } from '@rkeeper-kit/core'
import { CommanderError } from 'commander'
import { CliError } from './cli-error.ts'
import { createProgram } from './program.ts'
import { createSession } from './session.ts'

const session = createSession()
try {
  await createProgram(session).parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
  // Commander has said its own already.
  if (!(error instanceof CommanderError)) session.note(`rk-licence: ${messageOf(error)}`)
}

/** 1: what was asked failed; 2: it was asked wrongly. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof CliError) return error.exitCode
  return isInvalidRequestError(error) ? 2 : 1
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
