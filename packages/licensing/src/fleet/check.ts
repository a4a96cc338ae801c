import { isRkeeperError, type RkeeperError } from '@rkeeper-kit/core'
import { Turns } from './turns.ts'

/** What the licensing server says of one restaurant. */
export type LicenseCheck =
  | {
      readonly restaurantCode: string
      readonly ok: true
      readonly anchor: string
      /** As the server wrote it, without a time zone. */
      readonly expirationDate: string | null
      readonly qty: number
    }
  | { readonly restaurantCode: string; readonly ok: false; readonly error: RkeeperError }

export interface CheckOptions {
  /** Stops asking; the check rejects with its reason. */
  readonly signal?: AbortSignal
  /** Called after each restaurant. */
  readonly onProgress?: (progress: {
    readonly done: number
    readonly total: number
    readonly last: LicenseCheck
  }) => void
}

/** Asks for many restaurants, a few at a time. Resolves in the order given; one that fails does not stop the others. */
export async function checkAll(
  restaurantCodes: readonly string[],
  ask: (
    restaurantCode: string,
    signal?: AbortSignal,
  ) => Promise<Omit<LicenseCheck & { ok: true }, 'ok' | 'restaurantCode'>>,
  { concurrency, signal, onProgress }: CheckOptions & { readonly concurrency: number },
): Promise<readonly LicenseCheck[]> {
  const turns = new Turns(concurrency)
  const total = restaurantCodes.length
  let done = 0
  const one = async (restaurantCode: string): Promise<LicenseCheck> => {
    const last = await ask(restaurantCode, signal).then(
      (found): LicenseCheck => ({ restaurantCode, ok: true, ...found }),
      (error: unknown): LicenseCheck => {
        signal?.throwIfAborted()
        if (!isRkeeperError(error)) throw error
        return { restaurantCode, ok: false, error }
      },
    )
    done++
    onProgress?.({ done, total, last })
    return last
  }
  return Promise.all(restaurantCodes.map((code) => turns.run(() => one(code), signal)))
}
