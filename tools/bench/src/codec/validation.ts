import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ownSchemas } from '@rkeeper-kit/xml-interface/validate'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { times } from './ratio.ts'
import { orderList } from './samples.ts'

const rounds = 7

/** Compiling the schema is left out on both sides: a process does it once. */
export function measureValidation() {
  const xml = orderList(1e6)
  const native = xmllint(xml)
  const ours = libxml2(xml)
  return [
    { validator: 'libxml2-wasm, in process', ms: ours.toFixed(1), ratio: native ? times(native / ours) : '' },
    {
      validator: native ? 'xmllint, native' : 'xmllint: not on the PATH',
      ms: native?.toFixed(1) ?? '',
      ratio: '',
    },
  ]
}

function libxml2(xml: string): number {
  const folder = ownSchemas()
  const common = readFileSync(join(folder, 'common.xsd'))
  xmlRegisterInputProvider(new XmlBufferInputProvider({ 'bench/common.xsd': common }))
  const schema = XmlDocument.fromBuffer(readFileSync(join(folder, 'resGetOrderList.xsd')), {
    url: 'bench/resGetOrderList.xsd',
  })
  const validator = XsdValidator.fromDoc(schema)
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    const document = XmlDocument.fromString(xml)
    validator.validate(document)
    best = Math.min(best, performance.now() - began)
    document.dispose()
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
