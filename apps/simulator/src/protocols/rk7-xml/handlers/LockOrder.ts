import { LockOrder } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { lockFor } from '../views/lock.ts'

export const lockOrder = handler(LockOrder, (params, context) => ({ locked: lockFor(context, params) }))
