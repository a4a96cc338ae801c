/** Something wrong in a document. */
export interface Finding {
  /** From 1. */
  readonly line: number
  /** Names of the elements down to the one concerned, `RK7CMD/Session/Dish`; empty where the document as a whole is meant. */
  readonly path: string
  /** Which element or attribute, and what is the matter with it. */
  readonly problem: string
  /** What would be right, where that can be said. */
  readonly expected?: string
  /** All of it as one sentence. */
  readonly message: string
}

/** What was found in a document. */
export interface Validation {
  /** Whether a server would take it. */
  readonly valid: boolean
  readonly findings: readonly Finding[]
  /** Names of the commands in it. */
  readonly commands: readonly string[]
}
