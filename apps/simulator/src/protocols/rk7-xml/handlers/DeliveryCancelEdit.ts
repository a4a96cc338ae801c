import { DeliveryCancelEdit } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { lockOf, orderKey } from '../views/order-key.ts'

/** Drops what was added since the last confirmation. Once a bill is printed, that takes the right to cancel bills. */
export const deliveryCancelEdit = handler(DeliveryCancelEdit, (params, { domain, settings }) => {
  const key = orderKey(params.Order)
  if (domain.orders.get(key).bill && !settings.rk7.mayCancelBills)
    throw new DomainError('noRight', { employee: 'HTTP', right: 'cancel bills' })
  domain.deliveries.cancelEdit(key, lockOf(params.lockguid))
  return {}
})
