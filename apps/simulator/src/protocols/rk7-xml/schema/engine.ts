/** What a schema says against a document. */
export interface Violation {
  /** Line of the document, from 1. */
  readonly line: number
  /** Names of the elements down to the one concerned, without the envelope: `RK7CMD/Session/Dish`. */
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
   */
  check(schema: string, document: string): Promise<readonly Violation[] | undefined>
}
