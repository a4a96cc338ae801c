import { z } from 'zod'
import { createIntegrators, type Integrator, JourneyRefusal } from '../../domain/integrators/index.ts'
import type { ControlContext } from '../context.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const iso = (instant: number): string => new Date(instant).toISOString()

const tin = z.string().meta({ description: 'taxpayer number, 10 or 12 digits with their check digits' })
const company = z.strictObject({ name: z.string(), tin })
const shown = z.object({
  id: z.string(),
  state: z.string(),
  company: z.object({ name: z.string(), tin: z.string() }),
  testKey: z.string().optional(),
  testUntil: z.string().optional(),
  productionKey: z.string().optional(),
  licenceName: z.string().optional(),
  itemAt: z.string().optional(),
  objects: z.array(
    z.object({ objectId: z.number(), state: z.string(), knownAt: z.string(), until: z.string() }),
  ),
})

type Integrators = ReturnType<typeof createIntegrators>

/** Runs a step; what is refused is answered 409 with the field that is to blame. */
function step(context: ControlContext, run: (integrators: Integrators) => Integrator): z.infer<typeof shown> {
  const integrators = createIntegrators(context.world)
  try {
    return show(context, run(integrators))
  } catch (error) {
    if (error instanceof JourneyRefusal)
      throw new ControlError(409, 'refused', error.message, { field: error.field })
    throw error
  }
}

function show(context: ControlContext, integrator: Integrator): z.infer<typeof shown> {
  const { id, company: ours, keys, objects, request, testUntil } = integrator
  const now = context.world.clock.now()
  const { orderingConfigured } = context.settings.whiteServer
  const licensed = context.domain.agent.online && orderingConfigured ? 'CONFIGURED' : 'LICENSED'
  const token = (kind: string) => keys.find((key) => key.kind === kind)?.token
  const [testKey, productionKey] = [token('test'), token('production')]
  return {
    id,
    state: createIntegrators(context.world).stateOf(integrator),
    company: ours,
    ...(testKey && { testKey }),
    ...(testUntil !== undefined && { testUntil: iso(testUntil) }),
    ...(productionKey && { productionKey }),
    ...(request && { licenceName: request.licenceName, itemAt: iso(request.itemAt) }),
    objects: objects.map(({ objectId, knownAt, until }) => ({
      objectId,
      state: now >= until ? 'NOT_CONNECTED' : now < knownAt ? 'ORDERED' : licensed,
      knownAt: iso(knownAt),
      until: iso(until),
    })),
  }
}

const params = z.object({ id: z.string() })
const tag = 'integrators'
const answer = { status: 200, description: 'where the integrator stands', schema: shown } as const
const refusals = { 409: 'The step fails: `field` and the message say why.' }
const one = '/_sim/integrators/{id}'

const shop = { name: 'Shop', tin: '7700000136' }

/** The way from the first letter to a connected restaurant: what in life goes by e-mail and in the licensing system. */
export const integratorRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/integrators',
    tag,
    summary: 'Show all integrators that have begun the journey',
    answer: {
      status: 200,
      description: 'the integrators',
      schema: z.object({ integrators: z.array(shown) }),
    },
    run: (_, context) => ({
      integrators: createIntegrators(context.world)
        .list()
        .map((integrator) => show(context, integrator)),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/integrators',
    tag,
    summary: 'Ask for a test object, as by e-mail',
    body: z.strictObject({
      subject: z.string(),
      status: z.string(),
      company,
      description: z.string(),
      previousTestEnvironment: z.enum(['yes', 'no']),
    }),
    answer,
    refusals,
    example: {
      body: {
        subject: '[Shop] – Integration Request with WS',
        status: 'Integrator / Software Developer',
        company: shop,
        description: 'Orders of a site',
        previousTestEnvironment: 'no',
      },
    },
    run: ({ body }, context) => step(context, (all) => all.requestTest(body)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/decision`,
    tag,
    summary: 'Decide about the test request, as support does',
    description:
      'Accepted: the test object 199990002 for three months, 5 requests a minute, with the key that is shown.',
    params,
    body: z.strictObject({ accept: z.boolean() }),
    answer,
    refusals,
    example: { body: { accept: true } },
    run: ({ params: { id }, body }, context) => step(context, (all) => all.decide(id, body.accept)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/extend`,
    tag,
    summary: 'Extend the test licence by three months',
    params,
    answer,
    refusals,
    run: ({ params: { id } }, context) => step(context, (all) => all.extend(id)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/ready`,
    tag,
    summary: 'Declare the solution ready',
    params,
    answer,
    refusals,
    run: ({ params: { id } }, context) => step(context, (all) => all.declareReady(id)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/production-request`,
    tag,
    summary: 'Ask for the licence of the integration, as by e-mail',
    description:
      'The e-mail address and the licence name have to be new. The item is issued after three business days.',
    params,
    body: z.strictObject({
      subject: z.string(),
      contact: z.string(),
      email: z.string(),
      company,
      licenceName: z.string(),
    }),
    answer,
    refusals,
    example: {
      body: {
        subject: '[Shop] – Issuing a license for integration [Shop Link]',
        contact: 'Ivan Petrov',
        email: 'it@shop.test',
        company: shop,
        licenceName: 'Shop Link',
      },
    },
    run: ({ params: { id }, body }, context) => step(context, (all) => all.requestProduction(id, body)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/refuse`,
    tag,
    summary: 'Refuse the production request',
    params,
    answer,
    refusals,
    run: ({ params: { id } }, context) => step(context, (all) => all.refuseProduction(id)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/sign`,
    tag,
    summary: 'Sign the agreement; brings the production key, 360 requests a minute',
    params,
    answer,
    refusals,
    run: ({ params: { id } }, context) => step(context, (all) => all.sign(id)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/orders`,
    tag,
    summary: 'Place an Aggregator Order for a restaurant',
    description:
      'White Server knows the licence an hour later. The legal entity of 199990001 has the tax number 7700000009.',
    params,
    body: z.strictObject({
      objectId: z.string().meta({ description: 'code of the restaurant' }),
      clientTin: tin,
      clientName: z.string(),
      productType: z.string(),
      payerTin: tin,
      line: z.string().meta({
        description: 'the line that is ordered: R-Keeper, the name of the licence, Software module',
      }),
    }),
    answer,
    refusals,
    example: {
      body: {
        objectId: '199990001',
        clientTin: '7700000009',
        clientName: 'Simulated Cafe',
        productType: 'Subscription License',
        payerTin: shop.tin,
        line: 'R-Keeper Shop Link Software module',
      },
    },
    run: ({ params: { id }, body }, context) => step(context, (all) => all.orderLicence(id, body)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/renewals`,
    tag,
    summary: 'Place a Master License Renewal order for a restaurant: another twelve months',
    params,
    body: z.strictObject({ objectId: z.int() }),
    answer,
    refusals,
    example: { body: { objectId: 199990001 } },
    run: ({ params: { id }, body }, context) => step(context, (all) => all.renewLicence(id, body.objectId)),
  }),
  defineRoute({
    method: 'POST',
    path: `${one}/panel`,
    tag,
    summary: "Open White Server's administrator panel, which integrators in test may not",
    params,
    answer,
    refusals,
    run: ({ params: { id } }, context) => step(context, (all) => all.openPanel(id)),
  }),
]
