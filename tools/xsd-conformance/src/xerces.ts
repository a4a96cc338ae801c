import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A question: does this schema compile, and does it take this document? */
export interface Question {
  /** Path of the schema. */
  readonly schema: string
  readonly document?: string
}

export const java = spawnSync('java', ['-version']).status === 0
if (!java) console.warn('xsd-conformance: no java on the PATH, so Xerces is not asked')

const program = fileURLToPath(new URL('Xerces.java', import.meta.url))

/** Asks Xerces everything at once: a Java machine takes as long to start as to validate hundreds of documents. */
export function askXerces(questions: readonly Question[]): string[] {
  const input = questions.map(
    ({ schema, document = '' }) => `${schema}\t${Buffer.from(document).toString('base64')}\n`,
  )
  const { status, stdout, stderr } = spawnSync('java', ['-Dfile.encoding=UTF-8', program], {
    input: input.join(''),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`Xerces could not be asked: ${stderr}`)
  return stdout.trimEnd().split('\n')
}
