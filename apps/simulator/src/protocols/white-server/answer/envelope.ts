import type { PlainResponse } from '../../../core/http.ts'
import { json } from '../../../core/problem.ts'
import type { ErrorBody } from './refusal.ts'

/** `responseCommon` of an answer. */
export interface Common {
  readonly taskGuid: string
  readonly taskType: string
  readonly objectId?: number
  readonly agentGuid?: string
}

/** A whole answer. */
export interface AnswerBody {
  readonly taskResponse?: object
  readonly error?: ErrorBody
  readonly responseCommon?: Partial<Common> & { readonly asyncCode?: string }
}

/** White Server answers with HTTP 200 whatever happened. */
export function answer(
  body: AnswerBody,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): PlainResponse {
  return json(status, body, headers)
}

/** What the journal calls an answer: `Ok`, or the code of its error. */
export function outcomeOf({ error, responseCommon }: AnswerBody): string {
  if (error?.shError) return `shError ${error.shError.code}`
  if (error) return [error.wsError?.code, error.wsError?.extCode].filter(Boolean).join('/')
  return responseCommon?.asyncCode ?? 'Ok'
}

/** GUIDs go out without braces and in lower case. */
export function plainGuid(guid: string): string {
  const bare = guid.startsWith('{') && guid.endsWith('}') ? guid.slice(1, -1) : guid.replace(/[{}]/g, '')
  return bare.toLowerCase()
}
