import type { Logger, RkeeperError } from '@rkeeper-kit/core'
import type { ClockSource } from './watch/index.ts'

/** What the application may want to hear of a licence. Nothing in an event is secret. */
export type LicenseEvent =
  /** The licensing server gave another id. Sending goes on with it. */
  | {
      readonly type: 'licenseChanged'
      readonly anchor: string
      readonly expirationDate: string | null
      readonly qty: number
    }
  /** Less than 14 days are left. Told once a day. */
  | {
      readonly type: 'licenseExpiring'
      readonly anchor: string
      readonly expirationDate: string
      readonly daysLeft: number
    }
  /**
   * The licensing server gave no licence. `configurationFault`: it understood and refused (account, token, rights, expired), so
   * somebody has to act; otherwise it will be asked again soon. `sending` tells whether the last known id is still used.
   */
  | {
      readonly type: 'licenseUnavailable'
      readonly error: RkeeperError
      readonly configurationFault: boolean
      readonly sending: boolean
      /** Milliseconds until the next attempt. */
      readonly retryAfter: number
    }
  /** The till wanted another number, and got it. `to` is null where the till had to be asked for it. */
  | {
      readonly type: 'sequenceRepaired'
      readonly command: string
      readonly instanceGuid: string
      readonly code: number
      readonly from: number
      readonly to: number | null
    }
  /** Somebody else uses the instance GUID: the till, or the store, is ahead of this process. */
  | {
      readonly type: 'instanceConflict'
      readonly command: string
      readonly instanceGuid: string
      readonly seqNumber: number | null
    }
  /** A command may or may not have been executed: read before doing it again. */
  | {
      readonly type: 'outcomeUnknown'
      readonly command: string
      readonly instanceGuid: string
      readonly seqNumber: number
      /** An earlier process left it behind. */
      readonly foundAtStart: boolean
    }
  /** A command of unknown outcome got its answer after all. */
  | {
      readonly type: 'outcomeResolved'
      readonly command: string
      readonly instanceGuid: string
      readonly seqNumber: number
      readonly status: string
    }
  /**
   * The developer token ends: told 60, 30, 14, 7 days and one day ahead, then each day, with `daysLeft` below zero. It is renewed by a
   * letter to the vendor, never by itself.
   */
  | { readonly type: 'tokenExpiring'; readonly expiresAt: string; readonly daysLeft: number }
  /**
   * The clock of a server and ours are five minutes apart or more; `offset` is by how many milliseconds theirs is ahead. The till names
   * no time zone, so for it whole half hours up to 14 h do not show. Told once a day; nothing is stopped by it.
   */
  | { readonly type: 'clockSkew'; readonly source: ClockSource; readonly offset: number }
  /** The till has been asked for the number too often; wait so many milliseconds. */
  | { readonly type: 'resyncLimited'; readonly instanceGuid: string; readonly retryAfter: number }

export type LicenseEventHandler = (event: LicenseEvent) => void

/** Tells the application and the log. What the application's handler throws must not decide about licences. */
export function eventTeller(handler: LicenseEventHandler | undefined, logger: Logger | undefined) {
  return (event: LicenseEvent): void => {
    const { type, ...facts } = event
    logger?.[type === 'licenseChanged' || type === 'outcomeResolved' ? 'info' : 'warn'](
      `licence: ${type}`,
      facts,
    )
    try {
      handler?.(event)
    } catch (error) {
      logger?.error(`The handler of licence events failed at ${type}`, { error: String(error) })
    }
  }
}
