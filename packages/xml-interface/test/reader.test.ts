import { readFileSync } from 'node:fs'
import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { allCommands } from '../src/commands.ts'
import { parseXml } from '../src/xml/tree.ts'

const pieces = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '/',
  '=',
  ' ',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x',
  '?>',
  '&amp;',
  '&#65;',
  '&#0;',
  'a',
  '\n',
  '\r',
  '\t',
  '-',
  'é',
  '<a>',
  '</a>',
  '🍲',
  '0',
  '.',
  '!',
  '·',
  '\u0001',
  '\uFFFE',
  '<!DOCTYPE a>',
  '<?xml version="1.0"?>',
]

/** mulberry32: the same documents at every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

const succeeds = (run: () => void): boolean => {
  try {
    run()
    return true
  } catch {
    return false
  }
}

it('accepts and refuses the same as libxml2 on 10 000 mutated requests', () => {
  const random = randomFrom(7)
  const examples = allCommands.map(({ name }) => {
    const file = new URL(`../catalogue/commands/${name}.yaml`, import.meta.url)
    return (parse(readFileSync(file, 'utf8')) as { example: string }).example
  })
  const differ: string[] = []
  let accepted = 0
  for (let run = 0; run < 10_000; run++) {
    let text = examples[random(examples.length)] ?? ''
    for (let changes = random(3); changes >= 0; changes--) {
      const at = random(text.length)
      const piece = pieces[random(pieces.length)] ?? ''
      const skip = [0, 1, 1 + random(4)][random(3)] ?? 0
      text = text.slice(0, at) + (skip > 1 ? '' : piece) + text.slice(at + skip)
    }
    const ours = succeeds(() => parseXml(text))
    // Document types and namespaces are where we differ on purpose: the first are refused, the second not looked at.
    const theirs = succeeds(() => XmlDocument.fromString(text).dispose()) && !text.includes('<!DOCTYPE')
    if (ours) accepted++
    if (ours !== theirs) differ.push(`${ours ? 'we accept' : 'we refuse'} ${text}`)
  }
  expect(differ).toEqual([])
  expect(accepted).toBeGreaterThan(1500)
}, 60_000)
