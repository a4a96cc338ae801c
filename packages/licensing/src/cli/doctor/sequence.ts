import type { InstanceRecord } from '../../record/index.ts'
import { decodeRecord } from '../../record/record-codec.ts'
import { recordKey } from '../instance.ts'
import { openStore, type StoreFlags } from '../open-store.ts'
import type { Session } from '../session.ts'
import { type Finding, finder } from './finding.ts'
import type { FoundLicence } from './licence.ts'
import { askTill, escaped, type TillAccess, type TillAnswer } from './till-request.ts'

/** Compares the number in the store with that of the till. */
export async function sequenceFindings(
  code: string,
  flags: StoreFlags & { readonly instance: string },
  till: { readonly access: TillAccess; readonly licence: FoundLicence } | undefined,
  session: Session,
): Promise<readonly Finding[]> {
  const say = finder('instance')
  const record = await recordOf(code, flags, session)
  if (!record) return [say.skipped('the store has no record yet: it is made at the first start')]
  const { inFlight, guid } = record
  const instance = inFlight
    ? say.warning(
        `${guid}: ${inFlight.command} number ${inFlight.seq} has no answer`,
        'it may have been executed: read the order; the next start of the integration deals with the number',
      )
    : say.ok(`${guid}, next number ${record.nextSeq ?? 'to be asked for'}`)
  if (!till) return [instance, finder('sequence').skipped('needs till and licence')]
  const { anchor, id } = till.licence
  const command = `<RK7CMD CMD="GetXMLLicenseInstanceSeqNumber"><LicenseInfo anchor="${escaped(anchor)}" licenseToken="${escaped(id)}"><LicenseInstance guid="${escaped(guid)}"/></LicenseInfo></RK7CMD>`
  const answer = await askTill(till.access, command).catch((error: Error) => error)
  return [instance, compare(record, answer)]
}

async function recordOf(
  code: string,
  flags: StoreFlags & { readonly instance: string },
  session: Session,
): Promise<InstanceRecord | undefined> {
  const key = recordKey(code, flags.instance)
  const store = await openStore(flags, session)
  try {
    const stored = await store.load(key)
    return stored && decodeRecord(stored.value, key)
  } finally {
    await store.close()
  }
}

function compare({ nextSeq, inFlight }: InstanceRecord, answer: TillAnswer | Error): Finding {
  const say = finder('sequence')
  if (answer instanceof Error) return say.failed(answer.message, 'try again')
  const told = answer.attribute('seqNumber')
  if (answer.attribute('RK7ErrorN') === '5304') {
    if (nextSeq === 0) return say.ok('not used yet')
    const advice = 'was the till replaced? The next command begins again at 0 by itself'
    return say.warning('the till does not know the instance', advice)
  }
  if (answer.attribute('Status') !== 'Ok' || told === undefined) {
    const advice = 'if it says that it was asked too often, wait; else check restaurant code and product'
    return say.failed(`the till refuses: ${answer.attribute('ErrorText') ?? 'no text'}`, advice)
  }
  const last = Number(told)
  const next = inFlight ? [inFlight.seq - 1, inFlight.seq] : [(nextSeq ?? last + 1) - 1]
  if (next.includes(last)) return say.ok(`the till has accepted ${last}, as it should`)
  return say.warning(
    `the till has accepted ${last}, the store is at ${nextSeq}`,
    'the next command puts it right; if it happens again, something else uses the same GUID',
  )
}
