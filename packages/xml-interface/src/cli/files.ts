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
    const { code, message } = error as NodeJS.ErrnoException
    throw new Failure(`cannot read ${file}: ${code === 'ENOENT' ? 'there is no such file' : message}`)
  }
}

/** A file of this package. */
export const ownFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
