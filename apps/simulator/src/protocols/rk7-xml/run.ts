import { hash } from 'node:crypto'
import { type CommandOutcome, withoutLater } from '@rkeeper-kit/xml-interface/server'
import type { LicenceClaim, Station } from '../../domain/contract.ts'
import { DomainError } from '../../domain/errors.ts'
import { type HandlerContext, noChanges } from './handler.ts'
import { knowsSubscription } from './known-parts.ts'
import { claimOf } from './licence-claim.ts'
import { type PreparedCommand, shownName } from './prepare.ts'

/** How a command went, and when its request arrived: both are answered again to an identical repeat. */
export interface Ran {
  readonly outcome: CommandOutcome
  readonly arrival: string
  /** Network name of the station that executed, where it was not the cash server. */
  readonly netName?: string
}

/** Runs one command: its licence first, then what it does. A refusal is an outcome, not an exception. */
export function runCommand(prepared: PreparedCommand, context: HandlerContext): Ran {
  const { decoded } = prepared
  const ran = ranFrom(prepared, context)
  try {
    if ('refusal' in prepared) throw prepared.refusal
    if (prepared.handler.station) return runAtStation(prepared, context, ran)
    if (decoded.command?.license === 'required') return runLicensed(prepared, context, ran)
    return ran(execute(prepared, context))
  } catch (error) {
    return ran(refusal(error, context))
  }
}

/** What a command has come to, told from its arrival on. */
function ranFrom({ decoded }: PreparedCommand, context: HandlerContext) {
  const arrival = context.time.text(context.now())
  return (result: Partial<CommandOutcome>, station?: Station): Ran => ({
    outcome: { name: shownName(decoded.name), status: 'Ok', workTime: 0, dateTime: arrival, ...result },
    arrival,
    ...(station && { netName: station.netName }),
  })
}

/** A station that does not run refuses through the cash server; one that runs answers itself, refusals too. */
function runAtStation(prepared: Ready, context: HandlerContext, ran: ReturnType<typeof ranFrom>): Ran {
  const station = context.domain.stations.reach(prepared.handler.station?.(prepared.decoded.params) ?? {})
  try {
    return ran(execute(prepared, context), station)
  } catch (error) {
    return ran(refusal(error, context), station)
  }
}

/** Runs a command whose answer waits for people. Rejects with the reason of the signal when nobody waits for it any more. */
export async function runWaiting(prepared: Ready, context: HandlerContext): Promise<Ran> {
  const ran = ranFrom(prepared, context)
  const begun = context.now()
  const ended = () => ({ workTime: context.now() - begun, dateTime: context.time.text(context.now()) })
  let station: Station | undefined
  try {
    station = context.domain.stations.reach(prepared.handler.station?.(prepared.decoded.params) ?? {})
    const data = await prepared.handler.run(prepared.decoded.params, context)
    return ran({ ...payload(prepared, data, context), ...ended() }, station)
  } catch (error) {
    return ran({ ...refusal(error, context), ...ended() }, station)
  }
}

export type Ready = Extract<PreparedCommand, { readonly handler: unknown }>

const execute = (prepared: Ready, context: HandlerContext): Partial<CommandOutcome> =>
  payload(prepared, prepared.handler.run(prepared.decoded.params, context), context)

/** What a handler answered, as a server of this version does. */
function payload(
  { handler: { command } }: Ready,
  data: unknown,
  { domain }: HandlerContext,
): Partial<CommandOutcome> {
  if (data === noChanges) return { status: 'No changes' }
  return { command, data: withoutLater(command.response, data, domain.restaurant.serverVersion) }
}

/** Words a domain error for this interface. Anything else is a fault of the simulator and goes on. */
function refusal(error: unknown, { settings }: HandlerContext): Partial<CommandOutcome> {
  if (!(error instanceof DomainError)) throw error
  const { rk7ErrorN, component } = error.entry
  const status = error.key === 'schemaViolation' ? settings.rk7.schemaErrorStatus : error.entry.status
  const text = error.text(settings.serverLanguage)
  return {
    status,
    errorText: text,
    ...(rk7ErrorN !== undefined && { errorCode: rk7ErrorN }),
    ...(component && { errors: [{ code: rk7ErrorN ?? settings.rk7.unknownErrorNumber, component, text }] }),
  }
}

/** The licence is judged before anything is done; the answer is kept for an identical repeat. */
function runLicensed(
  prepared: Ready,
  context: HandlerContext,
  ran: (result: Partial<CommandOutcome>) => Ran,
): Ran {
  const { licences, restaurant } = context.domain
  const { decoded, handler } = prepared
  const claim = claimOf(decoded.params)
  const bySubscription = context.settings.rk7.licenceMode === 'subscription'
  if (bySubscription && !knowsSubscription(restaurant.serverVersion))
    throw new DomainError('licenceRefused', { reason: 'XMLSaveOrder is not found' })
  const requestHash = hashOf(decoded.source)
  const verdict = licences.admit(claim && { ...claim, requestHash }, decoded.name)
  if (verdict.kind === 'repeat') {
    const { outcome, arrival } = verdict.answer as Ran
    return { outcome: { ...outcome, command: handler.command }, arrival }
  }
  let result: Ran
  let refused = false
  try {
    result = ran(execute(prepared, context))
  } catch (error) {
    result = ran(refusal(error, context))
    refused = true
  }
  remember(context, claim, requestHash, result, refused)
  return result
}

function remember(
  { domain: { licences } }: HandlerContext,
  claim: LicenceClaim | undefined,
  requestHash: string,
  { outcome: { command: _table, ...outcome }, arrival }: Ran,
  refused: boolean,
): void {
  if (claim?.seqNumber === undefined) return
  licences.settle(claim.instanceGuid, claim.seqNumber, requestHash, { outcome, arrival }, refused)
}

/** Identical means: the same bytes of the command's element. */
const hashOf = (source: string): string => hash('sha256', source)
