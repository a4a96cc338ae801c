import { z } from 'zod'
import type { Domain } from '../../domain/contract.ts'
import { defineRoute, type Route } from '../route.ts'

const data = z.base64().min(4).meta({ description: 'base64 of the marking code' })
const state = z.enum(['circulating', 'sold', 'withdrawn', 'unknown'])
const mark = z.object({ data: z.string(), state, reqId: z.string().optional() })
const batch = z.object({
  data: z.string(),
  gtin: z.string(),
  quantity: z.int().meta({ description: 'what is left, in thousandths' }),
})
const marking = z.object({ online: z.boolean(), marks: z.array(mark), batches: z.array(batch) })

/** The marking service behind the till, which knows every mark. */
export const markingRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/marking',
    tag: 'marking',
    summary: 'Show the marking service, the marks it has been told of and the batches at the till',
    answer: { status: 200, description: 'the service', schema: marking },
    run: (_, { domain }) => show(domain),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/marking',
    tag: 'marking',
    summary: 'Take the marking service away or bring it back',
    description: 'A service that is only slow is a fault of kind `delay` at CheckMarking.',
    body: z.strictObject({ online: z.boolean() }),
    answer: { status: 200, description: 'the service after it', schema: marking },
    example: { body: { online: false } },
    run({ body }, { domain }) {
      domain.marking.setOnline(body.online)
      return show(domain)
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/marking/marks',
    tag: 'marking',
    summary: 'Tell the marking service of a mark',
    description: 'Marks it has not been told of are what setting `marking.unlistedMarks` says.',
    body: z.strictObject({ data, state }),
    answer: { status: 200, description: 'the service after it', schema: marking },
    refusals: { 409: 'the mark cannot be read' },
    example: { body: { data: btoa('010460000000002221BAD-1'), state: 'withdrawn' } },
    run({ body }, { domain }) {
      domain.marking.setMark(body.data, body.state)
      return show(domain)
    },
  }),
]

const show = ({ marking: service }: Domain): z.infer<typeof marking> => ({
  online: service.online,
  marks: service.marks().map(({ check, ...each }) => ({ ...each, ...(check && { reqId: check.reqId }) })),
  batches: service.batches().map(({ data, gtin, quantity }) => ({ data, gtin, quantity })),
})
