/** Where the last whole piece of markup ends, 0 where there is none. What follows has to wait for the rest of it. */
export function wholeMarkup(text: string): number {
  let end = 0
  for (;;) {
    const start = text.indexOf('<', end)
    const next = start < 0 ? -1 : markupEnd(text, start)
    if (next < 0) return end
    end = next
  }
}

const closings: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Where the markup that starts at an offset ends, or -1 where its end is not there yet. */
function markupEnd(text: string, start: number): number {
  const second = text.charCodeAt(start + 1)
  if (second !== 33 && second !== 63) return tagEnd(text, start)
  // What "<!" begins is known after nine characters at most.
  if (second === 33 && text.length < start + 9) return -1
  const [opening, closing] = closings.find(([each]) => text.startsWith(each, start)) ?? ['<', '>']
  const at = text.indexOf(closing, start + opening.length)
  return at < 0 ? -1 : at + closing.length
}

/** A ">" between quotes ends nothing. */
function tagEnd(text: string, start: number): number {
  let quote = 0
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return at + 1
    else if (code === 34 || code === 39) quote = code
  }
  return -1
}
