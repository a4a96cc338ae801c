import type { CallOptions, Effect } from '@rkeeper-kit/core'
import type { AnyCommand, Command } from '../command.ts'
import type { ReadAnswer } from '../envelope/answer.ts'
import { renderRequest } from '../envelope/request.ts'
import { type Rk7Result, resultOf, understand } from './result.ts'
import type { Rk7Transport } from './transport.ts'

/** Parameters may be left out where a command needs none. */
export type Arguments<Request> =
  Record<never, never> extends Request
    ? [params?: Request, options?: CallOptions]
    : [params: Request, options?: CallOptions]

/** An answer as it came, and what it says. */
export interface Exchange {
  readonly xml: string
  readonly answer: ReadAnswer
}

/**
 * Runs one command through a transport, once. The checks, types and errors of `Rk7TransportClient.execute`, but without what a
 * client keeps: no licence source, no guard of versions, no repeats after 2172. For apps that count their bytes.
 *
 * @example
 * const { data } = await executeCommand(fetchTransport({ url, username, password }), GetOrder, { Order: { guid } })
 */
export async function executeCommand<Request, Response, Cached extends boolean = false>(
  transport: Rk7Transport,
  command: Command<Request, Response, Cached>,
  ...[params, options = {}]: Arguments<NoInfer<Request>>
): Promise<Rk7Result<Response, Cached>> {
  const plain = command as AnyCommand
  const { xml, answer } = await exchange(transport, plain, renderRequest(plain, params ?? {}), options)
  return resultOf(plain, answer, xml) as Rk7Result<Response, Cached>
}

/** Sends the document of one command and reads its answer. */
export async function exchange(
  transport: Rk7Transport,
  command: AnyCommand,
  document: string,
  call: CallOptions,
): Promise<Exchange> {
  const xml = await post(transport, document, command.name, command.effect, call)
  return { xml, answer: understand(command, xml) }
}

/** Headers are the transport's own. */
export function post(
  transport: Rk7Transport,
  document: string,
  operation: string,
  effect: Effect,
  { headers: _, ...limits }: CallOptions,
): Promise<string> {
  return transport.send(document, { ...limits, operation, effect })
}
