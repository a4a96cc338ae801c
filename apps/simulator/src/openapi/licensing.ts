import { z } from 'zod'
import { document, type Json } from './document.ts'

const licence = z.looseObject({
  id: z.string().nullable(),
  expirationDate: z.string().nullable(),
  qty: z.number(),
})
const refusal = z.looseObject({ ErrorCode: z.int(), ErrorMessage: z.string() })

/** The licensing server as simulated: the one call that integrations make. */
export function licensingDocument(origin: string): Json {
  return document({
    title: 'UCS licensing server, as simulated',
    description: 'The call of the licensing server that this simulator answers. Not an official description.',
    origin,
    operations: [
      {
        operationId: 'getLicenseIdByAnchor',
        method: 'GET',
        path: '/ls5api/api/License/GetLicenseIdByAnchor',
        summary: 'Id of the licence that an anchor names',
        query: z.object({
          anchor: z.string().meta({ examples: ['6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17'] }),
        }),
        answers: {
          200: {
            description: 'the licence, with nulls when it has ended, or the refusal',
            schema: z.union([licence, refusal]),
          },
          401: { description: 'the header `usr` is missing or wrong' },
          503: { description: 'the server has an outage' },
        },
        security: 'usr',
      },
    ],
    securitySchemes: {
      usr: {
        type: 'apiKey',
        in: 'header',
        name: 'usr',
        description: 'base64 of `name;md5(name + password);md5(token)`, hashes in lower-case hex',
      },
    },
  })
}
