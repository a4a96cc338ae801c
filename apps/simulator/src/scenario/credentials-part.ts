import { z } from 'zod'

const secret = z.string().min(1)

/** The credentials in a scenario file; a door that is named is given in whole. */
export const credentialsPart = z
  .strictObject({
    whiteServer: z.strictObject({
      keys: z.array(
        z.strictObject({
          token: secret,
          kind: z.enum(['production', 'test']),
          aggregatorId: z.int(),
          objectIds: z.array(z.int()),
        }),
      ),
    }),
    rk7: z.strictObject({ users: z.array(z.strictObject({ username: secret, password: secret })) }),
    licensing: z.strictObject({
      accounts: z.array(
        z.strictObject({ userName: secret, password: secret, token: secret, objectIds: z.array(z.int()) }),
      ),
    }),
    delivery: z.strictObject({
      connections: z.array(
        z.strictObject({ name: z.string(), clientId: secret, clientSecret: secret, enabled: z.boolean() }),
      ),
    }),
  })
  .partial()
