import type { Effect, RkeeperError } from '@rkeeper-kit/core'
import type { Problem } from '../codec/decode.ts'
import type { AnyCommand, Command } from '../command.ts'
import { type ReadAnswer, readAnswer } from '../envelope/answer.ts'
import type { Envelope } from '../envelope/envelope.ts'
import { errorOf, unclear } from './errors.ts'

/** What an answer says besides its payload. */
export interface AnswerMeta extends Envelope {
  /** The answer as it came. In a batch: the whole one. */
  readonly xml: string
  /** What did not fit the documented form of the answer; usually empty. The data are used all the same. */
  readonly problems: readonly Problem[]
}

/** An answer with data. */
export interface Rk7Data<Response> {
  readonly changed: true
  readonly data: Response
  readonly meta: AnswerMeta
}

/** The `lastversion` of the request is still current: nothing is sent again. */
export interface Rk7NoChanges {
  readonly changed: false
  readonly data: undefined
  readonly meta: AnswerMeta
}

/** Result of a command. Only commands with `lastversion` can answer that nothing has changed. */
export type Rk7Result<Response, Cached extends boolean = false> = Cached extends true
  ? Rk7Data<Response> | Rk7NoChanges
  : Rk7Data<Response>

/** {@link Rk7Result} of a command. */
export type ResultOf<C> =
  C extends Command<never, infer Response, infer Cached> ? Rk7Result<Response, Cached> : never

/** One result of a batch; a failure does not stop the commands after it. */
export type BatchResult<C> =
  | ({ readonly ok: true } & ResultOf<C>)
  | { readonly ok: false; readonly error: RkeeperError; readonly meta: AnswerMeta }

/** Reads an answer. What cannot be read is an error by the effect of the command. */
export function understand(command: AnyCommand, xml: string): ReadAnswer {
  const answer = orUnclear(command, xml, () => readAnswer(command, xml))
  checkCommand(command, answer.envelope)
  return answer
}

/** An answer to another command says nothing about ours: that one is lost. */
export function checkCommand(
  command: Pick<AnyCommand, 'name' | 'effect'>,
  { command: answered, status }: Envelope,
  effect: Effect = command.effect,
): void {
  // What could not be parsed was not read as far as its name.
  if (!answered || status === 'Query Parse Error') return
  if (answered.toLowerCase() === command.name.toLowerCase()) return
  throw unclear({ effect }, `${command.name}: the server answers to "${answered}"`, {
    operation: command.name,
    details: { answeredCommand: answered },
  })
}

export function orUnclear<T>(command: Pick<AnyCommand, 'name' | 'effect'>, xml: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw unclear(command, `${command.name}: the answer cannot be read: ${reason}`, {
      operation: command.name,
      cause,
      details: { start: xml.slice(0, 200) },
    })
  }
}

/** @throws the error that the answer stands for */
export function resultOf(command: AnyCommand, answer: ReadAnswer, xml: string): Rk7Result<unknown, true> {
  const error = errorOf(command, answer.envelope)
  if (error) throw error
  const meta: AnswerMeta = { ...answer.envelope, xml, problems: answer.problems }
  if (answer.envelope.status !== 'No changes') return { changed: true, data: answer.data, meta }
  if (command.cached) return { changed: false, data: undefined, meta: { ...meta, problems: [] } }
  throw unclear(
    command,
    `${command.name}: the server answers "No changes" to a command that has no version`,
    {
      operation: command.name,
    },
  )
}
