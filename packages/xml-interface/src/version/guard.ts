import { InvalidRequestError, LicenseError, subscriptionSince, versionReaches } from '@rkeeper-kit/core'
import type { AnyCommand } from '../command.ts'
import { laterParts } from './later-parts.ts'

export interface VersionGuardOptions {
  /** Version of the server, for example `7.26.8.2001`, where it is known beforehand. Answers correct it. */
  readonly serverVersion?: string
  /**
   * Refuses commands and parts of them that the server is too old for, before they are sent. `true`: asks the server for its
   * version (GetSystemInfo) before the first request that depends on it. Absent: uses what `serverVersion` and earlier answers
   * tell. `false`: refuses nothing.
   */
  readonly versionGuard?: boolean
}

const subscription = 'a licence by subscription'

/** Knows the server's version and what came with which. */
export class VersionGuard {
  readonly #mode: boolean | undefined
  #version: string | undefined
  #asked: Promise<void> | undefined

  constructor(options: VersionGuardOptions) {
    this.#mode = options.versionGuard
    this.#version = options.serverVersion
  }

  /** Takes the version from an answer. A server may be updated at any time. */
  learn(version: string | undefined): void {
    if (version) this.#version = version
  }

  /**
   * @param licensed - the request goes under a licence by subscription
   * @param ask - asks the server for its version
   * @throws InvalidRequestError when the server is too old, `LicenseError` with code `'version-too-old'` when it is for licences by
   * subscription; versions that cannot be read refuse nothing
   */
  async check(
    command: AnyCommand,
    params: unknown,
    licensed: boolean,
    ask: () => Promise<string | undefined>,
  ): Promise<void> {
    if (this.#mode === false) return
    const parts = laterParts(command, params)
    if (licensed) parts.push({ path: subscription, since: subscriptionSince })
    if (parts.length === 0) return
    if (this.#mode && this.#version === undefined) await this.#ask(ask)
    const version = this.#version
    if (version === undefined) return
    const missing = parts.find(({ since }) => versionReaches(version, since) === false)
    if (!missing) return
    const what = missing.path === command.name ? 'the command' : missing.path
    const message = `${command.name}: ${what} exists since ${missing.since}, but the server is ${version}: update it, or do without`
    const facts = { operation: command.name, details: { ...missing, serverVersion: version } }
    if (missing.path === subscription) throw new LicenseError(message, { ...facts, code: 'version-too-old' })
    throw new InvalidRequestError(message, facts)
  }

  /** Callers that come while the question is under way wait for the same answer; a failed question is asked again. */
  async #ask(ask: () => Promise<string | undefined>): Promise<void> {
    this.#asked ??= ask()
      .then((version) => this.learn(version))
      .finally(() => {
        this.#asked = undefined
      })
    await this.#asked
  }
}
