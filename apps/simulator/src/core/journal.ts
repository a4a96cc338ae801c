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
  /** How many bytes of a body are shown. */
  readonly bodyBytes: number
  /** Bytes of the whole bodies, where only their beginnings were kept. */
  readonly requestBytes?: number | undefined
  readonly responseBytes?: number | undefined
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
      const entry = kept(record, nextId, bodyBytes())
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

/**
 * Only what is shown: a request holds on to its connection by its signal. Bodies of no more characters than the limit stay whole until
 * somebody looks, because measuring them in bytes takes longer than all the rest.
 */
function kept(record: JournalRecord, id: number, limit: number): Kept {
  const { request, response } = record
  const largeRequest = request && request.body.length > limit
  const largeResponse = response && response.body.length > limit
  return {
    ...record,
    id,
    bodyBytes: limit,
    requestBytes: largeRequest ? request.body.length : undefined,
    responseBytes: largeResponse ? byteLength(response.body) : undefined,
    ...(request && {
      request: {
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: largeRequest ? cut(request.body, limit) : request.body,
      },
    }),
    ...(response && {
      response: {
        status: response.status,
        headers: response.headers,
        body: largeResponse ? cut(response.body, limit) : response.body,
      },
    }),
  }
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
    request: entry.request ? message(entry.request, entry.bodyBytes, entry.requestBytes) : null,
    response: entry.response ? message(entry.response, entry.bodyBytes, entry.responseBytes) : null,
  }
  return redact(shown, secrets)
}

function message(
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string | Uint8Array },
  limit: number,
  bytes = byteLength(body),
): JournalMessage {
  const shown = bytes > limit ? cut(body, limit) : body
  const text = typeof shown === 'string' ? shown : new TextDecoder().decode(shown)
  return bytes > limit ? { headers, body: text, cutFrom: bytes } : { headers, body: text }
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
