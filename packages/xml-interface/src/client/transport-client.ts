import { type CallOptions, type Effect, InvalidRequestError } from '@rkeeper-kit/core'
import type { AnyCommand, Command, RequestOf } from '../command.ts'
import { readBatchAnswer } from '../envelope/answer.ts'
import { renderBatch, renderRequest } from '../envelope/request.ts'
import { VersionGuard, type VersionGuardOptions } from '../version/guard.ts'
import { defineCommand } from './define-command.ts'
import { errorOf, unclear } from './errors.ts'
import { type Arguments, type Exchange, exchange, post } from './execute.ts'
import { type LicenseSource, licenseElement } from './license.ts'
import { hasLicense, sendLicensed, summary } from './licensed.ts'
import { type RepeatOptions, repeating } from './repeat.ts'
import { type BatchResult, checkCommand, orUnclear, type Rk7Result, resultOf } from './result.ts'
import type { Rk7Transport } from './transport.ts'

/** Clock and repeats serve what the client itself repeats (2172, the common shift is being closed). */
export interface Rk7TransportClientOptions extends RepeatOptions, VersionGuardOptions {
  /** Carries the requests. */
  readonly transport: Rk7Transport
  /**
   * Gives `SaveOrder`, `PayOrder` and `MakeReturnGoods` the `LicenseInfo` that a subscription asks for. Without it they
   * are sent without one, as a permanent licence of the restaurant wants it.
   */
  readonly license?: LicenseSource
  /**
   * In whose name `SetRefData` writes at a reference server. Without it the server's built-in account for external changes does,
   * where that is allowed.
   */
  readonly writeAs?: Rk7Writer
}

/** An employee of the restaurant; the server wants all three. */
export interface Rk7Writer {
  readonly id: number
  readonly guid: string
  readonly password: string
}

/** Only its version is wanted, so the table of its answer need not be loaded. */
const systemInfo: AnyCommand = defineCommand('GetSystemInfo', 'read')

/**
 * Speaks the XML interface of one restaurant through a transport. All that `Rk7Client` does, without the HTTP client that it brings
 * along: for apps that count their bytes.
 *
 * @example
 * const rk7 = new Rk7TransportClient({ transport: fetchTransport({ url, username, password }) })
 */
export class Rk7TransportClient {
  readonly #transport: Rk7Transport
  readonly #license: LicenseSource | undefined
  readonly #guard: VersionGuard
  readonly #repeat: RepeatOptions
  readonly #writer: Readonly<Record<string, string>>

  constructor(options: Rk7TransportClientOptions) {
    this.#transport = options.transport
    this.#license = options.license
    this.#guard = new VersionGuard(options)
    this.#repeat = options
    this.#writer = writerAttributes(options.writeAs)
  }

