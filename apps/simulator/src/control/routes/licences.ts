import { z } from 'zod'
import type { Licence } from '../../domain/contract.ts'
import type { ControlContext } from '../context.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'
import { instantField } from './fields.ts'

const licence = z.object({
  objectId: z.int(),
  id: z.string(),
  productGuid: z.string(),
  expiresAt: z.string().meta({ description: 'ISO 8601' }),
  qty: z.number().meta({ description: 'connections' }),
})
const instance = z.object({
  guid: z.string(),
  last: z.int().meta({ description: 'last accepted seqNumber' }),
})
const params = z.object({ objectId: z.coerce.number().int().meta({ description: 'for example 199990001' }) })
const refusals = { 404: 'the object has no licence' }

export const licenceRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/licences',
    tag: 'licences',
    summary: 'Show the licences, and the instances that used them',
    answer: {
      status: 200,
      description: 'licences by object, instances by GUID',
      schema: z.object({ licences: z.array(licence), instances: z.array(instance) }),
    },
    run: (_, { domain }) => ({
      licences: domain.licences.list().map(show),
      instances: domain.licences.instances(),
    }),
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/licences/{objectId}',
    tag: 'licences',
    summary: 'Show the licence of an object',
    params,
    answer: { status: 200, description: 'the licence', schema: licence },
    refusals,
    example: { params: { objectId: 199990001 } },
    run: ({ params: { objectId } }, context) => show(known(objectId, context)),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/licences/{objectId}',
    tag: 'licences',
    summary: 'Change the licence of an object',
    params,
    body: z
      .strictObject({
        expired: z.literal(true).optional().meta({ description: 'it ends now' }),
        expiresAt: instantField.optional(),
        qty: z.int().min(0).optional().meta({ description: 'connections' }),
        newId: z
          .literal(true)
          .optional()
          .meta({ description: 'it gets a new id, as may happen at any time' }),
      })
      .refine((body) => Object.keys(body).length > 0, {
        error: 'say what to change',
        params: { allowed: ['expired', 'expiresAt', 'qty', 'newId'] },
      }),
    answer: { status: 200, description: 'the licence after it', schema: licence },
    refusals,
    example: { params: { objectId: 199990001 }, body: { newId: true } },
    run({ params: { objectId }, body }, context) {
      known(objectId, context)
      const { licences } = context.domain
      if (body.newId) licences.replaceId(objectId)
      if (body.qty !== undefined) licences.change(objectId, { qty: body.qty })
      if (body.expiresAt !== undefined) licences.change(objectId, { expiresAt: body.expiresAt })
      if (body.expired) licences.expire(objectId)
      return show(known(objectId, context))
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/licences/instances/{guid}',
    tag: 'licences',
    summary: 'Move the sequence number of an instance, or forget the instance',
    description: 'As if the till had been restored from a backup, or replaced.',
    params: z.object({ guid: z.string() }),
    body: z.strictObject({
      last: z.int().min(0).nullable().meta({ description: 'last accepted number; null forgets' }),
    }),
    answer: {
      status: 200,
      description: 'the instances after it',
      schema: z.object({ instances: z.array(instance) }),
    },
    example: { params: { guid: '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}' }, body: { last: 41 } },
    run({ params: { guid }, body: { last } }, { domain }) {
      domain.licences.setSequence(guid, last)
      return { instances: domain.licences.instances() }
    },
  }),
]

function known(objectId: number, { domain }: ControlContext): Licence {
  const found = domain.licences.list().find((each) => each.objectId === objectId)
  if (found) return found
  throw new ControlError(404, 'unknown_licence', `Object ${objectId} has no licence.`, {
    field: 'objectId',
    value: objectId,
    allowed: domain.licences.list().map((each) => String(each.objectId)),
  })
}

function show({ objectId, id, productGuid, expiresAt, qty }: Licence): z.infer<typeof licence> {
  return { objectId, id, productGuid, expiresAt: new Date(expiresAt).toISOString(), qty }
}
