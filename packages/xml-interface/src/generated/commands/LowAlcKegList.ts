// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Base64, Extra, LocalDateTime } from '../../types.ts'
import type { HonestSignSendStatus } from '../types/enums.ts'
import { refItem, type RefItem } from '../types/refItem.ts'

/** Request of {@link LowAlcKegList}: List the kegs put on tap. */
export type LowAlcKegListRequest = Record<string, never>

/** Sending to DocsExchange and Chestny Znak. */
export interface LowAlcKegListResponseKegsListKegSendInfo extends Extra {
  /** Values: `NotSended` not yet handed to the document-exchange service, `DocumentCreated` not yet handed over, but the document exists in the marking system, `DocumentError` the document could not be registered, `Accepted` accepted and confirmed, `AcceptError` accepted, then failed in processing. */
  readonly status: HonestSignSendStatus
  /** GUID of the document sent to Chestny Znak. */
  readonly hsDocumentGuid?: string
  readonly errorText?: string
  readonly errorCode?: number
  /** Service that returned the error. */
  readonly errorSource?: string
}

/** `Keg` of {@link LowAlcKegListResponseKegsList}. */
export interface LowAlcKegListResponseKegsListKeg extends Extra {
  /** Marking code of the keg in base64. */
  readonly markingData: Base64
  readonly gtin: string
  /** Name of the goods. */
  readonly name: string
  /** When it was put on tap. */
  readonly startDateTime?: LocalDateTime
  /** Volume in millilitres. */
  readonly bottleVolume: number
  /** Volume left in millilitres. */
  readonly restVolume: number
  /** End of shelf life. */
  readonly expireDate: string
  /** The keg is off the tap. */
  readonly finished: boolean
  /** When it was taken off the tap. */
  readonly finishTime?: LocalDateTime
  /** Date by which it must be sold. */
  readonly saleBeforeDate: string
  /** Sending to DocsExchange and Chestny Znak. */
  readonly SendInfo: LowAlcKegListResponseKegsListKegSendInfo
  /** Who put it on tap. */
  readonly Author: RefItem
  /** Station where it was put on tap. */
  readonly Station?: RefItem
  /**
   * The tap.
   * Since 7.26.02.
   */
  readonly Tap?: RefItem
}

/** `KegsList` of {@link LowAlcKegListResponse}. */
export interface LowAlcKegListResponseKegsList extends Extra {
  readonly Keg: readonly LowAlcKegListResponseKegsListKeg[]
}

/** Answer of {@link LowAlcKegList}. */
export interface LowAlcKegListResponse extends Extra {
  readonly KegsList: LowAlcKegListResponseKegsList
}

/**
 * List the kegs put on tap.
 * Executed by: not documented.
 * The source schema types bottleVolume and restVolume as boolean, evidently a slip since both are millilitres; numbers here.
 * Kegs already taken off the tap may be listed too, see finished.
 * The schema roots the request at RK7CMD; send it inside RK7Query like any command.
 * The schema states no executing node.
 */
export const LowAlcKegList: Command<LowAlcKegListRequest, LowAlcKegListResponse> = {
  name: 'LowAlcKegList',
  effect: 'read',
  request: {},
  response: {
    elements: [
      ['KegsList', '1', {
        elements: [
          ['Keg', '*', {
            attributes: {
              markingData: 'base64!',
              gtin: 'line!',
              name: 'line!',
              startDateTime: 'dateTime',
              bottleVolume: 'nonNegative!',
              restVolume: 'nonNegative!',
              expireDate: 'date!',
              finished: 'boolean!',
              finishTime: 'dateTime',
              saleBeforeDate: 'date!',
            },
            elements: [
              ['SendInfo', '1', {
                attributes: {
                  status: { kind: 'line!', enum: ['NotSended', 'DocumentCreated', 'DocumentError', 'Accepted', 'AcceptError'] },
                  hsDocumentGuid: 'token',
                  errorText: 'line',
                  errorCode: 'integer',
                  errorSource: 'line',
                },
              }],
              ['Author', '1', refItem],
              ['Station', '?', refItem],
              ['Tap', '?', refItem],
            ],
            since: { Tap: '7.26.02' },
          }],
        ],
      }],
    ],
  },
}
