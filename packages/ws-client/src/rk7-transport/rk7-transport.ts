import { type Effect, OutcomeUnknownError, UnexpectedResponseError } from '@rkeeper-kit/core'
import type { TaskOptions } from '../options.ts'
import type { ExecuteRk7QueryParams, ExecuteRk7QueryResult } from '../tasks/execute-rk7-query.ts'
import { toBase64, xmlFromBase64 } from './base64.ts'

/** Options of one XML query; times in milliseconds. */
export interface Rk7SendOptions {
  /** Name of the command, for errors. */
  readonly operation: string
  readonly effect: Effect
  readonly signal?: AbortSignal
  readonly timeout?: number
  readonly totalTimeout?: number
  readonly retries?: number
}

/** Carries XML documents to a till and back. The XML interface's client takes any object of this shape. */
export interface Rk7Transport {
  /** Sends an `RK7Query` document and returns the `RK7QueryResult` document. */
  send(document: string, options: Rk7SendOptions): Promise<string>
}

/** The part of the client that the transport needs. */
export interface Rk7QueryRunner {
  executeRk7Query(params: ExecuteRk7QueryParams, options?: TaskOptions): Promise<ExecuteRk7QueryResult>
}

/**
 * A transport for the XML interface's client that goes through White Server instead of straight to the till.
 *
 * What the till refuses is inside of the XML answer; what fails on the way is thrown. A write whose answer is lost, or
 * for which the restaurant did not answer in time, is an `OutcomeUnknownError`.
 *
 * @example
 * const rk7 = new Rk7Client({ transport: rk7Transport(whiteServer, { objectId: 199990001 }) })
 */
export function rk7Transport(
  client: Rk7QueryRunner,
  options: Pick<TaskOptions, 'objectId' | 'agentTimeout' | 'systemName' | 'mode'> = {},
): Rk7Transport {
  return {
    async send(document, { operation, ...call }) {
      const { base64 } = await client.executeRk7Query({ base64: toBase64(document) }, { ...options, ...call })
      try {
        return xmlFromBase64(base64)
      } catch (cause) {
        const message = `The answer to ${operation} through White Server is not base64.`
        if (call.effect !== 'write') throw new UnexpectedResponseError(message, { operation, cause })
        throw new OutcomeUnknownError(`${message} It may have been executed.`, { operation, cause })
      }
    },
  }
}
