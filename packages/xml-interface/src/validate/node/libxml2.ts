import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { XsdValidator } from 'libxml2-wasm'
import { EngineMissingError, type SchemaEngine, type Violation } from '../engine.ts'
import { schemaFile } from './location.ts'

type Library = typeof import('libxml2-wasm')

/** Validators by folder and schema. A compiled schema never changes, so everybody in a process shares them. */
const folders = new Map<string, Folder>()

/** libxml2 compiled to WebAssembly: quick enough for every request. It is loaded with the first of them. */
export function libxml2Engine(folderPath: string): SchemaEngine {
  return {
    async check(schema, document) {
      const library = loaded ?? (await load())
      let folder = folders.get(folderPath)
      if (!folder) {
        folder = new Folder(library, folderPath, folders.size)
        folders.set(folderPath, folder)
      }
      const validator = folder.validator(schema)
      return validator && check(library, validator, document)
    },
  }
}

let loaded: Library | undefined

async function load(): Promise<Library> {
  try {
    loaded ??= await import('libxml2-wasm')
    return loaded
  } catch (cause) {
    throw new EngineMissingError('libxml2', cause)
  }
}

/** Schemas of one folder, each compiled when first needed. */
class Folder {
  readonly #library: Library
  readonly #path: string
  /** Under which libxml2 finds the files that schemas include; nothing else is readable to it. */
  readonly #address: string
  readonly #validators = new Map<string, XsdValidator | undefined>()

  constructor(library: Library, path: string, number: number) {
    this.#library = library
    this.#path = path
    this.#address = `rk7-schemas/${number}`
    const shared = readdirSync(path).filter((file) => file.endsWith('.xsd') && !/^(qry|res)/.test(file))
    const files = shared.map((file) => [`${this.#address}/${file}`, readFileSync(join(path, file))] as const)
    library.xmlRegisterInputProvider(new library.XmlBufferInputProvider(Object.fromEntries(files)))
  }

  validator(schema: string): XsdValidator | undefined {
    if (!this.#validators.has(schema)) this.#validators.set(schema, this.#compile(schema))
    return this.#validators.get(schema)
  }

  #compile(schema: string): XsdValidator | undefined {
    const file = schemaFile(this.#path, schema)
    if (file === undefined) return undefined
    const url = `${this.#address}/${basename(file)}`
    const source = this.#library.XmlDocument.fromBuffer(readFileSync(file), { url })
    try {
      return this.#library.XsdValidator.fromDoc(source)
    } finally {
      source.dispose()
    }
  }
}

function check(library: Library, validator: XsdValidator, text: string): readonly Violation[] {
  const { XML_PARSE_NONET, XML_PARSE_BIG_LINES, XML_PARSE_COMPACT } = library.ParseOption
  const option = XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_COMPACT
  try {
    // A text would be copied character by character.
    const document = library.XmlDocument.fromBuffer(Buffer.from(text), { option })
    try {
      validator.validate(document)
      return []
    } finally {
      document.dispose()
    }
  } catch (error) {
    if (!(error instanceof library.XmlLibError)) throw error
    return error.details.map(({ line, xpath = '', message }) => ({
      line,
      path: xpath.replace(/^\/(RK7Query\/)?/, '').replace(/\[\d+\]/g, ''),
      message: message.trim(),
    }))
  }
}
