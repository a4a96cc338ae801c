// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItem } from '../types/refItem.ts'

/** Request of {@link GetSystemInfo}: Read server version, restaurant and shift date. */
export type GetSystemInfoRequest = Record<string, never>

/** `CommonShift` of {@link GetSystemInfoResponseSystemInfo}. */
export interface GetSystemInfoResponseSystemInfoCommonShift extends Extra {
  /**
   * Logical date of the shift.
   * Inferred.
   */
  readonly ShiftDate?: LocalDateTime
  /** Inferred. */
  readonly ShiftNum?: number
}

/** `SystemInfo` of {@link GetSystemInfoResponse}. */
export interface GetSystemInfoResponseSystemInfo extends Extra {
  /**
   * Network name of the program.
   * Seen on a live server.
   */
  readonly NetName?: string
  /**
   * Time of the server in milliseconds since 1899-12-30 (inferred).
   * Seen on a live server.
   */
  readonly SystemTime?: number
  /**
   * Process id.
   * Inferred.
   */
  readonly ProcessID?: number
  /**
   * Restaurant code.
   * Inferred.
   */
  readonly RestCode?: number
  /**
   * Running time of the program.
   * Inferred.
   */
  readonly uptime?: LocalDateTime
  /**
   * The station; only when a station answers.
   * Inferred.
   */
  readonly Cash?: RefItem
  /**
   * The cash server.
   * Inferred.
   */
  readonly CashGroup?: RefItem
  /** Inferred. */
  readonly Restaurant?: RefItem
  /** Inferred. */
  readonly CommonShift?: GetSystemInfoResponseSystemInfoCommonShift
}

/** Answer of {@link GetSystemInfo}. */
export interface GetSystemInfoResponse extends Extra {
  /** Seen on a live server. */
  readonly SystemInfo?: GetSystemInfoResponseSystemInfo
}

/**
 * Read server version, restaurant and shift date.
 * Executed by: cash-server.
 * UCS publishes no schema for this command (only for GetSystemInfo2), yet the server executes it.
 * The exact shape of the answer is not documented in the source, so it is left open here (protocol.md shows a SystemInfo element).
 */
export const GetSystemInfo: Command<GetSystemInfoRequest, GetSystemInfoResponse> = {
  name: 'GetSystemInfo',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['SystemInfo', '?', {
        attributes: {
          NetName: 'token',
          SystemTime: 'long',
          ProcessID: 'int',
          RestCode: 'int',
          uptime: 'dateTime',
        },
        elements: [
          ['Cash', '?', refItem],
          ['CashGroup', '?', refItem],
          ['Restaurant', '?', refItem],
          ['CommonShift', '?', {
            attributes: {
              ShiftDate: 'dateTime',
              ShiftNum: 'int',
            },
          }],
        ],
        anyAttribute: true,
      }],
    ],
  },
}
