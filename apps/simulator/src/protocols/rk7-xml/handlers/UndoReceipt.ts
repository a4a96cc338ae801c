import { UndoReceipt } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'

export const undoReceipt = handler(UndoReceipt, (params, { domain: { checkout } }) => {
  const { DeleteReason, Manager, ManagerPassword, ReceiptNum, lockguid } = params
  checkout.undoReceipt(
    {
      checkNum: ReceiptNum,
      manager: refKey(Manager),
      password: ManagerPassword,
      ...(DeleteReason && { reason: refKey(DeleteReason) }),
    },
    lockOf(lockguid),
  )
  return {}
})
