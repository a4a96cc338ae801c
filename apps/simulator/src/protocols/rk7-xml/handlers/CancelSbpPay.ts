import { CancelSbpPay } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const cancelSbpPay = handler(CancelSbpPay, ({ Payment }, { domain: { checkout } }) => {
  checkout.cancelFastPayment(Payment.sbpPayGuid ?? '')
  return {}
})
