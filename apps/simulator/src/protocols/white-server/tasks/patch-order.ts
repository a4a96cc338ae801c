import type { OrderChange } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { handler, type TaskContext } from './handler.ts'

/** Fields that the till keeps as they come, under the documented names. */
const keptAsText = new Set([
  'ChangeBackFrom',
  'Delivery.Courier.Name',
  'Delivery.Courier.Phone',
  'Delivery.Address',
  'Delivery.Address.Comment',
  'PayMethod',
  'DeliveryManager',
  'DeliveryOperator',
])

/** Changes single fields; one that cannot be changed does not hinder the others. A closed order refuses as a whole. */
export const patchOrder = handler('PatchOrder', 'till', (context, { orderGuid, fields }) => {
  const { orders } = context.domain
  const key = { guid: orderGuid }
  orders.update(key, {})
  return {
    fields: fields.map(({ name, value }) => {
      try {
        orders.update(key, changeOf(context, name, value))
        return { name, isSuccess: true }
      } catch (error) {
        return { name, isSuccess: false, error: reasonOf(context, error) }
      }
    }),
  }
})

class FieldError extends Error {}

function reasonOf({ settings }: TaskContext, error: unknown): string {
  if (error instanceof DomainError) return error.text(settings.serverLanguage)
  if (error instanceof FieldError) return error.message
  throw error
}

function changeOf(context: TaskContext, name: string, value: string | null): OrderChange {
  if (keptAsText.has(name)) return { externalProps: { [name]: value ?? '' } }
  if (name === 'Comment') return { persistentComment: value ?? '' }
  if (name === 'TableCode') return { table: { code: wholeNumber(value) } }
  if (name === 'Booking') return bookingOf(context, value)
  throw new FieldError(`${name} is not a field that can be changed.`)
}

function wholeNumber(value: string | null): number {
  if (!/^\d{1,9}$/.test(value ?? '')) throw new FieldError(`${JSON.stringify(value)} is not a code.`)
  return Number(value)
}

/** `2026-03-02T18:00:00 02:00`: local start, and how long. That the second part is the duration is assumed. */
function bookingOf({ settings }: TaskContext, value: string | null): OrderChange {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?) (\d\d):(\d\d)$/.exec(value ?? '')
  const start = Date.parse(`${found?.[1] ?? ''}Z`)
  if (!found || Number.isNaN(start))
    throw new FieldError(`${JSON.stringify(value)} is not "<start> <HH:MM>".`)
  const [, , hours, minutes] = found
  return {
    openTime: start - settings.till.utcOffsetMinutes * 60_000,
    duration: (Number(hours) * 60 + Number(minutes)) * 60_000,
  }
}
