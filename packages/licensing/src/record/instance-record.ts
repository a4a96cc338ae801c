import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** A licence as last confirmed by the licensing server. */
export interface HeldLicense {
  readonly anchor: string
  readonly id: string
  readonly expirationDate: string | null
  readonly qty: number
  /** Milliseconds since the epoch. */
  readonly checkedAt: number
}

/** A command that was about to be sent, or was sent and has no answer yet. */
export interface InFlight {
  readonly seq: number
  readonly command: string
  /** The exact document, for an identical repeat. May hold personal data: gone as soon as the answer is stored. */
  readonly body: string
  readonly bodyHash: string
  readonly startedAt: number
  /** How often it has been sent. */
  readonly attempts: number
}

/** Who may send with an instance, and until when if he does not say so again. */
export interface Lease {
  readonly owner: string
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** All that must survive a crash of one instance. Its changes are the functions below, and nothing else changes it. */
export interface InstanceRecord {
  readonly version: 1
  /** Never changes, its spelling neither. */
  readonly guid: string
  readonly license: HeldLicense | null
  /** Number of the next new command; null where only the till knows it. */
  readonly nextSeq: number | null
  readonly inFlight: InFlight | null
  readonly lastDone: {
    readonly seq: number
    readonly bodyHash: string
    readonly status: string
    readonly at: number
  } | null
  /** When the till was lately asked for the number, so that a restart does not forget the limit. */
  readonly resyncs: readonly number[]
  /** Renewed by each save of its owner; null when nobody works with the instance. */
  readonly lease: Lease | null
}

/** A record at its beginning. A GUID that may have been used before has to ask the till for its number. */
export function newRecord(guid: string, options: { readonly usedBefore: boolean }): InstanceRecord {
  const nextSeq = options.usedBefore ? null : 0
  return {
    version: 1,
    guid,
    license: null,
    nextSeq,
    inFlight: null,
    lastDone: null,
    resyncs: [],
    lease: null,
  }
}

/** A command takes a number. To be stored before the first byte leaves. */
export function started(
  record: InstanceRecord,
  command: { readonly seq: number; readonly command: string; readonly body: string; readonly at: number },
): InstanceRecord {
  const { seq, body, at: startedAt } = command
  const inFlight = { seq, command: command.command, body, bodyHash: hash(body), startedAt, attempts: 1 }
  return { ...record, inFlight }
}

export function sentAgain(record: InstanceRecord): InstanceRecord {
  const { inFlight } = record
  return inFlight ? { ...record, inFlight: { ...inFlight, attempts: inFlight.attempts + 1 } } : record
}

/** The answer came: executed, or refused for a reason of business. Either way its number counts as used. */
export function done(
  record: InstanceRecord,
  answer: { readonly status: string; readonly at: number },
): InstanceRecord {
  const { inFlight } = record
  if (!inFlight) return record
  const { seq, bodyHash } = inFlight
  return { ...record, nextSeq: seq + 1, inFlight: null, lastDone: { seq, bodyHash, ...answer } }
}

/** The command in flight is over without an effect, or given up; the next one uses the given number. */
export function released(record: InstanceRecord, nextSeq: number | null): InstanceRecord {
  return { ...record, nextSeq, inFlight: null }
}

export function licensed(record: InstanceRecord, license: HeldLicense): InstanceRecord {
  return { ...record, license }
}

function hash(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body)))
}
