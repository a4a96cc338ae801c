// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra, Guid } from '../../types.ts'

/** `Payment` of {@link CancelSbpPayRequest}. */
export interface CancelSbpPayRequestPayment {
  /** Id given when the SBP payment was created. */
  readonly sbpPayGuid?: Guid
}

/** Request of {@link CancelSbpPay}: Abort a fast-payment-system (SBP) payment that was started through the XML interface. */
export interface CancelSbpPayRequest {
  readonly Payment: CancelSbpPayRequestPayment
}

/** Answer of {@link CancelSbpPay}. */
export interface CancelSbpPayResponse extends Extra {
}

/**
 * Abort a fast-payment-system (SBP) payment that was started through the XML interface.
 * Executed by: cash-server.
 * The schema makes sbpPayGuid optional and says a random id is filled in; an id that matches no running SBP payment is an error.
 * Error СБП оплата с гуид ... не найдена.
 */
export const CancelSbpPay: Command<CancelSbpPayRequest, CancelSbpPayResponse> = {
  name: 'CancelSbpPay',
  effect: 'write',
  request: {
    elements: [
      ['Payment', '1', {
        attributes: {
          sbpPayGuid: 'line:guid',
        },
      }],
    ],
  },
  response: {},
}
