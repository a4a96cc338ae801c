import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Set-up of the whole test run: compiles the Java helper of xsd-schema-validator once, before several test files would do it at the
 * same time. The compiled one that the package brings needs a newer Java than many machines have, and installing must not
 * need a JDK, so it is done here; without a JDK the tests that need it say so.
 */
export async function setup(): Promise<void> {
  const require = createRequire(import.meta.url)
  const support = join(dirname(require.resolve('xsd-schema-validator/package.json')), 'support')
  const mark = join(support, 'compiled-here')
  if (existsSync(mark)) return
  rmSync(join(support, 'XMLValidator.class'), { force: true })
  const { default: xerces } = await import('xsd-schema-validator')
  await xerces.setup().then(
    () => writeFileSync(mark, ''),
    () => undefined,
  )
}
