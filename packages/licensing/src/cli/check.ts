import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import {
  AuthenticationError,
  isAuthenticationError,
  isLicenseError,
  isRkeeperError,
  type RkeeperError,
} from '@rkeeper-kit/core'
import { anchor } from '../anchor/index.ts'
import type { LicenseServer } from '../server/index.ts'
import { CliError } from './cli-error.ts'
import { productGuids, productName } from './products.ts'
import { type ServerFlags, serverOf } from './server.ts'
import type { Session } from './session.ts'
import { table } from './table.ts'

export interface CheckFlags extends ServerFlags {
  readonly file?: string
  readonly product?: readonly string[]
  readonly concurrency: number
  readonly json?: boolean
}

/** The licence of one restaurant, without its id. */
interface Row {
  readonly restaurantCode: string
  readonly ok: boolean
  readonly product?: string
  /** As the licensing server wrote it, without a time zone. */
  readonly expirationDate?: string | null
  readonly daysLeft?: number
  readonly connections?: number
  readonly code?: string | number
  readonly problem?: string
}

const day = 24 * 60 * 60 * 1000

/** Asks for the licences of one restaurant or many. Fails when any of them has none. */
export async function check(codes: readonly string[], flags: CheckFlags, session: Session): Promise<void> {
  const all = [...codes, ...(flags.file === undefined ? [] : await codesIn(flags.file))]
  if (all.length === 0) throw new CliError('Name a restaurant, or a file of them by --file', 2)
  const products = productGuids(flags.product)
  const places = all.map((code) => ({
    code,
    anchors: products.map((productGuid) => anchor({ productGuid, restaurantCode: code })),
  }))
  const server = await serverOf(session, flags)
  const rows = await inTurn(places, flags.concurrency, progress(all.length, session), (place, stop) =>
    checkOne(place, server, session, stop),
  )
  session.print(flags.json ? JSON.stringify(rows, undefined, 2) : asTable(rows))
  const failed = rows.filter(({ ok }) => !ok).length
  if (failed > 0) throw new CliError(`${failed} of ${rows.length} without a licence that can be used`)
}

async function checkOne(
  { code: restaurantCode, anchors }: { readonly code: string; readonly anchors: readonly string[] },
  server: LicenseServer,
  session: Session,
  stop: Stop,
): Promise<Row> {
  let refusal: RkeeperError | undefined
  for (const each of anchors) {
    try {
      stop.check()
      const { id, expirationDate, expiresAt, qty, serverTime } = await server.getLicenseIdByAnchor(each)
      session.hide(id)
      const daysLeft = expiresAt && Math.floor((expiresAt - (serverTime ?? session.clock.now())) / day)
      const product = productName(each.slice(2, each.indexOf('#')))
      const left = daysLeft === undefined ? {} : { daysLeft }
      return { restaurantCode, ok: true, product, expirationDate, ...left, connections: qty }
    } catch (error) {
      if (!isRkeeperError(error)) throw error
      if (isAuthenticationError(error)) stop.because(error)
      if (!refusal || error.code === 'expired') refusal = error
      if (!isLicenseError(error)) break
    }
  }
  const { code, message = 'not asked' } = refusal ?? {}
  return { restaurantCode, ok: false, ...(code !== undefined && { code }), problem: message }
}

/** A wrong account is not tried again and again: it may get locked. */
class Stop {
  #reason: RkeeperError | undefined

  because(error: RkeeperError): void {
    this.#reason ??= error
  }

  check(): void {
    if (this.#reason)
      throw new AuthenticationError('Not asked: the account was refused before', { code: 'skipped' })
  }
}

async function inTurn<T, R>(
  items: readonly T[],
  concurrency: number,
  done: (count: number) => void,
  work: (item: T, stop: Stop) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = new Array(items.length)
  const stop = new Stop()
  let next = 0
  let finished = 0
  const worker = async () => {
    for (let index = next++; index < items.length; index = next++) {
      results[index] = await work(items[index] as T, stop)
      done(++finished)
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, items.length) }, worker))
  return results
}

function progress(total: number, session: Session): (count: number) => void {
  const step = Math.max(1, Math.floor(total / 10))
  return (count) => {
    if (total > 1 && (count % step === 0 || count === total)) session.note(`${count} of ${total} checked`)
  }
}

/** One restaurant a line, the code first; what stands behind a comma, a semicolon or a tab is not read. */
async function codesIn(file: string): Promise<readonly string[]> {
  const content = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch((error) => {
    throw new CliError(`${file} cannot be read: ${error.message}`, 2)
  })
  const lines = content.split(/\r?\n/).map((line) => (line.split(/[,;\t#]/)[0] ?? '').trim())
  return lines.flatMap((code, index) => {
    if (code === '') return []
    if (/^\d{9}$/.test(code)) return [code]
    throw new CliError(`${file}, line ${index + 1}: ${JSON.stringify(code)} is not nine digits`, 2)
  })
}

function asTable(rows: readonly Row[]): string {
  const head = ['restaurant', 'licence', 'product', 'until', 'days left', 'connections', 'problem']
  const cells = rows.map((row) => [
    row.restaurantCode,
    row.ok ? 'ok' : 'FAILED',
    row.product ?? '',
    row.expirationDate?.slice(0, 10) ?? '',
    row.daysLeft === undefined ? '' : String(row.daysLeft),
    row.connections === undefined ? '' : String(row.connections),
    row.problem ?? '',
  ])
  return table([head, ...cells])
}
