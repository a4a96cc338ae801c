/** What a schema says against a document. */
export interface Violation {
  /** Line of the document, from 1. */
  readonly line: number
  /** Names of the elements down to the one concerned, without `RK7Query`: `RK7CMD/Session/Dish`. Xerces tells only the last. */
  readonly path: string
  /** The validator's own words. */
  readonly message: string
}

/** A validator. There are two, because two libraries do not always agree on a schema. */
export interface SchemaEngine {
  /**
   * Checks a document.
   *
   * @param schema - name of the file without its ending: `qrySaveOrder`
   * @returns what is wrong, in the order of the document; undefined when there is no such schema
   * @throws EngineMissingError
   */
  check(schema: string, document: string): Promise<readonly Violation[] | undefined>
}

/** `libxml2` is quick and needs nothing but its package; `xerces` is a second opinion and needs Java. */
export type EngineName = 'libxml2' | 'xerces'

/** The package of a validator is not installed, or Java is missing. */
export class EngineMissingError extends Error {
  override readonly name = 'EngineMissingError'

  constructor(engine: EngineName, cause: unknown) {
    const needs =
      engine === 'libxml2'
        ? 'install libxml2-wasm'
        : 'install xsd-schema-validator and a Java development kit (javac on the PATH)'
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`the validator ${engine} cannot run: ${needs} (${reason})`, { cause })
  }
}
