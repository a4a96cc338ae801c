import { DeleteReceiptPayments } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

/** Takes open prepayments back. Receipts of the simulator never fail half-way, so none has payments to delete. */
export const deleteReceiptPayments = handler(DeleteReceiptPayments, (params, { domain: { checkout } }) => {
  const { LockStation: _station, Manager, Order, Pay, PrintCheck, lockguid } = params
  const [failed] = PrintCheck
  if (failed) throw new DomainError('receiptNotFound', { receipt: failed.line_guid ?? '(no line_guid)' })
  checkout.removePrepayments(
    orderKey(refKey(Order)),
    { lineGuids: Pay.map(({ line_guid = '' }) => line_guid), manager: refKey(Manager) },
    lockOf(lockguid),
  )
  return {}
})
