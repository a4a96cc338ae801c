// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'

/** Request of {@link LogicalDevices}: List the logical devices (loaded drivers) of a station. */
export interface LogicalDevicesRequest {
  /** Station whose devices are wanted. */
  readonly Station: RefItemInput
}

/** `LogicalDevice` of {@link LogicalDevicesResponseLogicalDevices}. */
export interface LogicalDevicesResponseLogicalDevicesLogicalDevice extends Extra {
  readonly id?: number
  readonly code?: number
  readonly name?: string
  readonly guid?: Guid
  readonly modClass?: number
  readonly driver?: string
  readonly number?: number
}

/** `LogicalDevices` of {@link LogicalDevicesResponse}. */
export interface LogicalDevicesResponseLogicalDevices extends Extra {
  readonly LogicalDevice: readonly LogicalDevicesResponseLogicalDevicesLogicalDevice[]
}

/** Answer of {@link LogicalDevices}. */
export interface LogicalDevicesResponse extends Extra {
  readonly LogicalDevices: LogicalDevicesResponseLogicalDevices
}

/**
 * List the logical devices (loaded drivers) of a station.
 * Executed by: cash, cash-server.
 * May be sent to any station and to any cash server.
 * The source schema is malformed - resRefItem already has guid (guidString), and LogicalDevice declares it once more as normalizedString; once is enough.
 */
export const LogicalDevices: Command<LogicalDevicesRequest, LogicalDevicesResponse> = {
  name: 'LogicalDevices',
  effect: 'read',
  request: {
    elements: [
      ['Station', '1', refItem],
    ],
  },
  response: {
    elements: [
      ['LogicalDevices', '1', {
        elements: [
          ['LogicalDevice', '*', {
            attributes: {
              id: 'nonNegative',
              code: 'nonNegative',
              name: 'line',
              guid: 'guid',
              modClass: 'nonNegative',
              driver: 'string',
              number: 'nonNegative',
            },
          }],
        ],
      }],
    ],
  },
}
