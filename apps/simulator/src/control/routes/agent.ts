import { z } from 'zod'
import { defineRoute, type Route } from '../route.ts'

const agent = z.object({ online: z.boolean() })

/** The link between White Server and the till. */
export const agentRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/agent',
    tag: 'agent',
    summary: 'Show the agent between White Server and the till',
    answer: { status: 200, description: 'the agent', schema: agent },
    run: (_, { domain }) => ({ online: domain.agent.online }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/agent',
    tag: 'agent',
    summary: 'Take the agent off line or on line',
    description:
      'While it is off line, what has to reach the till waits for its timeout in simulated time and fails.',
    body: z.strictObject({ online: z.boolean() }),
    answer: { status: 200, description: 'the agent after it', schema: agent },
    example: { body: { online: false } },
    run({ body: { online } }, { domain }) {
      domain.agent.setOnline(online)
      return { online: domain.agent.online }
    },
  }),
]
