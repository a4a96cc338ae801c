/** Runs something once, when it is first needed; what failed is tried again at the next need. */
export function firstUse<T>(prepare: () => Promise<T>): () => Promise<T> {
  let prepared: Promise<T> | undefined
  return () => {
    prepared ??= prepare().catch((error: unknown) => {
      prepared = undefined
      throw error
    })
    return prepared
  }
}
