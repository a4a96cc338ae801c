import { redact } from '@rkeeper-kit/core'
import type { PlainRequest, PlainResponse } from './http.ts'
import type { ProtocolName } from './protocol.ts'

/** What came and what went, before it is made readable. */
export interface JournalRecord {
  /** Simulated time, milliseconds since the epoch. */
  readonly at: number
  /** Absent for requests to no door, and for the simulator's own jobs. */
  readonly protocol?: ProtocolName
  readonly commands: readonly string[]
  readonly objectId?: number
  /** The protocol's own verdict. */
  readonly outcome?: string
  readonly warnings: readonly string[]
  /** The fault that struck. */
  readonly fault?: { readonly id: string; readonly kind: string }
  /** Real milliseconds. */
  readonly durationMs?: number
  readonly request?: Pick<PlainRequest, 'method' | 'url' | 'headers' | 'body'>
  readonly response?: Pick<PlainResponse, 'status' | 'headers' | 'body'>
}

/** A message as the journal shows it: without secrets, its body cut to the size set. */
export interface JournalMessage {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** Bytes of the whole body, given when it was cut. */
  readonly cutFrom?: number
}

export interface JournalEntry {
  readonly id: number
  /** Simulated time, ISO 8601. */
  readonly at: string
  readonly protocol: ProtocolName | null
  /** The first command; a batch has several `commands`. */
  readonly command: string | null
  readonly commands: readonly string[]
  readonly objectId: number | null
  readonly method: string | null
  readonly path: string | null
  readonly status: number | null
  readonly outcome: string | null
  readonly durationMs: number | null
  readonly warnings: readonly string[]
  readonly fault: { readonly id: string; readonly kind: string } | null
  readonly request: JournalMessage | null
  readonly response: JournalMessage | null
}

export interface JournalFilter {
  readonly protocol?: ProtocolName
  /** Case does not matter. */
  readonly command?: string
  /** The newest so many. */
  readonly limit?: number
}

/** A bounded memory of what came and went. It is not part of the state: restoring a snapshot keeps it. */
export interface Journal {
  add(record: JournalRecord): void
  /** Oldest first. */
  list(filter?: JournalFilter): readonly JournalEntry[]
  clear(): void
  /** Calls back for each new entry, until the answer is called. */
  subscribe(listener: (entry: JournalEntry) => void): () => void
}

export interface JournalOptions {
  /** How many entries are kept. */
  readonly size: () => number
  /** How many bytes of a body are kept. */
  readonly bodyBytes: () => number
  /** Values never to be shown, whatever stands around them. */
  readonly secrets: readonly string[]
}

interface Kept extends JournalRecord {
  readonly id: number
  readonly requestBytes: number
  readonly responseBytes: number
}

export function createJournal({ size, bodyBytes, secrets }: JournalOptions): Journal {
  let entries: Kept[] = []
  let nextId = 1
  const listeners = new Set<(entry: JournalEntry) => void>()

  const matches = (entry: Kept, { protocol, command }: JournalFilter): boolean =>
    (protocol === undefined || entry.protocol === protocol) &&
    (command === undefined || entry.commands.some((each) => each.toLowerCase() === command.toLowerCase()))

  return {
    add(record) {
      const limit = bodyBytes()
      const entry: Kept = {
        ...record,
        id: nextId,
        requestBytes: record.request?.body.length ?? 0,
        responseBytes: byteLength(record.response?.body ?? ''),
        ...(record.request && { request: kept(record.request, limit) }),
        ...(record.response && {
          response: { ...record.response, body: cut(record.response.body, limit) },
        }),
      }
      entries.push(entry)
      nextId += 1
      for (const listener of listeners) listener(present(entry, secrets))
      // Cutting a little late makes adding cheap: the array moves once in a while and not each time.
      if (entries.length > size() * 1.25) entries = entries.slice(-size())
    },
    list(filter = {}) {
      const found = entries.slice(-size()).filter((entry) => matches(entry, filter))
      return found.slice(-(filter.limit ?? found.length)).map((entry) => present(entry, secrets))
    },
    clear() {
      entries = []
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Only what is shown: a request holds on to its connection by its signal. */
function kept(
  { method, url, headers, body }: NonNullable<JournalRecord['request']>,
  limit: number,
): NonNullable<JournalRecord['request']> {
  return { method, url, headers, body: cut(body, limit) }
}

/** Secrets are taken out when somebody looks: most entries are never looked at. */
function present(entry: Kept, secrets: readonly string[]): JournalEntry {
  const shown: JournalEntry = {
    id: entry.id,
    at: new Date(entry.at).toISOString(),
    protocol: entry.protocol ?? null,
    command: entry.commands[0] ?? null,
    commands: entry.commands,
    objectId: entry.objectId ?? null,
    method: entry.request?.method ?? null,
    path: entry.request?.url ?? null,
    status: entry.response?.status ?? null,
    outcome: entry.outcome ?? null,
    durationMs: entry.durationMs ?? null,
    warnings: entry.warnings,
    fault: entry.fault ?? null,
    request: entry.request ? message(entry.request, entry.requestBytes) : null,
    response: entry.response ? message(entry.response, entry.responseBytes) : null,
  }
  return redact(shown, secrets)
}

function message(
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string | Uint8Array },
  bytes: number,
): JournalMessage {
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body)
  return byteLength(body) < bytes ? { headers, body: text, cutFrom: bytes } : { headers, body: text }
}

function cut(body: Uint8Array, limit: number): Uint8Array
function cut(body: string | Uint8Array, limit: number): string | Uint8Array
function cut(body: string | Uint8Array, limit: number): string | Uint8Array {
  if (body.length * 3 <= limit || byteLength(body) <= limit) return body
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  return bytes.slice(0, limit)
}

function byteLength(body: string | Uint8Array): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length
}
