/** GUIDs, counters and randomness, the same at every run with the same seed. */
export interface Ids {
  /** A GUID in braces and upper case. */
  guid(): string
  /** The next number of a named counter; the first is `start`, 1 by default. */
  next(counter: string, start?: number): number
  /** A number from 0 up to, not including, 1. */
  random(): number
  /** So many lower-case hex digits. */
  hex(length: number): string
  /** So many characters of `0-9A-V`. */
  base32(length: number): string
}

/** The part of the state behind {@link Ids}: one generator per purpose, so that one does not disturb the other. */
export interface IdsState {
  readonly generators: { guid: number; random: number; text: number }
  readonly counters: Record<string, number>
}

export function initialIds(seed: string | number): IdsState {
  const text = String(seed)
  return {
    generators: { guid: hash(`${text}/guid`), random: hash(`${text}/random`), text: hash(`${text}/text`) },
    counters: {},
  }
}

export function createIds(state: () => IdsState): Ids {
  const draw = (purpose: keyof IdsState['generators']): number => {
    const { generators } = state()
    generators[purpose] = (generators[purpose] + 0x6d2b79f5) >>> 0
    return scramble(generators[purpose])
  }
  const characters = (purpose: 'guid' | 'text', alphabet: string, length: number): string =>
    Array.from({ length }, () => alphabet[Math.floor((draw(purpose) / 2 ** 32) * alphabet.length)]).join('')
  return {
    guid: () => formatGuid([draw('guid'), draw('guid'), draw('guid'), draw('guid')]),
    next(counter, start = 1) {
      const { counters } = state()
      const value = counters[counter] ?? start
      counters[counter] = value + 1
      return value
    },
    random: () => draw('random') / 2 ** 32,
    hex: (length) => characters('text', '0123456789abcdef', length),
    base32: (length) => characters('text', '0123456789ABCDEFGHIJKLMNOPQRSTUV', length),
  }
}

/** The output step of mulberry32: a good 32-bit generator whose whole state is one number. */
function scramble(state: number): number {
  let value = state
  value = Math.imul(value ^ (value >>> 15), value | 1)
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
  return (value ^ (value >>> 14)) >>> 0
}

/** FNV-1a over the text, scrambled once more so that near seeds lie far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return scramble(value >>> 0)
}

const hexDigits = '0123456789ABCDEF'
/** Where the hyphens of a GUID stand, braces counted. */
const hyphens = new Set([9, 14, 19, 24])
const form = Array.from({ length: 38 }, (_, at) =>
  at === 0 ? '{' : at === 37 ? '}' : hyphens.has(at) ? '-' : '',
)
const codes = form.map((character) => character.charCodeAt(0))
const digitPlaces = form.flatMap((character, at) => (character === '' ? [at] : []))

/** All characters at once: put together piece by piece, a text of this length costs several times its size. */
function formatGuid(words: readonly [number, number, number, number]): string {
  for (let digit = 0; digit < 32; digit++) {
    const word = words[digit >>> 3] ?? 0
    codes[digitPlaces[digit] ?? 0] = hexDigits.charCodeAt((word >>> (28 - 4 * (digit & 7))) & 15)
  }
  const variant = ((words[2] >>> 28) & 3) + 8
  codes[15] = hexDigits.charCodeAt(4)
  codes[20] = hexDigits.charCodeAt(variant)
  return String.fromCharCode(...codes)
}
