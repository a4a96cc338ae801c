import { OpenWebForm } from '@rkeeper-kit/xml-interface'
import { waitingHandler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

const closedBy = { user: 1, cancel: 1, request: 2 } as const
const failed = { busy: 1, otherwise: 2 } as const

/** Answers when the window is closed. Other requests do not wait for that. */
export const openWebForm = waitingHandler(
  OpenWebForm,
  ({ Station }) => refKey(Station),
  async (params, { domain: { windows }, signal, warn }) => {
    const { Headers, Station, Waiter, extguid, timeoutAfterAction, url } = params
    if (timeoutAfterAction !== undefined) warn('timeoutAfterAction has no effect in the simulator.')
    const window = {
      id: extguid,
      url,
      station: refKey(Station),
      ...(Waiter && { waiter: refKey(Waiter) }),
      headers: (Headers?.Header ?? []).map(({ $text, name }) => ({ name, value: $text })),
    }
    const outcome = await windows.open(window, signal)
    if ('failed' in outcome) return { openstatus: failed[outcome.failed] }
    return { openstatus: 0 as const, closetatus: closedBy[outcome.closedBy] }
  },
)
