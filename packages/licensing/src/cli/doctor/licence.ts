import { isAuthenticationError, isLicenseError, isRkeeperError } from '@rkeeper-kit/core'
import { anchor } from '../../anchor/index.ts'
import type { LicenseServer, ServerLicense } from '../../server/index.ts'
import { productName } from '../products.ts'
import type { Session } from '../session.ts'
import { clockFinding } from './clock.ts'
import { type Finding, finder } from './finding.ts'

const day = 24 * 60 * 60 * 1000

/** What is to be sent to the till. */
export interface FoundLicence {
  readonly anchor: string
  readonly id: string
}

/** Account, clock and licence, by one question to the licensing server. */
export async function licenceFindings(
  code: string,
  products: readonly string[],
  server: LicenseServer,
  session: Session,
): Promise<{ readonly findings: readonly Finding[]; readonly licence?: FoundLicence }> {
  const account = finder('account')
  const say = finder('licence')
  let refusal: unknown
  for (const productGuid of products) {
    const asked = anchor({ productGuid, restaurantCode: code })
    try {
      const found = await server.getLicenseIdByAnchor(asked)
      session.hide(found.id)
      const now = session.clock.now()
      const findings = [
        account.ok('accepted'),
        clockFinding('clock', found.serverTime === undefined ? undefined : found.serverTime - now),
        runningFinding(productName(productGuid), found, found.serverTime ?? now),
      ]
      return { findings, licence: { anchor: asked, id: found.id } }
    } catch (error) {
      if (!isLicenseError(error)) {
        refusal = error
        break
      }
      if (!refusal || error.code === 'expired') refusal = error
    }
  }
  if (isAuthenticationError(refusal)) {
    const advice =
      'check user name (its case matters), password and developer token; do not try often, accounts may get locked'
    return { findings: [account.failed(refusal.message, advice), say.skipped('the account comes first')] }
  }
  const message = refusal instanceof Error ? refusal.message : String(refusal)
  if (isLicenseError(refusal)) {
    return { findings: [account.ok('accepted'), say.failed(message, adviceFor(refusal.code))] }
  }
  if (!isRkeeperError(refusal)) throw refusal
  const advice = 'check --server and any proxy; if both are right, try again later'
  return { findings: [account.skipped('no answer'), say.failed(message, advice)] }
}

function runningFinding(
  product: string,
  { expirationDate, expiresAt, qty }: ServerLicense,
  now: number,
): Finding {
  const say = finder('licence')
  const facts = `${product}, until ${expirationDate?.slice(0, 10) ?? 'unknown'}, ${qty} connections`
  const left = expiresAt === undefined ? undefined : Math.floor((expiresAt - now) / day)
  if (left === undefined || left >= 14) return say.ok(facts)
  return say.warning(`${facts}: ${left} days left`, 'order the next one from the dealer')
}

function adviceFor(code: string | number | undefined): string {
  if (code === 'expired')
    return 'order a licence from the dealer, or name the product of the one there is by --product'
  return 'check the restaurant code, the product, the rights of the account to the restaurant, and the date of the developer token: it is renewed by a letter to the vendor'
}
