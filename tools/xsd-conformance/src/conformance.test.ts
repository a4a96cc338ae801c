import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import xerces from 'xsd-schema-validator'
import { commands, type Sample, samples, schemaFolder } from './samples.ts'

const java = spawnSync('java', ['-version']).status === 0
if (!java) console.warn('xsd-conformance: no java on the PATH, so Xerces is not asked')

const text = (name: string): string => readFileSync(new URL(name, schemaFolder), 'utf8')
xmlRegisterInputProvider(
  new XmlBufferInputProvider({ 'common.xsd': new TextEncoder().encode(text('common.xsd')) }),
)

function libxml2Accepts(sample: Sample): boolean {
  const validator = XsdValidator.fromDoc(
    XmlDocument.fromString(text(`qry${sample.command}.xsd`), { url: `qry${sample.command}.xsd` }),
  )
  try {
    validator.validate(XmlDocument.fromString(sample.xml))
    return true
  } catch {
    return false
  } finally {
    validator.dispose()
  }
}

async function xercesAccepts(sample: Sample): Promise<boolean> {
  const schema = fileURLToPath(new URL(`qry${sample.command}.xsd`, schemaFolder))
  try {
    return (await xerces.validateXML(sample.xml, schema)).valid
  } catch {
    // A schema that Xerces cannot compile shows in the examples, which libxml2 accepts.
    return false
  }
}

describe('libxml2', () => {
  it.each(commands)('accepts the example of %s and refuses what is wrong in it', (command) => {
    for (const sample of samples().filter((each) => each.command === command && each.valid !== undefined))
      expect([sample.what, libxml2Accepts(sample)]).toEqual([sample.what, sample.valid])
  })
})

describe.skipIf(!java)(java ? 'Xerces' : 'Xerces (skipped: no java on the PATH)', () => {
  it.each(
    samples()
      .filter((sample) => sample.forXerces)
      .map((sample) => [sample.command, sample.what, sample] as const),
  )('%s with %s: the same verdict', async (_, __, sample) => {
    expect(await xercesAccepts(sample)).toBe(libxml2Accepts(sample))
  })
})
