// For the browser platform an import of node:* is an error, so bundling proves that the portable packages are portable.
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0].text
}
const kilobytes = (text) => `${(gzipSync(text).length / 1024).toFixed(1)} kB`

const one = await bundle('one-command.js')
assert.ok(
  one.includes('GetOrder') && !one.includes('LowAlcKegOpen'),
  'a bundle with one command holds that command only',
)
const all = await bundle('all-clients.js')
console.log(
  `bundles for the browser; min+gzip: one XML command ${kilobytes(one)}, the three clients ${kilobytes(all)}`,
)
