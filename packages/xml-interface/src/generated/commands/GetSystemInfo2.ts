// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, LocalDateTime } from '../../types.ts'
import { refItem, type RefItem } from '../types/refItem.ts'

/** Request of {@link GetSystemInfo2}: Read what the program is - cash server, restaurant, current shift, uptime. */
export type GetSystemInfo2Request = Record<string, never>

/** `CommonShift` of {@link GetSystemInfo2ResponseSystemInfo}. */
export interface GetSystemInfo2ResponseSystemInfoCommonShift extends Extra {
  /** Logical date of the shift. */
  readonly ShiftDate?: LocalDateTime
  readonly ShiftNum?: number
  /** When the shift record was created. */
  readonly ShiftCreateTime?: LocalDateTime
  /** When the shift was opened by its first order or first paid receipt. */
  readonly ShiftStartTime?: LocalDateTime
}

/** `SystemInfo` of {@link GetSystemInfo2Response}. */
export interface GetSystemInfo2ResponseSystemInfo extends Extra {
  /** Process id. */
  readonly ProcessID?: number
  /** Restaurant code. */
  readonly RestCode?: number
  /** Running time of the program. */
  readonly uptime?: LocalDateTime
  /** The station; only when a station answers. */
  readonly Cash?: RefItem
  /** The cash server. */
  readonly CashGroup: RefItem
  readonly Restaurant: RefItem
  /** Current user; only when a station answers. */
  readonly Waiter?: RefItem
  readonly CommonShift: GetSystemInfo2ResponseSystemInfoCommonShift
}

/** Answer of {@link GetSystemInfo2}. */
export interface GetSystemInfo2Response extends Extra {
  readonly SystemInfo: GetSystemInfo2ResponseSystemInfo
}

/**
 * Read what the program is - cash server, restaurant, current shift, uptime.
 * Executed by: cash, cash-server.
 * A shift is created first and only starts with the first order or paid receipt, hence the two times.
 * Uptime is a length of time although its type is dateTime.
 * ShiftCreateTime is absent from an older edition of the schema.
 */
export const GetSystemInfo2: Command<GetSystemInfo2Request, GetSystemInfo2Response> = {
  name: 'GetSystemInfo2',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['SystemInfo', '1', {
        attributes: {
          ProcessID: 'int',
          RestCode: 'int',
          uptime: 'dateTime',
        },
        elements: [
          ['Cash', '?', refItem],
          ['CashGroup', '1', refItem],
          ['Restaurant', '1', refItem],
          ['Waiter', '?', refItem],
          ['CommonShift', '1', {
            attributes: {
              ShiftDate: 'dateTime',
              ShiftNum: 'int',
              ShiftCreateTime: 'dateTime',
              ShiftStartTime: 'dateTime',
            },
          }],
        ],
      }],
    ],
  },
}
