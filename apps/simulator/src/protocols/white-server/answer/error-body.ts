import { DomainError } from '../../../domain/errors.ts'
import { type ErrorBody, WsRefusal } from './refusal.ts'

/** The `error` of an answer; undefined for what is no refusal but a fault of the simulator, or a caller that left. */
export function errorBodyOf(error: unknown, language: 'en' | 'ru'): ErrorBody | undefined {
  if (error instanceof WsRefusal) return { wsError: error.error }
  return error instanceof DomainError ? refusalOfTill(error, language) : undefined
}

/** A numbered refusal is worded `RkInternal: Checkout [3373] …`; the number stands in `rkError` too. */
function refusalOfTill(error: DomainError, language: 'en' | 'ru'): ErrorBody {
  const { wsCode, rk7ErrorN, shErrorN, module } = error.entry
  const text = error.text(language)
  if (shErrorN !== undefined) return { shError: { code: shErrorN, desc: text } }
  if (rk7ErrorN === undefined) return { wsError: { code: wsCode, desc: text } }
  const origin = module === undefined ? `[${rk7ErrorN}]` : `${module} [${rk7ErrorN}]`
  return {
    wsError: { code: wsCode, desc: `RkInternal: ${origin} ${text}` },
    rkError: { code: rk7ErrorN, desc: text },
  }
}
