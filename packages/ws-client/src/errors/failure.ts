import { isRecord } from '../envelope/envelope.ts'

/** Who reports the failure: White Server, the agent, r_keeper, StoreHouse. */
export const layers = ['wsError', 'agentError', 'rkError', 'shError'] as const
export type Layer = (typeof layers)[number]

/** What the server says about a failure, reduced to the layer that decides. */
export interface Failure {
  readonly layer: Layer
  readonly code: string | number | undefined
  readonly extCode: string | undefined
  /** The server's text, in its own language. */
  readonly desc: string | undefined
  /** The r_keeper error number, whichever layer decides. */
  readonly rkCode: number | undefined
}

/**
 * Reads the `error` member of an answer; undefined when it reports nothing. An agent's code is looked for in
 * `wsError` first and in `agentError` second, because servers put it into either. A code may be a number or a
 * string; 0 and the empty string are what a layer without an error of its own holds.
 */
export function readFailure(error: unknown): Failure | undefined {
  if (!isRecord(error)) return undefined
  const present = layers.filter((layer) => isRecord(error[layer]))
  const layer =
    present.find((name) => codeIn(error, name) !== undefined) ??
    present.find((name) => textIn(error, name, 'desc') !== undefined) ??
    present[0]
  if (!layer) return undefined
  const rkCode = Number(codeIn(error, 'rkError'))
  return {
    layer,
    code: codeIn(error, layer),
    extCode: textIn(error, layer, 'extCode'),
    desc: textIn(error, layer, 'desc'),
    rkCode: Number.isInteger(rkCode) ? rkCode : undefined,
  }
}

function member(error: Record<string, unknown>, layer: Layer, name: string): unknown {
  const part = error[layer]
  return isRecord(part) ? part[name] : undefined
}

function codeIn(error: Record<string, unknown>, layer: Layer): string | number | undefined {
  const code = member(error, layer, 'code')
  if (typeof code === 'number') return code === 0 ? undefined : code
  return typeof code === 'string' && code !== '' && code !== '0' ? code : undefined
}

function textIn(error: Record<string, unknown>, layer: Layer, name: string): string | undefined {
  const value = member(error, layer, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}
