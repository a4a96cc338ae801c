import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

/**
 * Set-up of the whole test run: compiles the Java helper of xsd-schema-validator once, before several test files would do it
 * at the same time. Installing must not need a JDK, so it is not done then; without one the tests that need it say so.
 */
export async function setup(): Promise<void> {
  const require = createRequire(import.meta.url)
  const helper = require
    .resolve('xsd-schema-validator/package.json')
    .replace('package.json', 'support/XMLValidator.class')
  if (existsSync(helper)) return
  const { default: xerces } = await import('xsd-schema-validator')
  await xerces.setup().catch(() => {})
}
