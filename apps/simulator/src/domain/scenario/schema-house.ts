import { z } from 'zod'
import { bilingual, code, item } from './schema-item.ts'

/** An operation of a device's menu: it may ask for input first, and may print a document. */
const menuOperation = z.strictObject({
  name: bilingual,
  operation: z.string().min(1),
  dialog: z.enum(['DateInterval', 'NumberInterval', 'OneDate', 'OneNumber']).optional(),
  document: code.optional(),
})
const menuGroup = z.strictObject({ name: bilingual, entries: z.array(menuOperation).min(1) })

export const device = item.extend({
  kind: z.enum(['drawer', 'printer', 'terminal', 'cards', 'other']).default('other'),
  /** Absent: it belongs to no station. */
  station: code.optional(),
  driver: z.string().default(''),
  menu: z.array(z.union([menuGroup, menuOperation])).default([]),
})

export const printerPurpose = item.extend({
  /** The printer of a station; one without a station serves all that have none of their own. */
  printers: z.array(z.strictObject({ station: code.optional(), printer: code })),
})

export const document = item.extend({
  kind: z
    .enum(['receipt', 'bill', 'receiptCopy', 'intent', 'billCancel', 'package', 'invoice', 'text', 'report'])
    .default('report'),
  /** Which printers print it; without one it is not printed. */
  purpose: code.optional(),
  /** What printing it is called in the operation log; without one it is not printed. */
  operation: code.optional(),
})

/** A print view. The first one of a document is used where none is asked for. */
export const layout = item.extend({ document: code })

export const operation = item.extend({
  /** Without one everybody may do it. */
  right: z.enum(['void', 'return', 'stopList']).optional(),
})

export const parameter = item.extend({
  /** Name by which GetParamValue asks. */
  parameter: z.string().min(1),
  value: z.string(),
  /** The first one whose conditions all hold takes the place of the value. */
  exceptions: z
    .array(
      z.strictObject({
        station: code.optional(),
        table: code.optional(),
        waiter: code.optional(),
        guestType: code.optional(),
        value: z.string(),
      }),
    )
    .default([]),
})

/** What the cash server is to the network around it. */
export const network = z.strictObject({
  /** Server that gets the data of closed shifts. */
  upstream: z.string().min(1),
  /** Dictionary files in the folder of the cash server. */
  dictionaries: z.array(z.string().min(1)).min(1),
  mobileLicences: z
    .array(
      z.strictObject({
        kind: z.enum(['waiter', 'administrator']),
        available: z.int().nonnegative(),
        instances: z
          .array(
            z.strictObject({
              guid: z.string(),
              name: z.string(),
              slot: z.int().nonnegative(),
              since: z.iso.datetime(),
            }),
          )
          .min(1),
      }),
    )
    .default([]),
})
