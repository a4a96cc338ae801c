// Installs and builds what is missing or out of date, and nothing else: a second start goes straight to work.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { bin, fail, root, run, say } from './process.mjs'

const stamp = `${root}node_modules/.rkeeper-kit-install`
const { packageManager: pnpm } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

const steps = { install, build }

/** @param {('install' | 'build')[]} needs */
export async function prepare(needs) {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20)
    fail(`needs Node.js 20 or newer, this is ${process.version}. Install it from https://nodejs.org`)
  for (const need of needs) await steps[need]()
}

async function install() {
  const wanted = manifestHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing dependencies (once, and after they change) …')
  const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only']
  const code = await run('npx', args, { stdout: 'stderr' })
  if (code === 127) fail('needs npm (with npx) on the PATH; it comes with Node.js')
  if (code !== 0) fail(`installing the dependencies failed (pnpm ended with ${code}); see above`)
  writeFileSync(stamp, wanted)
}

async function build() {
  say('Building (only what has changed) …')
  const args = [
    'run',
    'build',
    '--filter=@rkeeper-kit/simulator...',
    '--filter=@rkeeper-kit/licensing',
    '--output-logs=errors-only',
    '--no-color',
  ]
  const code = await run(bin('turbo'), args, { stdout: 'stderr' })
  if (code !== 0) fail(`the build failed (turbo ended with ${code}); see above`)
}

/** Everything that decides what gets installed. */
function manifestHash() {
  const hash = createHash('sha256')
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']
  for (const folder of ['packages', 'apps', 'tools', 'examples']) manifests.push(...listManifests(folder))
  for (const file of manifests) hash.update(file).update(readFileSync(`${root}${file}`))
  return hash.digest('hex')
}

function listManifests(folder) {
  return readdirSync(`${root}${folder}`)
    .sort()
    .map((name) => `${folder}/${name}/package.json`)
    .filter((file) => existsSync(`${root}${file}`))
}
