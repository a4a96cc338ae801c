import { subscriptionSince, versionReaches } from '@rkeeper-kit/core'
import { ClockWatch } from '../../watch/index.ts'
import type { Session } from '../session.ts'
import { clockFinding } from './clock.ts'
import { type Finding, finder } from './finding.ts'
import { askTill, type TillAccess, type TillAnswer } from './till-request.ts'

/** Account, version, clock and restaurant of the till, by one question. */
export async function tillFindings(
  code: string,
  access: TillAccess,
  { clock }: Session,
): Promise<{ readonly findings: readonly Finding[]; readonly usable: boolean }> {
  const account = finder('till account')
  const answer = await askTill(access, '<RK7CMD CMD="GetSystemInfo"/>').catch((error: Error) => error)
  const mistake = mistakeOf(answer)
  if (answer instanceof Error || mistake) {
    const { found, advice } = mistake ?? { found: String(answer), advice: '' }
    return { findings: [account.failed(found, advice)], usable: false }
  }
  const clocks = new ClockWatch(clock, () => {})
  clocks.sawTillTime(answer.attribute('DateTime'))
  const version = versionFinding(answer.attribute('ServerVersion'))
  const place = restaurantFinding(code, answer.attribute('RestCode'))
  return {
    findings: [account.ok('accepted'), version, place, clockFinding('till clock', clocks.offset('till'))],
    usable: version.state !== 'failed' && place.state !== 'failed',
  }
}

function mistakeOf(
  answer: TillAnswer | Error,
): { readonly found: string; readonly advice: string } | undefined {
  if (answer instanceof Error)
    return { found: answer.message, advice: 'check that the XML interface is switched on, and try again' }
  if (answer.httpStatus === 401 || answer.httpStatus === 403) {
    const advice =
      'check RK_TILL_USER and RK_TILL_PASSWORD, and that the employee has the right to use HTTP access'
    return { found: `refused with HTTP ${answer.httpStatus}`, advice }
  }
  if (!answer.body.includes('<RK7QueryResult')) {
    const advice = 'the path is usually /rk7api/v0/xmlinterface.xml, at the port of the XML interface'
    return { found: `HTTP ${answer.httpStatus}, and no answer of an XML interface`, advice }
  }
  if (answer.attribute('Status') === 'Ok') return undefined
  const found = `${answer.attribute('Status')}: ${answer.attribute('ErrorText') ?? ''}`
  return { found, advice: 'the till says it itself' }
}

function versionFinding(version: string | undefined): Finding {
  const say = finder('till version')
  const known = version === undefined ? undefined : versionReaches(version, subscriptionSince)
  if (known === undefined) return say.skipped(`${version ?? 'the answer'} tells no version`)
  if (known) return say.ok(`r_keeper ${version} knows licences by subscription`)
  return say.failed(
    `r_keeper ${version} does not know licences by subscription`,
    `have it updated: needed is ${subscriptionSince}, or a later branch`,
  )
}

function restaurantFinding(code: string, told: string | undefined): Finding {
  const say = finder('till restaurant')
  if (told === undefined) return say.skipped('the answer does not tell it')
  if (told === code) return say.ok(told)
  return say.failed(
    `the till belongs to ${told}, not to ${code}`,
    'check the address and the restaurant code',
  )
}
