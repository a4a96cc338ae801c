// What somebody would write in an hour to have requests checked: one route that validates the body by the schema of its command and answers
// a fixed document. No authentication, no licence, no journal, no restaurant. With `parse` it reads the body with fast-xml-parser too.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownSchemas } from '@rkeeper-kit/xml-interface/validate'
import express from 'express'
import { XMLParser } from 'fast-xml-parser'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { listen } from './listen.ts'

const [answersText = '{}', parse] = process.argv.slice(2)
/** The answer to each command. */
const answers = JSON.parse(answersText) as Readonly<Record<string, string>>
const common = readFileSync(join(ownSchemas(), 'common.xsd'))
xmlRegisterInputProvider(new XmlBufferInputProvider({ 'peer/common.xsd': common }))
const validators = new Map(Object.keys(answers).map((command) => [command, validatorOf(`qry${command}.xsd`)]))
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

const app = express()
app.post('/xml', express.raw({ type: () => true, limit: '10mb' }), (request, response) => {
  const body = (request.body as Buffer).toString()
  const command = /CMD="(\w+)"/.exec(body)?.[1] ?? ''
  const document = XmlDocument.fromString(body)
  try {
    validators.get(command)?.validate(document)
  } finally {
    document.dispose()
  }
  if (parse && !parser.parse(body).RK7Query) throw new Error('no query')
  response.type('text/xml').send(answers[command])
})
listen(app)

function validatorOf(file: string): XsdValidator {
  const source = readFileSync(join(ownSchemas(), file))
  return XsdValidator.fromDoc(XmlDocument.fromBuffer(source, { url: `peer/${file}` }))
}
