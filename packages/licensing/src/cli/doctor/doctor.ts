import { CliError } from '../cli-error.ts'
import { productGuids } from '../products.ts'
import { type ServerFlags, serverOf } from '../server.ts'
import type { Session } from '../session.ts'
import { table } from '../table.ts'
import { type Finding, finder } from './finding.ts'
import { type FoundLicence, licenceFindings } from './licence.ts'
import { reach } from './reach.ts'
import { sequenceFindings } from './sequence.ts'
import { tillFindings } from './till.ts'
import type { TillAccess } from './till-request.ts'

export interface DoctorFlags extends ServerFlags {
  readonly product?: readonly string[]
  readonly till?: string
  readonly tillFingerprint?: string
  readonly store?: string
  readonly instance: string
  readonly json?: boolean
}

/** Looks at everything a licensed command depends on, in that order. Fails when anything is wrong. */
export async function doctor(code: string, flags: DoctorFlags, session: Session): Promise<void> {
  if (!/^\d{9}$/.test(code)) throw new CliError(`Restaurant ${JSON.stringify(code)} is not nine digits`, 2)
  const findings: Finding[] = []
  const licence = await examineServer(code, flags, session, findings)
  const till = await examineTill(code, flags, session, findings)
  const place = flags.store ?? (await session.optionalSecret('RK_LICENCE_STORE', flags.secrets))
  if (place === undefined)
    findings.push(finder('sequence').skipped('give the store by --store or RK_LICENCE_STORE'))
  else {
    const both = till && licence ? { access: till, licence } : undefined
    findings.push(...(await sequenceFindings(code, flags, both, session)))
  }
  session.print(flags.json ? JSON.stringify(findings, undefined, 2) : asText(findings))
  const failed = findings.filter(({ state }) => state === 'failed').length
  if (failed > 0) throw new CliError(`${failed} of ${findings.length} checks failed`)
}

async function examineServer(
  code: string,
  flags: DoctorFlags,
  session: Session,
  findings: Finding[],
): Promise<FoundLicence | undefined> {
  const server = await serverOf(session, flags)
  const way = await reach('licensing server', flags.server, flags.timeout * 1000)
  findings.push(...way.findings)
  if (!way.reachable || way.untrusted !== undefined) {
    findings.push(finder('licence').skipped('the licensing server comes first'))
    return undefined
  }
  const found = await licenceFindings(code, productGuids(flags.product), server, session)
  findings.push(...found.findings)
  return found.licence
}

async function examineTill(
  code: string,
  flags: DoctorFlags,
  session: Session,
  findings: Finding[],
): Promise<TillAccess | undefined> {
  if (flags.till === undefined) {
    findings.push(finder('till').skipped('give its address by --till'))
    return undefined
  }
  const account = await session.secrets(['RK_TILL_USER', 'RK_TILL_PASSWORD'], flags.secrets)
  const way = await reach('till', flags.till, flags.timeout * 1000)
  const pinned = flags.tillFingerprint
  findings.push(...(pinned === undefined ? way.findings : way.findings.map(asPinned)))
  if (!way.reachable || (way.untrusted !== undefined && pinned === undefined)) return undefined
  const access: TillAccess = {
    url: flags.till,
    username: account.RK_TILL_USER,
    password: account.RK_TILL_PASSWORD,
    fingerprint: pinned,
    timeout: flags.timeout * 1000,
  }
  const { findings: more, usable } = await tillFindings(code, access, session)
  findings.push(...more)
  return usable ? access : undefined
}

/** With a pin nobody has to vouch for a certificate: it is compared before anything is sent. */
function asPinned(finding: Finding): Finding {
  if (finding.check !== 'till TLS' || !finding.found.startsWith('nobody vouches')) return finding
  return finder('till TLS').ok('the certificate is compared with --till-fingerprint')
}

function asText(findings: readonly Finding[]): string {
  const lines = table(findings.map(({ state, check, found }) => [state, check, found])).split('\n')
  return findings
    .flatMap(({ advice }, index) => [lines[index] ?? '', ...(advice ? [`    do: ${advice}`] : [])])
    .join('\n')
}
