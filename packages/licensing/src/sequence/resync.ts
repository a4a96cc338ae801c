import { type Clock, LicenseError } from '@rkeeper-kit/core'
import type { LicenseEvent } from '../events.ts'
import type { LicensedAnswer, LicensedRequest, LicenseInfo } from '../license-source.ts'
import { type InstanceRecord, type RecordKeeper, released } from '../record/index.ts'
import { judge } from './verdict.ts'

const minute = 60_000
const hour = 60 * minute

/** How often the till may be asked. Our figures: the documentation only says not too often. */
const resyncLimits = { pause: minute, perHour: 10 }

/** Asks the till for the last accepted number, and stores the one after it as the next. Resolves to a refusal of the licence. */
export async function resync<A extends LicensedAnswer>(
  request: LicensedRequest<A>,
  license: LicenseInfo,
  context: {
    readonly records: RecordKeeper
    readonly clock: Clock
    readonly tell: (event: LicenseEvent) => void
    readonly signal?: AbortSignal | undefined
  },
): Promise<A | undefined> {
  const { records, clock, tell, signal } = context
  const now = clock.now()
  const retryAfter = waitBefore(await records.load(), now)
  if (retryAfter > 0) {
    tell({ type: 'resyncLimited', instanceGuid: license.instanceGuid, retryAfter })
    throw new LicenseError(
      `The number of ${request.command} is unknown, and the till has been asked for it too often. Wait ${Math.ceil(retryAfter / 1000)} s, and find out what else uses this instance GUID`,
      { code: 'resync-limited', operation: request.command, details: { retryAfter } },
    )
  }
  // Stored first: a crash during the call must not forget it.
  await records.update((record) => ({
    ...record,
    resyncs: [...record.resyncs, now].slice(-resyncLimits.perHour),
  }))
  const answer = await request.readSequenceNumber(license, signal)
  const verdict = judge(answer)
  if (verdict.kind === 'license-refused') return answer
  const nextSeq = verdict.kind === 'instance-unknown' ? 0 : next(answer.seqNumber)
  if (nextSeq === undefined) {
    throw new LicenseError(
      `The till did not tell the number of instance ${license.instanceGuid}: ${answer.status} ${answer.errorText}`.trimEnd(),
      { code: answer.errorCode ?? 'resync-failed', operation: request.command, serverText: answer.errorText },
    )
  }
  await records.update((record) => released(record, nextSeq))
  return undefined
}

const next = (last: number | undefined): number | undefined => (last === undefined ? undefined : last + 1)

/** Milliseconds until the till may be asked. Entries of the future come from a clock that was set back. */
function waitBefore({ resyncs }: InstanceRecord, now: number): number {
  const recent = resyncs.filter((at) => at <= now && now - at < hour)
  const newest = recent.at(-1)
  const oldest = recent[0]
  const sincePause = newest === undefined ? 0 : newest + resyncLimits.pause - now
  const sinceHour = oldest === undefined || recent.length < resyncLimits.perHour ? 0 : oldest + hour - now
  return Math.max(0, sincePause, sinceHour)
}
