import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command, pnpm, root } from './command.ts'
import type { Tarball } from './pack.ts'

/** Installs the packed packages into each project of `test-consumers` and runs its check. */
export async function checkConsumers(tarballs: readonly Tarball[], scratch: string): Promise<void> {
  for (const entry of readdirSync(`${root}test-consumers`, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const folder = join(scratch, entry.name)
    cpSync(`${root}test-consumers/${entry.name}`, folder, { recursive: true })
    pointAtTarballs(folder, tarballs)
    await command([...pnpm, 'install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile'], {
      cwd: folder,
    })
    const said = await command([process.execPath, 'check.mjs'], { cwd: folder })
    console.log(`${entry.name}: ${said.trim()}`)
  }
}

function pointAtTarballs(folder: string, tarballs: readonly Tarball[]): void {
  const path = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const files = new Map(tarballs.map(({ name, file }) => [name, `file:${file}`]))
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    manifest.dependencies[name] = files.get(name) ?? manifest.dependencies[name]
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2))
  // The packages depend on each other by version, and that version is not in any registry yet.
  const overrides = [...files].map(([name, file]) => `  "${name}": "${file}"`)
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    ['packages: []', 'pmOnFail: ignore', 'overrides:', ...overrides, ''].join('\n'),
  )
}
