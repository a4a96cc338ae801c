import { z } from 'zod'
import type { Domain } from '../../domain/contract.ts'
import { given } from '../given.ts'
import { defineRoute, type Route } from '../route.ts'

const service = {
  status: z
    .enum(['available', 'away', 'unset'])
    .meta({ description: 'unset: the restaurant has no address for it' }),
  delaySeconds: z.number().min(0).meta({ description: 'simulated seconds that VerifyAgeViaMax waits' }),
}
const session = z.strictObject({ session: z.string().min(1), adult: z.boolean() })
const ageCheck = z.object({ ...service, sessions: z.array(session) })

/** The age check in the messenger MAX. */
export const ageCheckRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/age-check',
    tag: 'marking',
    summary: 'Show the age check and the guests who went through it',
    answer: { status: 200, description: 'the age check', schema: ageCheck },
    run: (_, { domain }) => show(domain),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/age-check',
    tag: 'marking',
    summary: 'Change how the age check answers',
    body: z.strictObject(service).partial(),
    answer: { status: 200, description: 'the age check after it', schema: ageCheck },
    example: { body: { status: 'unset' } },
    run({ body }, { domain }) {
      domain.ageCheck.setService(given(body))
      return show(domain)
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/age-check/sessions',
    tag: 'marking',
    summary: 'Let a guest open the QR code and confirm the age, or fail to',
    body: session,
    answer: { status: 200, description: 'the age check after it', schema: ageCheck },
    example: { body: { session: 'table-7', adult: true } },
    run({ body }, { domain }) {
      domain.ageCheck.confirm({ sessionId: body.session, adult: body.adult })
      return show(domain)
    },
  }),
]

const show = ({ ageCheck: check }: Domain): z.infer<typeof ageCheck> => ({
  ...check.service,
  sessions: check.sessions().map(({ sessionId, adult }) => ({ session: sessionId, adult })),
})
