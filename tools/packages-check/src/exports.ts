import { readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { command, root } from './command.ts'
import type { Tarball } from './pack.ts'

/** Every address in the export map leads to a file with types, for every way of resolving it that ESM-only packages serve. */
export async function checkExports(tarballs: readonly Tarball[]): Promise<void> {
  for (const { name, folder, file } of tarballs) {
    const manifest = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
    const tarball = readFileSync(file)
    const { messages } = await publint({
      pack: { tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.byteLength) },
      strict: true,
    })
    const complaints = messages.map((message) => `${name}: publint: ${formatMessage(message, manifest)}`)
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
    await command([
      `${root}node_modules/.bin/attw`,
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      './schemas/*.xsd',
      '--',
      file,
    ])
    console.log(`${name}: publint and attw find nothing`)
  }
}
