import {
  AuthenticationError,
  type CallOptions,
  type ClientOptions,
  createHttp,
  type Http,
  type HttpAnswer,
  redact,
  UnavailableError,
  UnexpectedResponseError,
} from '@rkeeper-kit/core'
import { parseAnchor } from '../anchor/index.ts'
import { operation, readLicense, type ServerLicense } from './license-answer.ts'
import { type LicenseCredentials, usrHeader } from './usr-header.ts'

export interface LicenseServerOptions extends ClientOptions, LicenseCredentials {
  /** Default `https://l.ucs.ru`, the vendor's server. */
  readonly baseUrl?: string
}

/** What the keeper needs of a licensing server; {@link LicenseServerClient} is one. */
export interface LicenseServer {
  getLicenseIdByAnchor(anchor: string, options?: CallOptions): Promise<ServerLicense>
}

/**
 * Asks the vendor's licensing server for licence ids. Keeps no state. Attempts time out after 20 s by default and are
 * repeated once.
 *
 * @example
 * const server = new LicenseServerClient({ userName, password, token })
 * const { id } = await server.getLicenseIdByAnchor(anchor({ productGuid, restaurantCode: 199990001 }))
 */
export class LicenseServerClient implements LicenseServer {
  readonly #http: Http
  readonly #usr: string
  readonly #clean: (text: string) => string

  constructor(options: LicenseServerOptions) {
    const { userName, password, token, baseUrl = 'https://l.ucs.ru', ...http } = options
    this.#usr = usrHeader({ userName, password, token })
    const secrets = [this.#usr, password, token]
    this.#clean = (text) => redact(text, secrets)
    this.#http = createHttp({
      timeout: 20_000,
      ...http,
      retry: { limit: 1, ...http.retry },
      baseUrl,
      secrets,
    })
  }

  /**
   * The active licence of an anchor. Throws `AuthenticationError` for a wrong account, `LicenseError` with the server's code, or
   * with code `'expired'` where there is no active licence, `UnavailableError` when the server does not answer.
   */
  async getLicenseIdByAnchor(anchor: string, options?: CallOptions): Promise<ServerLicense> {
    parseAnchor(anchor)
    // The documented form: colon and hash escaped, the slash left. A hash left bare would cut the address off.
    const encoded = encodeURIComponent(anchor).replaceAll('%2F', '/')
    const answer = await this.#http.send(
      {
        operation,
        method: 'GET',
        path: `/ls5api/api/License/GetLicenseIdByAnchor?anchor=${encoded}`,
        headers: { usr: this.#usr, accept: 'application/json' },
        effect: 'read',
      },
      options,
    )
    refuseBadStatus(answer, anchor, this.#clean)
    const license = readLicense(answer.text, anchor, this.#clean)
    const serverTime = Date.parse(answer.headers.get('date') ?? '')
    return Number.isNaN(serverTime) ? license : { ...license, serverTime }
  }
}

function refuseBadStatus(
  { status, text }: HttpAnswer,
  anchor: string,
  clean: (text: string) => string,
): void {
  if (status >= 200 && status < 300) return
  const options = { operation, code: status, serverText: clean(text.slice(0, 500)), details: { anchor } }
  if (status === 401 || status === 403) {
    throw new AuthenticationError(
      `The licensing server answered HTTP ${status}: user name, password or token is wrong. Do not repeat it often, accounts may get locked`,
      options,
    )
  }
  if (status >= 500) throw new UnavailableError(`The licensing server answered HTTP ${status}`, options)
  throw new UnexpectedResponseError(
    `The licensing server answered HTTP ${status} for ${anchor}: check the base address`,
    options,
  )
}
