// Generated from the catalogue by tools/codegen. Do not edit.
import type { Quantity } from '@rkeeper-kit/core'
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'
import { licenseInfoItem, type LicenseInfoItemInput } from '../types/licenseInfoItem.ts'
import { mobileLicenseInfoItem, type MobileLicenseInfoItemInput } from '../types/mobileLicenseInfoItem.ts'
import { printCheckItem, type PrintCheckItem } from '../types/printCheckItem.ts'
import { externalProps, type ExternalPropsInput } from '../types/externalProps.ts'
import { refItem, type RefItemInput } from '../types/refItem.ts'
import { resRefItem, type ResRefItemInput } from '../types/resRefItem.ts'

/** Source receipt. */
export interface MakeReturnGoodsRequestPrintCheck {
  /** GUID of the receipt. */
  readonly line_guid?: Guid
}

/** Source order, looked at only when no receipt is given. */
export interface MakeReturnGoodsRequestOrder {
  /** GUID of the order. */
  readonly guid?: Guid
}

/** `Dish` of {@link MakeReturnGoodsRequestDishes}. */
export interface MakeReturnGoodsRequestDishesDish {
  /** LINE_GUID of the dish. */
  readonly line_guid?: Guid
  /** Thousandths. */
  readonly quantity: Quantity
}

/** `Dishes` of {@link MakeReturnGoodsRequest}. */
export interface MakeReturnGoodsRequestDishes {
  readonly Dish: readonly MakeReturnGoodsRequestDishesDish[]
}

/** Fiscal document data, for reports. */
export interface MakeReturnGoodsRequestFiscalDocInfo {
  /** Printed receipt number. */
  readonly PrintNumber: number
  /** Fiscal document number. */
  readonly DeleteFiscDocNumber: number
  /** Global receipt number. */
  readonly GlobalFiscalId?: string
  /** Fiscal registrar number. */
  readonly ExtFiscID: string
  /** Fiscal shift number. */
  readonly FiscShiftNum?: number
  /** Kind of fiscal device. */
  readonly FiscDev?: RefItemInput
}

/** Request of {@link MakeReturnGoods}: Return sold goods from a closed receipt by issuing a separate return receipt. */
export interface MakeReturnGoodsRequest {
  /** Order comment that is stored. */
  readonly persistentComment?: string
  /** Order comment that is not stored. */
  readonly nonPersistentComment?: string
  readonly LicenseInfo?: LicenseInfoItemInput
  readonly MobileLicenseInfo?: MobileLicenseInfoItemInput
  readonly Station: RefItemInput
  readonly Cashier: RefItemInput
  /** Deletion reason that is allowed for dish returns. */
  readonly Reason: RefItemInput
  /** Document layout for the return. */
  readonly ReceiptMaket?: RefItemInput
  readonly OrderType?: ResRefItemInput
  /** Source receipt. */
  readonly PrintCheck?: MakeReturnGoodsRequestPrintCheck
  /** Source order, looked at only when no receipt is given. */
  readonly Order?: MakeReturnGoodsRequestOrder
  readonly Dishes: MakeReturnGoodsRequestDishes
  /** External properties of the order. */
  readonly ExternalProps?: ExternalPropsInput
  /** Fiscal document data, for reports. */
  readonly FiscalDocInfo?: MakeReturnGoodsRequestFiscalDocInfo
}

/** Answer of {@link MakeReturnGoods}. */
export interface MakeReturnGoodsResponse extends Extra {
  readonly PrintCheck: readonly PrintCheckItem[]
  readonly PrintCheckWarning?: string
}

/**
 * Return sold goods from a closed receipt by issuing a separate return receipt.
 * Executed by: cash-server.
 * Quantity is in thousandths.
 * Reason must be an ORDERVOIDS entry whose ImplOnDishReturn flag is set.
 * The return gets its own receipt with a new CheckNum; afterwards the source receipt can no longer be annulled.
 * The source is named by PrintCheck/@line_guid; Order/@guid alone works only while the order has a single receipt.
 * FiscalDocInfo values go to PrintChecks.FiscDev, PrintNumber, DeleteFiscDocNumber, GlobalFiscalID, ExtFiscID and iFiscShift.
 * OrderType is typed resRefItem here although it is a request element.
 * Order, ExternalProps and FiscalDocInfo came with a newer schema; an older one made PrintCheck mandatory.
 */
export const MakeReturnGoods: Command<MakeReturnGoodsRequest, MakeReturnGoodsResponse> = {
  name: 'MakeReturnGoods',
  effect: 'write',
  license: 'required',
  request: {
    attributes: {
      persistentComment: 'line',
      nonPersistentComment: 'line',
    },
    elements: [
      ['LicenseInfo', '?', licenseInfoItem],
      ['MobileLicenseInfo', '?', mobileLicenseInfoItem],
      ['Station', '1', refItem],
      ['Cashier', '1', refItem],
      ['Reason', '1', refItem],
      ['ReceiptMaket', '?', refItem],
      ['OrderType', '?', resRefItem],
      ['PrintCheck', '?', {
        attributes: {
          line_guid: 'line:guid',
        },
      }],
      ['Order', '?', {
        attributes: {
          guid: 'line:guid',
        },
      }],
      ['Dishes', '1', {
        elements: [
          ['Dish', '+', {
            attributes: {
              line_guid: 'line:guid',
              quantity: 'int:quantity!',
            },
          }],
        ],
      }],
      ['ExternalProps', '?', externalProps],
      ['FiscalDocInfo', '?', {
        attributes: {
          PrintNumber: 'nonNegative!',
          DeleteFiscDocNumber: 'nonNegative!',
          GlobalFiscalId: 'line',
          ExtFiscID: 'line!',
          FiscShiftNum: 'positive',
        },
        elements: [
          ['FiscDev', '?', refItem],
        ],
      }],
    ],
  },
  response: {
    elements: [
      ['PrintCheck', '*', printCheckItem],
      ['PrintCheckWarning', '?', 'string'],
    ],
  },
}
