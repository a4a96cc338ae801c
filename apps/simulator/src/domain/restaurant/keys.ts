import type { Guid, RefKey } from '../contract.ts'
import { DomainError } from '../errors.ts'

/** One spelling for comparing: currency GUIDs and others come with and without braces, in any case. */
export function normalizeGuid(guid: string): Guid {
  const bare = guid
    .trim()
    .replace(/^\{|\}$/g, '')
    .toUpperCase()
  if (/^[0-9A-F]{32}$/.test(bare))
    return `{${bare.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`
  return `{${bare}}`
}

/** How a refusal names the key that was given. */
export function keyText({ id, code, guid }: RefKey): string {
  if (id !== undefined) return `id=${id}`
  if (code !== undefined) return `code=${code}`
  return guid === undefined ? '(no id, code or guid)' : `guid=${guid}`
}

/** The GUID that a client made for something new, in our spelling. Throws `badGuid`. */
export function clientGuid(text: string): Guid {
  const guid = normalizeGuid(text)
  if (!/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/.test(guid))
    throw new DomainError('badGuid', { guid: text })
  return guid
}
