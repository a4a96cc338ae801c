// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid, LocalDateTime } from '../../types.ts'
import type { MobileLicenseKind } from '../types/enums.ts'

/** Request of {@link GetMobLicensesInfo}: List the mobile-waiter licences and the instances that use them. */
export type GetMobLicensesInfoRequest = Record<string, never>

/** `Instance` of {@link GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfoInstances}. */
export interface GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfoInstancesInstance extends Extra {
  readonly guid?: Guid
  /** Instance name. */
  readonly name?: string
  /** Licence slot number. */
  readonly slot?: number
  /** When the instance was created. */
  readonly dateTime?: LocalDateTime
}

/** `Instances` of {@link GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfo}. */
export interface GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfoInstances extends Extra {
  readonly Instance: readonly GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfoInstancesInstance[]
}

/** `MobLicenseInfo` of {@link GetMobLicensesInfoResponseMobLicensesInfo}. */
export interface GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfo extends Extra {
  /** Waiter or administrator licence. */
  readonly kind?: MobileLicenseKind
  /** Highest number of instances. */
  readonly available?: number
  readonly Instances: GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfoInstances
}

/** `MobLicensesInfo` of {@link GetMobLicensesInfoResponse}. */
export interface GetMobLicensesInfoResponseMobLicensesInfo extends Extra {
  readonly MobLicenseInfo: readonly GetMobLicensesInfoResponseMobLicensesInfoMobLicenseInfo[]
}

/** Answer of {@link GetMobLicensesInfo}. */
export interface GetMobLicensesInfoResponse extends Extra {
  readonly MobLicensesInfo: GetMobLicensesInfoResponseMobLicensesInfo
}

/**
 * List the mobile-waiter licences and the instances that use them.
 * Executed by: cash, cash-server.
 * The schema demands at least one MobLicenseInfo, and at least one Instance in each, so it has no valid form for a server without mobile licences or instances.
 * The documentation text of both schemas is copied from the command that returns an instance's sequence number.
 */
export const GetMobLicensesInfo: Command<GetMobLicensesInfoRequest, GetMobLicensesInfoResponse> = {
  name: 'GetMobLicensesInfo',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['MobLicensesInfo', '1', {
        elements: [
          ['MobLicenseInfo', '+', {
            attributes: {
              kind: { kind: 'string', enum: ['waiter', 'administrator'] },
              available: 'nonNegative',
            },
            elements: [
              ['Instances', '1', {
                elements: [
                  ['Instance', '+', {
                    attributes: {
                      guid: 'guid',
                      name: 'line',
                      slot: 'nonNegative',
                      dateTime: 'dateTime',
                    },
                  }],
                ],
              }],
            ],
          }],
        ],
      }],
    ],
  },
}
