/** Path and query of a request line. */
export interface Target {
  /** Percent-decoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
}

/** Takes a request target apart; undefined when its path is not well-formed. */
export function parseTarget(url: string): Target | undefined {
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const query = mark < 0 ? '' : url.slice(mark + 1)
  if (!path.includes('%')) return new LazyTarget(path, query)
  try {
    return new LazyTarget(decodeURIComponent(path), query)
  } catch {
    return undefined
  }
}

/** Most doors never look at the query. */
class LazyTarget implements Target {
  readonly path: string
  readonly #text: string
  #query: URLSearchParams | undefined

  constructor(path: string, query: string) {
    this.path = path
    this.#text = query
  }

  get query(): URLSearchParams {
    this.#query ??= new URLSearchParams(this.#text)
    return this.#query
  }
}
