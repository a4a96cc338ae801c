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

/** Eight hex digits in upper case, two by two from a table. */
const digits = (word: number): string =>
  (bytes[word >>> 24] ?? '') +
  (bytes[(word >>> 16) & 255] ?? '') +
  (bytes[(word >>> 8) & 255] ?? '') +
  (bytes[word & 255] ?? '')
const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0').toUpperCase())

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

function formatGuid(words: readonly [number, number, number, number]): string {
  const hex = digits(words[0]) + digits(words[1]) + digits(words[2]) + digits(words[3])
  const variant = '89AB'[Number.parseInt(hex.charAt(16), 16) % 4]
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}}`
}
