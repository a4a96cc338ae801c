import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownSchemas, schemaEngine } from '@rkeeper-kit/xml-interface/validate'
import { times } from './ratio.ts'
import { orderList } from './samples.ts'

/** Enough for the engine to compile what it runs. */
const rounds = 40

/** Compiling the schema is left out on both sides: a process does it once. */
export async function measureValidation() {
  const xml = orderList(1e6)
  const native = xmllint(xml)
  const ours = await libxml2(xml)
  return [
    { validator: 'libxml2-wasm, in process', ms: ours.toFixed(1), ratio: native ? times(native / ours) : '' },
    {
      validator: native ? 'xmllint, native' : 'xmllint: not on the PATH',
      ms: native?.toFixed(1) ?? '',
      ratio: '',
    },
  ]
}

async function libxml2(xml: string): Promise<number> {
  const engine = schemaEngine()
  let best = Number.POSITIVE_INFINITY
  // The first round compiles the schema.
  for (let round = 0; round <= rounds; round++) {
    const began = performance.now()
    const violations = await engine.check('resGetOrderList', xml)
    const took = performance.now() - began
    if (violations?.length !== 0) throw new Error('the sample is not valid')
    if (round > 0) best = Math.min(best, took)
  }
  return best
}

/** By its own clock, without its start; undefined where it is not installed. */
function xmllint(xml: string): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const file = join(folder, 'answer.xml')
    writeFileSync(file, xml)
    const schema = join(ownSchemas(), 'resGetOrderList.xsd')
    let best: number | undefined
    for (let round = 0; round < rounds; round++) {
      const run = spawnSync('xmllint', ['--noout', '--timing', '--schema', schema, file], {
        encoding: 'utf8',
      })
      if (run.error) return undefined
      const took = (what: string): number =>
        Number(new RegExp(`^${what}.* took ([\\d.]+) ms`, 'm').exec(run.stderr)?.[1])
      const total = took('Parsing') + took('Validating')
      best = Math.min(best ?? total, total)
    }
    return best
  } finally {
    rmSync(folder, { recursive: true })
  }
}
