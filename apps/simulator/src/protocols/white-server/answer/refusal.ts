import type { AgentCode, ServerCode } from '@rkeeper-kit/ws-client'

/** What `error.wsError` says. */
export interface WsError {
  readonly code: ServerCode | AgentCode | (string & {})
  readonly extCode?: string
  readonly desc?: string
}

/** Who may be beside White Server in `error`. */
export interface ErrorBody {
  /** Absent where StoreHouse refuses. */
  readonly wsError?: WsError
  /** The till's number and text, where the till refused with one. */
  readonly rkError?: { readonly code: number; readonly desc: string }
  readonly shError?: { readonly code: number; readonly desc: string }
}

/** A refusal by White Server or the agent itself; refusals of the till are domain errors. */
export class WsRefusal extends Error {
  override readonly name = 'WsRefusal'
  readonly error: WsError

  constructor(error: WsError) {
    super(`${error.code}: ${error.desc ?? ''}`)
    this.error = error
  }
}

/** The request is malformed; the text says where, what was found, and what was expected. */
export const badRequest = (desc: string): WsRefusal => new WsRefusal({ code: 'BadRequest', desc })

/** Without a text, as documented. */
export const authFailed = (): WsRefusal => new WsRefusal({ code: 'AuthFailed' })

export const notSupported = (taskType: string): WsRefusal =>
  new WsRefusal({
    code: 'WsaCommandNotSupported',
    desc: `The agent does not know the command ${taskType} (it is not simulated).`,
  })

export const tooOld = (taskType: string, build: string, since: string): WsRefusal =>
  new WsRefusal({
    code: 'WsaCommandNotSupported',
    desc: `The agent ${build} does not know the command ${taskType}; it came with ${since}.`,
  })
