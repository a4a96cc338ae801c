/** The anchor as the server sees it, and what the caller should know about how it was written. */
export interface AnchorParameter {
  readonly anchor: string
  readonly warning?: string
}

/** Reads the anchor from a query as it came. A bare `#` starts a fragment, which is never sent: the anchor ends there. */
export function anchorOf(url: string): AnchorParameter {
  const [target = ''] = url.split('#')
  const query = target.slice(target.indexOf('?') + 1)
  const anchor = new URLSearchParams(target.includes('?') ? query : '').get('anchor')
  if (anchor === null) return { anchor: '', warning: 'there is no parameter anchor' }
  if (/%(23|3a)/i.test(anchor)) return { anchor, warning: 'the anchor was percent-encoded twice' }
  if (/:\d+\/17$/.test(anchor)) return { anchor, warning: 'the anchor has a colon where its # belongs' }
  if (!anchor.includes('#'))
    return { anchor, warning: 'the anchor ends before its #: send it as %23, a bare one is cut off' }
  if (/[?&]anchor=[^&]*:/.test(target))
    return { anchor, warning: 'the anchor was sent with a bare colon; the documentation wants %3A' }
  return { anchor }
}
