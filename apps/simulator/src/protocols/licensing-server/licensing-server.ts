import type { PlainResponse } from '../../core/http.ts'
import { json, problem } from '../../core/problem.ts'
import type { Exchange, Protocol } from '../../core/protocol.ts'
import type { Domain, Licence } from '../../domain/contract.ts'
import { DomainError, type ErrorKey } from '../../domain/errors.ts'
import type { Credentials, LicensingAccount } from '../../scenario/credentials.ts'
import type { Settings } from '../../settings.ts'
import { accountOf } from './account.ts'
import { anchorOf } from './anchor-parameter.ts'

export interface LicensingServerDeps {
  readonly world: { readonly clock: { now(): number } }
  readonly domain: Pick<Domain, 'licences'>
  readonly settings: Settings
  readonly credentials: Credentials
}

const command = 'GetLicenseIdByAnchor'
const path = `/ls5api/api/License/${command}`

/** The vendor publishes no codes: these are the simulator's own. */
const errorCodes: Partial<Record<ErrorKey, number>> = { objectDenied: 2, licenceNotFound: 3 }

/** The door of the licensing server: the one call that integrations make. */
export function createLicensingServer(deps: LicensingServerDeps): Protocol {
  return {
    name: 'licensing',
    owns: (path) => /^\/ls5api(\/|$)/i.test(path),
    async handle(exchange) {
      const { headers, ...rest } = await answerTo(exchange, deps)
      // The simulator's time, so that clients may compare their clock with it.
      return { ...rest, headers: { ...headers, date: new Date(deps.world.clock.now()).toUTCString() } }
    },
  }
}

async function answerTo(exchange: Exchange, deps: LicensingServerDeps): Promise<PlainResponse> {
  if (exchange.path.toLowerCase() !== path.toLowerCase()) return notServed(exchange)
  exchange.note({ commands: [command] })
  if (exchange.request.method !== 'GET') return wrongMethod(exchange)
  if (deps.settings.licensing.outage) {
    exchange.note({ outcome: 'outage' })
    return { status: 503, headers: {}, body: '' }
  }
  const account = accountOf(exchange.request.headers.usr, deps.credentials.licensing.accounts)
  if ('mistake' in account) {
    exchange.note({ outcome: 'unauthorized', warning: account.mistake })
    return { status: deps.settings.licensing.badUsrStatus, headers: {}, body: '' }
  }
  return exchange.perform(command, () => answer(exchange, account, deps))
}

function answer(
  exchange: Exchange,
  account: LicensingAccount,
  { domain, settings }: LicensingServerDeps,
): PlainResponse {
  if (settings.licensing.tokenExpired) return refuse(exchange, 1, 'Token is expired')
  const { anchor, warning } = anchorOf(exchange.request.url)
  if (warning) exchange.note({ warning })
  try {
    const { deniedObjects } = settings.licensing
    const allowed = account.objectIds.filter((objectId) => !deniedObjects.includes(objectId))
    const licence = domain.licences.byAnchor(anchor, allowed)
    if (licence) exchange.note({ objectId: licence.objectId })
    exchange.note({ outcome: licence ? 'Ok' : 'expired' })
    return { ...json(200, {}), body: licenceBody(licence, settings.till.utcOffsetMinutes) }
  } catch (error) {
    const code = error instanceof DomainError ? errorCodes[error.key] : undefined
    if (code === undefined) throw error
    return refuse(exchange, code, (error as DomainError).text('en'))
  }
}

/** Written by hand, because the quantity is always shown with a decimal: `1.0`. */
function licenceBody(licence: Licence | null, utcOffsetMinutes: number): string {
  if (!licence) return '{"id":null,"expirationDate":null,"qty":0.0}'
  const local = new Date(licence.expiresAt + utcOffsetMinutes * 60_000).toISOString().slice(0, 19)
  const qty = Number.isInteger(licence.qty) ? licence.qty.toFixed(1) : String(licence.qty)
  return `{"id":"${licence.id}","expirationDate":"${local}","qty":${qty}}`
}

function refuse(exchange: Exchange, code: number, text: string): PlainResponse {
  exchange.note({ outcome: `${code} ${text}` })
  return json(200, { ErrorCode: code, ErrorMessage: text })
}

function notServed(exchange: Exchange): PlainResponse {
  exchange.note({ outcome: 'not_served' })
  return problem(404, {
    code: 'not_served',
    message: `The licensing server of this simulator has nothing at ${exchange.path.slice(0, 200)}.`,
    allowed: [`GET ${path}?anchor=…`],
  })
}

function wrongMethod(exchange: Exchange): PlainResponse {
  exchange.note({ outcome: 'wrong_method' })
  const message = `${path} is asked by GET, not by ${exchange.request.method}.`
  return problem(405, { code: 'wrong_method', message, allowed: ['GET'] }, { allow: 'GET' })
}
