import { sha256 } from '@noble/hashes/sha2.js'

/** A GUID that depends on nothing but its words, so that reference items keep theirs from start to start. */
export function guidOf(...words: readonly (string | number)[]): string {
  const digest = sha256(new TextEncoder().encode(words.join('/')))
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
  return `{${text.toUpperCase()}}`
}
