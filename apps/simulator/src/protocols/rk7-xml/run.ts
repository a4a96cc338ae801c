import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { CommandOutcome } from '@rkeeper-kit/xml-interface/server'
import type { LicenceClaim } from '../../domain/contract.ts'
import { DomainError } from '../../domain/errors.ts'
import { type HandlerContext, noChanges } from './handler.ts'
import { claimOf } from './licence-claim.ts'
import { type PreparedCommand, shownName } from './prepare.ts'
import { knowsSubscription } from './subscription.ts'

/** How a command went, and when its request arrived: both are answered again to an identical repeat. */
export interface Ran {
  readonly outcome: CommandOutcome
  readonly arrival: string
}

/** Runs one command: its licence first, then what it does. A refusal is an outcome, not an exception. */
export function runCommand(prepared: PreparedCommand, context: HandlerContext): Ran {
  const arrival = context.time.text(context.now())
  const { decoded } = prepared
  const ran = (result: Partial<CommandOutcome>): Ran => ({
    outcome: { name: shownName(decoded.name), status: 'Ok', workTime: 0, dateTime: arrival, ...result },
    arrival,
  })
  try {
    if ('refusal' in prepared) throw prepared.refusal
    if (decoded.command?.license === 'required') return runLicensed(prepared, context, ran)
    return ran(execute(prepared, context))
  } catch (error) {
    return ran(refusal(error, context))
  }
}

type Ready = Extract<PreparedCommand, { readonly handler: unknown }>

function execute({ decoded, handler }: Ready, context: HandlerContext): Partial<CommandOutcome> {
  const data = handler.run(decoded.params, context)
  return data === noChanges ? { status: 'No changes' } : { command: handler.command, data }
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
    ...(rk7ErrorN !== undefined && component && { errors: [{ code: rk7ErrorN, component, text }] }),
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
    const { outcome, arrival } = JSON.parse(verdict.answer) as Ran
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
  licences.settle(
    claim.instanceGuid,
    claim.seqNumber,
    requestHash,
    JSON.stringify({ outcome, arrival }),
    refused,
  )
}

/** Identical means: the same bytes of the command's element. */
const hashOf = (source: string): string => bytesToHex(sha256(new TextEncoder().encode(source)))
