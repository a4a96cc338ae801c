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
  const query = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1))
  if (!path.includes('%')) return { path, query }
  try {
    return { path: decodeURIComponent(path), query }
  } catch {
    return undefined
  }
}
