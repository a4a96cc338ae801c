import type { DeliveryOrder, DeliveryReport } from '../contract.ts'
import type { DeskContext } from './context.ts'

/** Job of telling the integrator about a status. The domain plans it; who sends it stands outside. */
export const reportJob = 'delivery: report a status'

/** Plans the report of an order's present status, where the corporation reports any. */
export function planReport(
  { settings, world, now }: DeskContext,
  { orderId, statusId }: Pick<DeliveryOrder, 'orderId' | 'statusId'>,
): void {
  const { webhookStatuses, webhookUrl } = settings.delivery
  if (webhookUrl === '') return
  if (webhookStatuses.length > 0 && !webhookStatuses.includes(statusId)) return
  const report: DeliveryReport = { orderId, statusId, attempt: 1 }
  world.jobs.schedule(now(), reportJob, report)
}
