// Checks the packages as a consumer gets them: packed, looked over by publint and attw, installed into projects of their own
// and used there. A green unit suite says nothing about a broken export map.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkConsumers } from './consumers.ts'
import { checkExports } from './exports.ts'
import { packAll } from './pack.ts'

const scratch = mkdtempSync(join(tmpdir(), 'rkeeper-kit-packages-'))
try {
  const tarballs = await packAll(scratch)
  await checkExports(tarballs)
  await checkConsumers(tarballs, scratch)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
