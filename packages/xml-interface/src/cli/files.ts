import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { Failure } from './verdict.ts'

/**
 * Reads a file as text; `-` is the standard input.
 *
 * @throws Failure when it cannot be read
 */
export async function readText(file: string): Promise<string> {
  if (file === '-') return text(process.stdin)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Failure(`cannot read ${file}: ${(error as Error).message}`)
  }
}

/** A file of this package. */
export const ownFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
