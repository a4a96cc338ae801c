import { z } from 'zod'
import { openApiDocument } from '../openapi.ts'
import { defineRoute, type Route } from '../route.ts'
import { infoSchema } from './info-schema.ts'

/** What there is, and where. `all` gives the finished table, which these routes describe. */
export function overviewRoutes(all: () => readonly Route[]): readonly Route[] {
  const openApi = {
    method: 'GET',
    tag: 'overview',
    answer: {
      status: 200,
      description: 'an OpenAPI 3.1 document',
      schema: z.looseObject({ openapi: z.string() }),
    },
    run: ({ origin }: { readonly origin: string }) => openApiDocument(all(), origin),
  } as const
  return [
    defineRoute({
      method: 'GET',
      path: '/_sim',
      tag: 'overview',
      summary: 'List the control calls',
      answer: {
        status: 200,
        description: 'every call with what it does',
        schema: z.object({
          calls: z.array(z.object({ call: z.string(), does: z.string() })),
          openapi: z.string(),
        }),
      },
      run: ({ origin }) => ({
        calls: all().map(({ method, path, summary }) => ({ call: `${method} ${path}`, does: summary })),
        openapi: `${origin}/_sim/openapi.json`,
      }),
    }),
    defineRoute({
      method: 'GET',
      path: '/_sim/info',
      tag: 'overview',
      summary: 'Show addresses, credentials and samples',
      description: 'Fixed values: the same at every start with the same scenario and seed.',
      answer: { status: 200, description: 'how to reach and try the four interfaces', schema: infoSchema },
      run: ({ origin }, context) => context.info(origin),
    }),
    defineRoute({ ...openApi, path: '/_sim/openapi.json', summary: 'Describe the control API' }),
    defineRoute({
      ...openApi,
      path: '/_sim/openapi/control.json',
      summary: 'Describe the control API, by name',
    }),
    defineRoute({
      ...openApi,
      path: '/_sim/openapi/delivery.json',
      summary: 'Describe Delivery as simulated',
      // Loaded when asked for: most users never do.
      run: async ({ origin }) => (await import('../../openapi/delivery.ts')).deliveryDocument(origin),
    }),
    defineRoute({
      ...openApi,
      path: '/_sim/openapi/white-server.json',
      summary: 'Describe White Server as simulated',
      // Loaded when asked for: most users never do.
      run: async ({ origin }) => (await import('../../openapi/white-server.ts')).whiteServerDocument(origin),
    }),
    defineRoute({
      ...openApi,
      path: '/_sim/openapi/licensing.json',
      summary: 'Describe the licensing server as simulated',
      // Loaded when asked for: most users never do.
      run: async ({ origin }) => (await import('../../openapi/licensing.ts')).licensingDocument(origin),
    }),
  ]
}
