import { z } from 'zod'
import type { Domain } from '../../domain/contract.ts'
import { given } from '../given.ts'
import { defineRoute, type Route } from '../route.ts'

const data = z.base64().min(4).meta({ description: 'base64 of the marking code' })
const state = z.enum(['circulating', 'sold', 'withdrawn', 'unknown'])
const mark = z.object({ data: z.string(), state, reqId: z.string().optional() })
const batch = z.object({
  data: z.string(),
  gtin: z.string(),
  quantity: z.int().meta({ description: 'what is left, in thousandths' }),
})
const service = {
  online: z.boolean(),
  delaySeconds: z.number().min(0).meta({ description: 'simulated seconds that CheckMarking waits' }),
}
const marking = z.object({ ...service, marks: z.array(mark), batches: z.array(batch) })

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
    summary: 'Take the marking service away, bring it back, or make it slow',
    body: z.strictObject(service).partial(),
    answer: { status: 200, description: 'the service after it', schema: marking },
    example: { body: { online: false } },
    run({ body }, { domain }) {
      domain.marking.setService(given(body))
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

const show = ({ marking: known }: Domain): z.infer<typeof marking> => ({
  ...known.service,
  marks: known.marks().map(({ check, ...each }) => ({ ...each, ...(check && { reqId: check.reqId }) })),
  batches: known.batches().map(({ data, gtin, quantity }) => ({ data, gtin, quantity })),
})
