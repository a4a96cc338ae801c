import { z } from 'zod'
import { commandField, protocolField } from '../control/routes/fields.ts'
import { readDuration } from '../core/duration.ts'
import type { Step } from '../steps/step.ts'

/** A length of simulated time, read as milliseconds. */
export const duration = z
  .string()
  .transform((text, check) => {
    const ms = readDuration(text)
    if (ms !== undefined) return ms
    check.issues.push({ code: 'custom', input: text, message: 'a length of time such as 90s, 2m or 1h30m' })
    return z.NEVER
  })
  .meta({ pattern: '^(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?$', examples: ['90s', '2m', '1h30m'] })

const clockTime = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/
const instant = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/

const at = z
  .string()
  .refine(
    (text) => clockTime.test(text) || (instant.test(text) && Number.isFinite(Date.parse(text))),
    'a local time such as 12:30, or an instant such as 2026-03-02T12:30:00Z',
  )
  .meta({ description: "the restaurant's local time, the next one after the start; or an instant" })

const ordinal = /^(\d+)(?:st|nd|rd|th) (\S+)$/

const on = z.union(
  [
    z
      .string()
      .regex(ordinal)
      .transform((text) => {
        const [, count, command = ''] = ordinal.exec(text) ?? []
        return { count: Number(count), command, protocol: undefined }
      }),
    z.strictObject({
      count: z.int().min(1).default(1),
      command: commandField.pipe(z.string('name the command')),
      protocol: protocolField.optional(),
    }),
  ],
  'a count and a command, such as "3rd PayOrder"',
)

/** A step as a scenario file says it. That its call exists and its body fits is checked against the control API. */
export const step = z
  .strictObject({
    title: z.string().min(1).optional(),
    at: at.optional(),
    after: duration.optional().meta({ description: 'after the start; with `on`: after that request' }),
    on: on.optional().meta({ description: 'just before the request is carried out: "3rd PayOrder"' }),
    call: z.string().meta({ description: 'method and path of the control API' }),
    body: z.unknown().optional(),
  })
  .refine(
    ({ at, after, on }) => (at !== undefined) !== (after !== undefined || on !== undefined),
    'say when it happens: at, after, on, or on with after',
  )

export function toStep({ title, at, after, on, call, body }: z.infer<typeof step>): Step {
  const later = after === undefined ? {} : { after }
  const request = on && {
    count: on.count,
    command: on.command,
    ...(on.protocol && { protocol: on.protocol }),
  }
  return {
    ...(title !== undefined && { title }),
    when: request ? { on: request, ...later } : { ...(at !== undefined && { at }), ...later },
    call,
    ...(body !== undefined && { body }),
  }
}