  /**
   * Runs one command.
   *
   * @throws InvalidRequestError the parameters do not fit, the server is too old for them or calls them wrong, or the address
   * is not that of an XML interface
   * @throws RefusedError the restaurant refuses; `code` is RK7ErrorN, `serverText` the reason
   * @throws LockedError the order is locked under another key (2219)
   * @throws LicenseError the licence or its number is not accepted
   * @throws AuthenticationError wrong account, or no right to HTTP access
   * @throws UnavailableError not executed, after the repeats; the common shift is being closed (2172), or the server was not
   * reached
   * @throws OutcomeUnknownError a write may have been executed; read before repeating
   * @throws UnexpectedResponseError the answer to a read cannot be understood
   */
  async execute<Request, Response, Cached extends boolean = false>(
    command: Command<Request, Response, Cached>,
    ...[params, options]: Arguments<NoInfer<Request>>
  ): Promise<Rk7Result<Response, Cached>> {
    const given = (params ?? {}) as Readonly<Record<string, unknown>>
    return repeating(this.#repeat, options ?? {}, async (call) => {
      const { xml, answer } = await this.#send(command as AnyCommand, given, call)
      return resultOf(command as AnyCommand, answer, xml) as Rk7Result<Response, Cached>
    })
  }

  /**
   * Runs several commands in one request. They run in order, and a failure does not stop those after it, so each result
   * tells for itself whether it went well. Licensed commands go through `execute`.
   *
   * @example
   * const [system, order] = await rk7.executeAll([[GetSystemInfo2, {}], [GetOrder, { Order: { guid } }]])
   * if (order.ok) console.log(order.data.Order.orderName)
   */
  async executeAll<const C extends readonly AnyCommand[]>(
    commands: { readonly [K in keyof C]: readonly [C[K], RequestOf<C[K]>] },
    options: CallOptions = {},
  ): Promise<{ -readonly [K in keyof C]: BatchResult<C[K]> }> {
    const list = commands as readonly (readonly [AnyCommand, Readonly<Record<string, unknown>>])[]
    const whole = {
      name: list.map(([command]) => command.name).join('+'),
      effect: strongest(list.map(([each]) => each.effect)),
    }
    for (const [command, params] of list) {
      this.#checkBatchable(command, params)
      await this.#checkVersion(command, params, options)
    }
    const xml = await post(this.#transport, renderBatch(list), whole.name, whole.effect, options)
    const { root, answers } = orUnclear(whole, xml, () =>
      readBatchAnswer(
        list.map(([command]) => command),
        xml,
      ),
    )
    this.#license?.answered?.(summary(root))
    if (answers.length !== list.length) {
      const missing = `${whole.name}: the answer has ${answers.length} results for ${list.length} commands`
      throw errorOf(whole, root) ?? unclear(whole, missing, { operation: whole.name })
    }
    this.#guard.learn(root.serverVersion)
    const results = answers.map((answer, index) => {
      const command = list[index]?.[0] as AnyCommand
      checkCommand(command, answer.envelope, whole.effect)
      const error = errorOf(command, answer.envelope)
      const meta = { ...answer.envelope, xml, problems: answer.problems }
      return error ? { ok: false, error, meta } : { ok: true, ...resultOf(command, answer, xml) }
    })
    return results as unknown as { -readonly [K in keyof C]: BatchResult<C[K]> }
  }

  /**
   * Sends a read and gives its answer as it arrives, unread. For answers too big to be held; `referenceItems` makes items of
   * it. A transport without `stream` brings it in one part.
   *
   * @throws InvalidRequestError the command is no read, or its parameters do not fit
   */
  async stream<Request>(
    command: Command<Request, unknown, boolean>,
    params: NoInfer<Request>,
    options: CallOptions = {},
  ): Promise<AsyncIterable<string>> {
    const { name, effect } = command
    if (effect !== 'read' || command.license)
      throw new InvalidRequestError(`${name} is no plain read, so its answer cannot be streamed`, {
        operation: name,
      })
    const given = params as Readonly<Record<string, unknown>>
    await this.#checkVersion(command as AnyCommand, given, options)
    const document = renderRequest(command as AnyCommand, given)
    if (!this.#transport.stream)
      return inOnePart(await post(this.#transport, document, name, effect, options))
    const { headers: _, ...limits } = options
    return this.#transport.stream(document, { ...limits, operation: name, effect })
  }

  async #send(command: AnyCommand, params: Readonly<Record<string, unknown>>, call: CallOptions) {
    await this.#checkVersion(command, params, call)
    const sent = await this.#sendUnchecked(command, params, call)
    this.#guard.learn(sent.answer.envelope.serverVersion)
    return sent
  }

  #checkVersion(command: AnyCommand, params: Readonly<Record<string, unknown>>, call: CallOptions) {
    const licensed = params.LicenseInfo !== undefined || (command.license !== undefined && !!this.#license)
    // Others may wait for the same answer, so a single call's signal does not cancel the question.
    const { signal: _, ...limits } = call
    return this.#guard.check(command, params, licensed, async () => {
      const { answer } = await this.#sendUnchecked(systemInfo, {}, limits)
      return answer.envelope.serverVersion
    })
  }

  async #sendUnchecked(
    command: AnyCommand,
    params: Readonly<Record<string, unknown>>,
    call: CallOptions,
  ): Promise<Exchange> {
    const license = command.license === undefined || hasLicense(params) ? undefined : this.#license
    if (license && command.license === 'required')
      return sendLicensed(command, params, license, this.#transport, call)
    const identity = license && (await license.identity(call.signal ? { signal: call.signal } : {}))
    const { seqNumber: _, ...named } = identity ?? { anchor: '', licenseToken: '', instanceGuid: '' }
    const full = identity ? { ...params, LicenseInfo: licenseElement(named) } : params
    const document = renderRequest(command, full, command.query && { query: this.#writer })
    const sent = await exchange(this.#transport, command, document, call)
    this.#license?.answered?.(summary(sent.answer.envelope))
    return sent
  }

  #checkBatchable(command: AnyCommand, params: Readonly<Record<string, unknown>>): void {
    const needsLicense = command.license !== undefined && this.#license !== undefined && !hasLicense(params)
    if (!needsLicense && !command.bare) return
    const why = command.bare ? 'is no command of the server' : 'uses up a licence number of its own'
    throw new InvalidRequestError(
      `${command.name} ${why}, so it cannot be part of a batch; run it with execute`,
      {
        operation: command.name,
      },
    )
  }
}

/** Attributes of `RK7Query`, for commands that may carry them. */
const writerAttributes = (writer: Rk7Writer | undefined): Readonly<Record<string, string>> =>
  writer ? { UserID: String(writer.id), UserGUID: writer.guid, UserPass: writer.password } : {}

const strongest = (effects: readonly Effect[]): Effect =>
  effects.includes('write') ? 'write' : effects.includes('repeatable') ? 'repeatable' : 'read'

async function* inOnePart(text: string): AsyncGenerator<string> {
  yield text
}
