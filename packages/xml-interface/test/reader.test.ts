import { readFileSync } from 'node:fs'
import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { allCommands } from '../src/commands.ts'
import { XmlStream } from '../src/xml/stream.ts'
import { parseXml, treeBuilder } from '../src/xml/tree.ts'
import { fxpMeaning, libxml2Meaning, ourMeaning } from './meaning.ts'

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

const examples = allCommands.map(({ name }) => {
  const file = new URL(`../catalogue/commands/${name}.yaml`, import.meta.url)
  return (parse(readFileSync(file, 'utf8')) as { example: string }).example
})

/** Requests with one to three changes each. */
function* mutated(count: number, random: (below: number) => number): Generator<string> {
  for (let run = 0; run < count; run++) {
    let text = examples[random(examples.length)] ?? ''
    for (let changes = random(3); changes >= 0; changes--) {
      const at = random(text.length)
      const piece = pieces[random(pieces.length)] ?? ''
      const skip = [0, 1, 1 + random(4)][random(3)] ?? 0
      text = text.slice(0, at) + (skip > 1 ? '' : piece) + text.slice(at + skip)
    }
    yield text
  }
}

it('accepts and refuses the same as libxml2 on 10 000 mutated requests, and means what it and fast-xml-parser mean', () => {
  const differ: string[] = []
  let accepted = 0
  for (const text of mutated(10_000, randomFrom(7))) {
    const ours = succeeds(() => parseXml(text))
    // Document types and namespaces are where we differ on purpose: the first are refused, the second not looked at.
    const theirs = succeeds(() => XmlDocument.fromString(text).dispose()) && !text.includes('<!DOCTYPE')
    if (ours !== theirs) differ.push(`${ours ? 'we accept' : 'we refuse'} ${text}`)
    if (!ours) continue
    accepted++
    const meaning = JSON.stringify(ourMeaning(parseXml(text)))
    if (JSON.stringify(libxml2Meaning(text)) !== meaning) differ.push(`libxml2 reads otherwise ${text}`)
    // It takes much that is not well-formed, so only its reading counts.
    if (JSON.stringify(fxpMeaning(text)) !== meaning) differ.push(`fast-xml-parser reads otherwise ${text}`)
  }
  expect(differ).toEqual([])
  expect(accepted).toBeGreaterThan(1500)
}, 60_000)

it('reads a document that arrives in parts as it reads the whole, and fails at the same place', () => {
  const random = randomFrom(11)
  const outcome = (read: () => unknown): string => {
    try {
      return JSON.stringify(read())
    } catch (error) {
      return String(error)
    }
  }
  for (const text of mutated(2000, random)) {
    const inParts = outcome(() => {
      const tree = treeBuilder()
      const stream = new XmlStream(tree)
      for (let at = 0; at < text.length; ) {
        const next = at + 1 + random(9)
        stream.write(text.slice(at, next))
        at = next
      }
      stream.end()
      return tree.root && ourMeaning(tree.root)
    })
    expect(inParts).toBe(outcome(() => ourMeaning(parseXml(text))))
  }
})
