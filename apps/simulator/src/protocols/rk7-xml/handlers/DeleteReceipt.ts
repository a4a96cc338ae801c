import { DeleteReceipt } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockOf } from '../views/order-key.ts'
import { refKey } from '../views/refs.ts'
import { warnWithoutEffect } from '../views/without-effect.ts'

export const deleteReceipt = handler(DeleteReceipt, (params, context) => {
  const { checkout } = context.domain
  warnWithoutEffect(params, ['Maket', 'sendtovdu'], context)
  const { DeleteReason, Manager, ManagerPassword, ReceiptNum, lockguid } = params
  checkout.deleteReceipt(
    {
      checkNum: ReceiptNum,
      manager: refKey(Manager),
      password: ManagerPassword,
      reason: refKey(DeleteReason),
    },
    lockOf(lockguid),
  )
  return {}
})
