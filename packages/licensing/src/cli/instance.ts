import { type InstanceRecord, newRecord } from '../record/index.ts'
import { decodeRecord, encodeRecord } from '../record/record-codec.ts'
import type { StoredValue } from '../store/index.ts'
import { CliError } from './cli-error.ts'
import { openStore, type StoreFlags } from './open-store.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

export interface InstanceFlags extends StoreFlags {
  readonly instance: string
  readonly json?: boolean
  readonly yes?: boolean
}

/** Shows what the store knows of an instance; neither the licence id nor the stored request. */
export async function showInstance(code: string, flags: InstanceFlags, session: Session): Promise<void> {
  await withRecord(code, flags, session, async ({ record }) => {
    const facts = factsOf(record)
    if (flags.json) session.print(JSON.stringify(facts, undefined, 2))
    else session.print(table(Object.entries(facts).map(([name, value]) => [name, String(value ?? '-')])))
  })
}

/** Replaces an instance by a new one. */
export async function resetInstance(code: string, flags: InstanceFlags, session: Session): Promise<void> {
  await withRecord(code, flags, session, async ({ record, stored, key, save }) => {
    session.note(
      'A new instance costs one of the different GUIDs that a licence allows in a day: the till refuses all commands of a licence that has used them up, until the next day. A number that is out of step needs no reset, it is put right by itself.',
    )
    const { inFlight, lease } = record
    if (lease && lease.until > session.clock.now())
      throw new CliError(
        `Instance ${record.guid} is in use until ${iso(lease.until)}: stop its process first`,
      )
    if (inFlight)
      session.note(
        `${inFlight.command} number ${inFlight.seq} has no answer: it may have been executed. Read the order before you do it again.`,
      )
    if (!flags.yes) throw new CliError(`Nothing was changed: add --yes to replace ${record.guid}`, 2)
    const fresh = newRecord(`{${crypto.randomUUID().toUpperCase()}}`, { usedBefore: false })
    const saved = await save(key, encodeRecord({ ...fresh, license: record.license }), stored.revision)
    if (saved === undefined)
      throw new CliError(`Another process wrote the record of ${code}: nothing was changed`)
    session.print(`${record.guid} was replaced by ${fresh.guid}, which begins at 0`)
  })
}

async function withRecord(
  code: string,
  flags: InstanceFlags,
  session: Session,
  use: (found: {
    readonly record: InstanceRecord
    readonly stored: StoredValue
    readonly key: string
    readonly save: (key: string, value: string, revision: number) => Promise<number | undefined>
  }) => Promise<void>,
): Promise<void> {
  const key = recordKey(code, flags.instance)
  const store = await openStore(flags, session)
  try {
    const stored = await store.load(key)
    if (!stored) throw new CliError(`The store has no record ${key}: no licence was opened there yet`)
    const save = store.save.bind(store)
    await use({ record: decodeRecord(stored.value, key), stored, key, save })
  } finally {
    await store.close()
  }
}

/** `main`, `main-2` and so on are the instances that are made; one that was given goes by its GUID. */
export function recordKey(code: string, instance: string): string {
  if (!/^\d{9}$/.test(code)) throw new CliError(`Restaurant ${JSON.stringify(code)} is not nine digits`, 2)
  return `${code}/${/^main(-\d+)?$/.test(instance) ? instance : instance.replace(/[{}-]/g, '').toLowerCase()}`
}

function factsOf({ guid, nextSeq, inFlight, license, lastDone, lease }: InstanceRecord) {
  return {
    guid,
    nextSeq,
    unfinished: inFlight && `${inFlight.command} number ${inFlight.seq}, since ${iso(inFlight.startedAt)}`,
    lastDone: lastDone && `number ${lastDone.seq}, ${lastDone.status}, ${iso(lastDone.at)}`,
    anchor: license?.anchor ?? null,
    licenceUntil: license?.expirationDate ?? null,
    connections: license?.qty ?? null,
    licenceCheckedAt: license && iso(license.checkedAt),
    inUseUntil: lease && iso(lease.until),
  }
}

const iso = (at: number): string => new Date(at).toISOString()
