import { LicenseError } from '@rkeeper-kit/core'
import type { InstanceRecord } from './instance-record.ts'

export const encodeRecord = (record: InstanceRecord): string => JSON.stringify(record)

/** Reads a stored record. Refuses one of a newer version rather than losing what it does not know. */
export function decodeRecord(text: string, key: string): InstanceRecord {
  const record = parse(text)
  if (record?.version === 1 && typeof record.guid === 'string')
    return { lease: null, ...record } as InstanceRecord
  const version = record?.version === undefined ? 'no known form' : `version ${String(record.version)}`
  throw new LicenseError(
    `The licence record ${key} has ${version}; this version of @rkeeper-kit/licensing knows version 1: update the package, or restore the record`,
    { code: 'record-unreadable', details: { key } },
  )
}

function parse(text: string): Partial<Record<keyof InstanceRecord, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
