// For the browser platform an import of node:* is an error, so bundling proves that the portable packages are portable.
import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const bundle = async (input) => {
  const { outputFiles } = await build({
    ...input,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  })
  return outputFiles[0].text
}
const file = (name) => bundle({ entryPoints: [name] })
const lean = (command, transport) => {
  const contents = `
    import { executeCommand, fetchTransport } from '@rkeeper-kit/xml-interface/client'
    import { ${command} } from '@rkeeper-kit/xml-interface/commands/${command}'
    export const run = (transport, params) => executeCommand(${transport}, ${command}, params)`
  return bundle({ stdin: { contents, resolveDir: '.' } })
}
const size = (text) => gzipSync(text).length
const kilobytes = (text) => `${(size(text) / 1000).toFixed(1)} kB`

const one = await file('one-command.js')
assert.ok(
  one.includes('GetOrder') && !one.includes('LowAlcKegOpen'),
  'a bundle with one command holds that command only',
)
const least = await lean('LockOrder', 'transport')
assert.ok(
  size(least) < 12_000,
  `one command over a transport of the app is ${kilobytes(least)}, not below 12`,
)
const overFetch = await lean('LockOrder', 'fetchTransport(transport)')
assert.ok(
  size(overFetch) < 13_000,
  `one command with fetchTransport is ${kilobytes(overFetch)}, not below 13`,
)
const leanOrder = await lean('GetOrder', 'fetchTransport(transport)')
const leanClient = await file('lean-client.js')
const all = await file('all-clients.js')
console.log(
  `bundles for the browser; min+gzip: LockOrder by executeCommand ${kilobytes(least)}, and fetchTransport ${kilobytes(overFetch)}; ` +
    `GetOrder so ${kilobytes(leanOrder)}, with Rk7TransportClient ${kilobytes(leanClient)}, with Rk7Client ${kilobytes(one)}; ` +
    `the three clients ${kilobytes(all)}`,
)
