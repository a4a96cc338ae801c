import type { LicensedAnswer } from '../license-source.ts'

/** What an answer says about licence and number. Everything but `final` is a refusal: nothing was executed. */
export type Verdict =
  /** Executed, or refused for a reason of business. */
  | { readonly kind: 'final' }
  /** 5304: the till does not know the instance. */
  | { readonly kind: 'instance-unknown'; readonly code: 5304 }
  /** 5305: out of step. The set names the last accepted number and the next one. */
  | { readonly kind: 'out-of-step'; readonly code: 5305; readonly next: number | undefined }
  /** 5310: the number was used for another command. */
  | { readonly kind: 'not-increased'; readonly code: 5310 }
  | { readonly kind: 'license-refused' }

/** Everything but `final`. */
export type Refusal = Exclude<Verdict, { kind: 'final' }>

/**
 * Judges an answer, by its code. Source of the codes: public clients. Refusals of the licence itself have been seen without a code,
 * so for them alone the two known texts, English in every language of the server, have to do; a refusal that is not recognised is
 * passed on to the caller, and the next command puts the number right.
 */
export function judge({ errorCode, errorText }: LicensedAnswer): Verdict {
  switch (errorCode) {
    case 5304:
      return { kind: 'instance-unknown', code: errorCode }
    case 5305:
      return { kind: 'out-of-step', code: errorCode, next: nextOf(errorText) }
    case 5310:
      return { kind: 'not-increased', code: errorCode }
    default:
      return /Bad license anchor|License check/i.test(errorText)
        ? { kind: 'license-refused' }
        : { kind: 'final' }
  }
}

/** The set stands in the text in every language: `[1, 2]`. */
function nextOf(text: string): number | undefined {
  const next = /\[\s*\d+\s*,\s*(\d+)\s*\]/.exec(text)?.[1]
  return next === undefined ? undefined : Number(next)
}
